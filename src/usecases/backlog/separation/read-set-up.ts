import { fieldsToRead } from '../../../domain/backlog/detectors/field-names';
import type {
  ClassedSprint,
  EpicView,
  FieldUse,
  IssueTypeView,
  VersionView,
  WrittenText,
} from '../../../domain/backlog/detectors/input';
import {
  holdsTechnicalPhrase,
  namesTechnicalStream,
} from '../../../domain/backlog/work-class/technical-names';
import { classOfIssue } from '../class-of-issue';
import type { OpenItem } from './read-work';
import { onBoardOf, orNull, type SeparationScope } from './scope';
import type { SeparationDeps } from './separation-deps';

const FIELD_DAYS = 180;
const MOST_FILLED = 500;
const MOST_TYPES = 5;

/** The site's fields; those that may be separate budgets or priorities with the issues they are filled on. Throws Failures. */
export async function readFieldUse(
  deps: SeparationDeps,
  scope: SeparationScope,
  estimateFieldId: string | null,
): Promise<FieldUse[] | null> {
  const fields = await orNull(deps.appSurroundings.siteFields());
  if (fields === null) return null;
  const wanted = new Set(fieldsToRead(fields, estimateFieldId));
  return Promise.all(
    fields.map(async (field) => ({
      ...field,
      filledOn: wanted.has(field.id) ? await filledOn(deps, scope, field.id) : null,
    })),
  );
}

async function filledOn(
  deps: SeparationDeps,
  scope: SeparationScope,
  fieldId: string,
): Promise<FieldUse['filledOn']> {
  const clause = fieldId.replace(/^customfield_(\d+)$/, 'cf[$1]');
  const jql = `${clause} is not EMPTY AND updated >= -${FIELD_DAYS}d AND issuetype in standardIssueTypes()`;
  const read = await orNull(deps.appIssues.first(MOST_FILLED, onBoardOf(scope, jql), scope.reading));
  return (read ?? []).map(({ issue }) => ({
    issueId: issue.id,
    class: classOfIssue(issue, scope.markers).class,
  }));
}

/** The epics that hold open work of the board; of those named after technical work also all their children. Throws Failures. */
export async function readEpics(
  deps: SeparationDeps,
  scope: SeparationScope,
  open: readonly OpenItem[],
): Promise<{ epics: EpicView[]; texts: WrittenText[] }> {
  const parents = new Set(open.flatMap(({ issue }) => (issue.parent === null ? [] : [issue.parent.id])));
  if (parents.size === 0) return { epics: [], texts: [] };
  const epics = (await deps.appIssues.byIds([...parents], scope.reading)).filter(
    ({ type }) => type.level === 'epic',
  );
  const buckets = epics.filter(({ summary }) => holdsTechnicalPhrase(summary));
  const keys = buckets.map(({ key }) => key).join(', ');
  const [targeted, children] = await Promise.all([
    keys === ''
      ? new Map<string, string>()
      : deps.appIssues.keys({
          jql: `key in (${keys}) AND (duedate is not EMPTY OR fixVersion is not EMPTY)`,
        }),
    Promise.all(buckets.map(({ key }) => deps.appIssues.keys({ jql: `parent = ${key}` }))),
  ]);
  const counts = new Map(buckets.map(({ id }, index) => [id, children[index]?.size ?? 0]));
  return {
    epics: epics.map(({ id, key, summary, status, createdAt }) => ({
      id,
      key,
      name: summary,
      open: status.category !== 'done',
      createdAt,
      children: counts.get(id) ?? open.filter(({ issue }) => issue.parent?.id === id).length,
      hasTarget: targeted.has(id),
    })),
    texts: epics.flatMap(({ id, description }) =>
      description === null ? [] : [{ place: 'epicDescription' as const, id, text: description }],
    ),
  };
}

/** The versions of the project; those named after the technical stream with how many issues they hold. Throws Failures. */
export async function readVersions(
  deps: SeparationDeps,
  { project }: SeparationScope,
): Promise<VersionView[] | null> {
  if (project === null) return null;
  const versions = await orNull(deps.appSurroundings.versions(project.key));
  if (versions === null) return null;
  const issuesOf = async (id: string): Promise<number> =>
    (await orNull(deps.appIssues.keys({ jql: `fixVersion = ${id}` })))?.size ?? 0;
  return Promise.all(
    versions.map(async (version) => ({
      ...version,
      issues: namesTechnicalStream(version.name) ? await issuesOf(version.id) : 0,
    })),
  );
}

/** The types of issues seen, and whether Jira allows estimates on technical ones that have none. Throws Failures. */
export async function readTypes(
  deps: SeparationDeps,
  { board }: SeparationScope,
  { open, sprints }: { open: readonly OpenItem[]; sprints: readonly ClassedSprint[] },
): Promise<IssueTypeView[]> {
  const levels = new Map(open.map(({ issue }) => [issue.type.name, issue.type.level] as const));
  const items = sprints.flatMap((sprint) => sprint.items);
  for (const { typeName } of items) if (!levels.has(typeName)) levels.set(typeName, 'item');
  const samples = new Map<string, string>();
  for (const item of items) {
    if (item.class === 'technical' && item.estimate === null) samples.set(item.typeName, item.issueId);
  }
  const asked = [...samples].slice(0, MOST_TYPES);
  const { estimation } = board;
  const allowed = new Map<string, boolean | null>();
  if (estimation.type === 'field') {
    for (const [name, issueId] of asked) {
      const fields = await orNull(deps.appSurroundings.editableFields(issueId));
      allowed.set(name, fields === null ? null : fields.has(estimation.fieldId));
    }
  }
  return [...levels].map(([name, level]) => ({ name, level, canEstimate: allowed.get(name) ?? null }));
}
