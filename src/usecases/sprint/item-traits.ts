import { OUTCOME_PROPERTY, readOutcomeProperty } from '../../contract/outcome-property';
import type { OutcomeProperty } from '../../domain/backlog/outcome/outcome-property';
import type { Issue } from '../../domain/jira/issue';
import { containerStrength } from '../../domain/backlog/work-class/technical-names';
import { markersOf } from '../../domain/backlog/work-class/markers';
import type { ItemDetails } from '../../domain/health/current-items';
import { suggestOwner, type Recogniser } from '../../domain/ownership/suggestion';
import type { AssigneeRole } from '../../domain/sprint/item';
import type { TeamSettings } from '../../domain/team/settings';
import { viewerRole } from '../../domain/team/viewer-role';
import { purposeOf, type PurposeParent } from '../../domain/text/purpose';
import { isFailure } from '../../ports/failure';
import { NO_CUSTOM_FIELDS, type Issues } from '../../ports/jira';
import { classOfIssue } from '../backlog/class-of-issue';
import { teamForSuggestion } from '../ownership/team-for-suggestion';
import type { FoundIssue } from './read-sprints';

/** What signals ask of an issue beside its history: codes only, nothing that names an issue or a person. */
export type ItemTraits = ItemDetails;

/** Nothing is known of it, or nothing was asked. */
export const UNKNOWN_TRAITS: ItemTraits = {
  class: 'functional',
  kind: null,
  role: null,
  afterRelease: null,
  purpose: null,
  servesGoal: null,
};

/** A bug that is reported this soon after a release is one of the release (domain.md H13). */
const SOON_AFTER_MS = 14 * 24 * 60 * 60 * 1000;

/** What traits depend on. */
export interface TraitRules {
  readonly settings: TeamSettings;
  readonly recogniser: Recogniser;
  /** The goals of the sprints in view by sprint; each may name epics or issues. */
  readonly goals: ReadonlyMap<number, string>;
}

/** Out: the epics of these issues by id, as the reader may see them; those that may not be seen are left out. */
export async function parentsOf(
  jira: Issues,
  found: Iterable<FoundIssue>,
): Promise<ReadonlyMap<string, Issue>> {
  const ids = new Set<string>();
  for (const { issue } of found) {
    if (issue.parent !== null && issue.type.level === 'item') ids.add(issue.parent.id);
  }
  if (ids.size === 0) return new Map();
  try {
    const parents = await jira.byIds([...ids], NO_CUSTOM_FIELDS);
    return new Map(parents.map((parent) => [parent.id, parent]));
  } catch (failure) {
    if (isFailure(failure, 'notFound', 'notAllowed')) return new Map();
    throw failure;
  }
}

/**
 * What each issue is, as far as signals ask. In: the issues with the outcome property, their epics as far as they were
 * read, the rules. Out: traits by issue id.
 */
export function traitsOf(
  found: Iterable<FoundIssue>,
  parents: ReadonlyMap<string, Issue>,
  rules: TraitRules,
): ReadonlyMap<string, ItemTraits> {
  const markers = markersOf(rules.settings.technical);
  const serves = goalReaderOf(rules.goals);
  const issues = [...found];
  const fixedIn = new Map(issues.map(({ issue }) => [issue.key, issue.fixedIn]));
  const traits = new Map<string, ItemTraits>();
  for (const each of issues) {
    const { issue } = each;
    const outcome = outcomeOf(each);
    const workClass = classOfIssue(issue, markers, outcome?.notTechnical).class;
    traits.set(issue.id, {
      class: workClass,
      kind: kindOf(issue, rules),
      role: roleOf(issue, rules.settings),
      afterRelease: workClass === 'bug' ? reportedAfterRelease(issue, fixedIn) : null,
      purpose: purposeOf({
        class: workClass,
        summary: issue.summary,
        description: issue.description,
        priority: issue.priority,
        parent: purposeParent(issue, parents),
        outcomeScore: outcome === undefined ? undefined : (outcome?.qV ?? null),
      }),
      servesGoal: serves(issue),
    });
  }
  return traits;
}

/** Out: the answers on an issue; null where there are none, undefined where they were not read. */
function outcomeOf({ properties }: FoundIssue): OutcomeProperty | null | undefined {
  return properties === null ? undefined : readOutcomeProperty(properties[OUTCOME_PROPERTY]).property;
}

/** The kind of work that ownership recognises, at any stage, whoever decided what about it, and also of what is done. */
function kindOf(issue: Issue, { settings, recogniser }: TraitRules): string | null {
  if (issue.type.level !== 'item') return null;
  const { kind } = suggestOwner(
    {
      summary: issue.summary,
      description: issue.description,
      labels: issue.labels,
      components: issue.components,
      issueType: issue.type.name,
      epicKey: issue.parent?.key ?? null,
      subtask: false,
      done: false,
      assigneeRole: null,
      decision: null,
    },
    teamForSuggestion(settings, 'unset', null),
    recogniser,
  );
  return kind?.id ?? null;
}

function roleOf({ assigneeId }: Issue, { roles }: TeamSettings): AssigneeRole | null {
  if (assigneeId === null) return null;
  const role = viewerRole(roles, assigneeId);
  return role === 'DEV' ? 'other' : role;
}

function purposeParent({ parent }: Issue, parents: ReadonlyMap<string, Issue>): PurposeParent | null {
  if (parent === null) return null;
  const read = parents.get(parent.id);
  return {
    description: read === undefined ? undefined : read.description,
    bucket: containerStrength(parent.summary) === 'strong',
  };
}

/** A goal that names issues or epics by key says what serves it; one that names none says nothing (H7). */
function goalReaderOf(goals: TraitRules['goals']): (issue: Issue) => boolean | null {
  const keysOf = new Map([...goals].map(([id, goal]) => [id, keysIn(goal)]));
  return ({ key, parent, sprints }) => {
    const keys = new Set(sprints.flatMap(({ id }) => keysOf.get(id) ?? []));
    if (keys.size === 0) return null;
    return keys.has(key) || (parent !== null && keys.has(parent.key));
  };
}

function keysIn(goal: string): string[] {
  return goal.match(/\b[A-Z][A-Z0-9_]+-\d+\b/g) ?? [];
}

/** A bug concerns the versions that it affects, and those in which the issues it is linked to were delivered (H13). */
function reportedAfterRelease(
  { createdAt, affects, links }: Issue,
  fixedIn: ReadonlyMap<string, Issue['fixedIn']>,
): boolean | null {
  const versions = [...affects, ...links.flatMap(({ key }) => fixedIn.get(key) ?? [])];
  if (versions.length === 0) return null;
  return versions.some(
    (released) => released !== null && createdAt >= released && createdAt - released <= SOON_AFTER_MS,
  );
}
