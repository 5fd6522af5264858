import { parentIdOf } from '../store/site';
import { levelOf } from '../shapes/things';
import { JqlError } from './jql-error';
import { edgeOf, type CalendarUnit } from './periods';
import type { FieldType, JqlContext, SearchField, Token } from './search-field';

interface JqlFunction {
  readonly name: string;
  readonly type: FieldType;
  readonly run: (args: readonly string[], context: JqlContext) => readonly Token[];
}

const UNITS: readonly CalendarUnit[] = ['Day', 'Week', 'Month', 'Year'];

const FUNCTIONS: readonly JqlFunction[] = [
  {
    name: 'currentUser',
    type: 'user',
    run: (_, context) => (context.accountId === null ? [] : [context.accountId]),
  },
  { name: 'now', type: 'date', run: (_, context) => [context.now] },
  ...UNITS.flatMap((unit) => [dateFunction(unit, false), dateFunction(unit, true)]),
  sprintFunction('openSprints', 'active'),
  sprintFunction('closedSprints', 'closed'),
  sprintFunction('futureSprints', 'future'),
  versionFunction('releasedVersions', true),
  versionFunction('unreleasedVersions', false),
  {
    name: 'standardIssueTypes',
    type: 'issuetype',
    run: (_, { site }) =>
      [...site.issueTypes.values()].filter((type) => levelOf(type) >= 0).map((type) => type.id),
  },
  {
    name: 'subTaskIssueTypes',
    type: 'issuetype',
    run: (_, { site }) =>
      [...site.issueTypes.values()].filter((type) => levelOf(type) < 0).map((type) => type.id),
  },
  { name: 'updatedBy', type: 'issue', run: updatedBy },
  { name: 'linkedIssues', type: 'issue', run: linkedIssues },
  { name: 'childIssuesOf', type: 'issue', run: childIssuesOf },
];

/** The values a function gives to a field. @throws JqlError for a function that is unknown or not for this field */
export function callFunction(
  name: string,
  args: readonly string[],
  field: SearchField,
  context: JqlContext,
): readonly Token[] {
  const found = FUNCTIONS.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  if (!found) throw new JqlError([`Unable to find JQL function '${name}(${args.join(', ')})'.`]);
  if (found.type !== field.type) {
    throw new JqlError([
      `A value provided by the function '${found.name}' is invalid for the field '${field.name}'.`,
    ]);
  }
  return found.run(args, context);
}

function dateFunction(unit: CalendarUnit, end: boolean): JqlFunction {
  const name = `${end ? 'endOf' : 'startOf'}${unit}`;
  return {
    name,
    type: 'date',
    run: ([increment = ''], context) => {
      const instant = edgeOf(unit, end, increment, context);
      if (instant === null)
        throw new JqlError([`The increment '${increment}' of function '${name}' is not valid.`]);
      return [instant];
    },
  };
}

function sprintFunction(name: string, state: string): JqlFunction {
  return {
    name,
    type: 'sprint',
    run: (_, { site }) =>
      [...site.sprints.values()].filter((sprint) => sprint.state === state).map((sprint) => sprint.id),
  };
}

function versionFunction(name: string, released: boolean): JqlFunction {
  return {
    name,
    type: 'version',
    run: (projects, { site, browses }) => {
      const wanted = projects.map((project) => site.findProject(project)?.id);
      return [...site.versions.values()]
        .filter((version) => browses(version.projectId) && (version.released ?? false) === released)
        .filter((version) => wanted.length === 0 || wanted.includes(version.projectId))
        .map((version) => version.id);
    },
  };
}

/** Issues that somebody created, changed or commented since a day: what Jira counts as an update. */
function updatedBy([user = '', since]: readonly string[], context: JqlContext): readonly Token[] {
  const { site } = context;
  const from = since === undefined ? 0 : (edgeOf('Day', false, since, context) ?? Number.NaN);
  if (Number.isNaN(from))
    throw new JqlError([`The date '${since ?? ''}' of function 'updatedBy' is not valid.`]);
  const isTheirs = ({ author, created }: { author: string | null; created: number }): boolean =>
    author === user && created >= from;
  return [...site.issues.all()]
    .filter(
      (issue) =>
        issue.histories.some(isTheirs) ||
        issue.comments.some(isTheirs) ||
        (issue.values.creator === user && issue.created >= from),
    )
    .map((issue) => issue.id);
}

function linkedIssues([key = '', text]: readonly string[], { site, browses }: JqlContext): readonly Token[] {
  const issue = site.issues.find(key);
  if (!issue || !browses(issue.projectId))
    throw new JqlError([`Issue '${key}' could not be found in function 'linkedIssues'.`]);
  return site.links.of(issue.id).flatMap((link) => {
    const type = site.linkTypes.get(link.typeId);
    const isSource = link.source.id === issue.id;
    if (text !== undefined && (isSource ? type?.outward : type?.inward) !== text) return [];
    return [isSource ? link.target.id : link.source.id];
  });
}

function childIssuesOf([key = '']: readonly string[], { site, browses }: JqlContext): readonly Token[] {
  const issue = site.issues.find(key);
  if (!issue || !browses(issue.projectId))
    throw new JqlError([`Issue '${key}' could not be found in function 'childIssuesOf'.`]);
  return [...site.issues.all()].filter((child) => parentIdOf(child) === issue.id).map((child) => child.id);
}
