import { isDocument } from '../fields/adf';
import type { FieldKind } from '../fields/field-kinds';
import { levelOf } from '../shapes/things';
import { isJsonObject, listOf, member, present, textOf, type Json } from '../store/json';
import type { Field, IssueType, Project, User } from '../store/model';
import type { Site } from '../store/site';
import { parseStamp } from '../store/time';
import { EditProblem } from './edit-problem';

/** Where a value is to be set. */
export interface EditPlace {
  readonly site: Site;
  readonly project: Project;
  /** Type of the issue, after the edit. */
  readonly type: IssueType;
  readonly isAssignable: (user: User) => boolean;
  readonly browses: (projectId: string) => boolean;
}

type Reader = (value: Json, field: Field, place: EditPlace) => Json;

const READERS: Readonly<Partial<Record<FieldKind, Reader>>> = {
  text: (value, field) => (field.id === 'summary' ? summaryOf(value) : aText(value)),
  richText: (value) => {
    if (isDocument(value)) return value;
    throw new EditProblem(
      'Operation value must be an Atlassian Document (see the Atlassian Document Format)',
    );
  },
  number: (value) => {
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    throw new EditProblem('Operation value must be a number');
  },
  date: (value) => {
    const text = aText(value);
    if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
    throw new EditProblem(`Error parsing date string: ${text}`);
  },
  datetime: (value) => {
    const instant = parseStamp(aText(value));
    if (instant !== null) return instant;
    throw new EditProblem(`Error parsing time: ${aText(value)}`);
  },
  user: (value, field, place) => accountOf(value, field, place),
  users: (value, field, place) => list(value).map((user) => accountOf(user, field, place)),
  issuetype: (value, _, { site, project }) => {
    const types = present(project.issueTypeIds.map((id) => site.issueTypes.get(id)));
    return found(types, value, 'The issue type selected is invalid.');
  },
  priority: (value, _, { site }) =>
    found([...site.priorities.values()], value, 'The priority selected is invalid.'),
  resolution: (value, _, { site }) =>
    found([...site.resolutions.values()], value, 'The resolution selected is invalid.'),
  labels: (value) => [...new Set(list(value).map(labelOf))],
  components: (value, _, { site, project }) => parts(value, site.components.values(), project, 'Component'),
  versions: (value, _, { site, project }) => parts(value, site.versions.values(), project, 'Version'),
  option: (value, field) => optionOf(value, field),
  options: (value, field) => list(value).map((option) => optionOf(option, field)),
  parent: (value, _, place) => parentOf(value, place),
  sprint: (value, _, { site }) => {
    if (typeof value !== 'number') throw new EditProblem('Number value expected as the Sprint id.');
    const sprint = site.sprints.get(value);
    if (!sprint) throw new EditProblem(`Sprint with id ${value} does not exist.`);
    if (sprint.state === 'closed')
      throw new EditProblem('Issue can be assigned only active or future sprints.');
    return [value];
  },
};

/**
 * A value of an edit request as it is stored; null clears the field.
 * @throws EditProblem with Jira's words for a value that the field does not take
 */
export function editValue(value: Json, field: Field, place: EditPlace): Json {
  const reader = READERS[field.kind];
  if (!reader) {
    throw new EditProblem(
      `Field '${field.id}' cannot be set. It is not on the appropriate screen, or unknown.`,
    );
  }
  if (value === null && field.id !== 'summary') return null;
  const read = reader(value, field, place);
  return Array.isArray(read) && read.length === 0 ? null : read;
}

function aText(value: Json): string {
  if (typeof value === 'string') return value;
  throw new EditProblem('Operation value must be a string');
}

function list(value: Json): readonly Json[] {
  if (Array.isArray(value)) return listOf(value);
  throw new EditProblem('data was not an array');
}

function summaryOf(value: Json): string {
  const text = value === null ? '' : aText(value).trim();
  if (text === '') throw new EditProblem('You must specify a summary of the issue.');
  if (text.length > 255) throw new EditProblem('Summary must be less than 255 characters.');
  if (/[\r\n]/.test(text))
    throw new EditProblem('The summary is invalid because it contains newline characters.');
  return text;
}

function labelOf(value: Json): string {
  const label = aText(value);
  if (/\s/.test(label)) throw new EditProblem(`The label '${label}' contains spaces which is invalid.`);
  if (label.length > 255) throw new EditProblem(`The label '${label}' exceeds the 255 character limit.`);
  return label;
}

function accountOf(value: Json, field: Field, { site, isAssignable }: EditPlace): Json {
  const accountId = textOf(member(value, 'accountId')) ?? textOf(member(value, 'id'));
  if (accountId === null || accountId === '-1') return null;
  const user = site.users.get(accountId);
  if (field.id === 'assignee' && (!user || !isAssignable(user))) {
    throw new EditProblem(`User '${accountId}' cannot be assigned issues.`);
  }
  if (!user) throw new EditProblem(`The user '${accountId}' does not exist.`);
  return accountId;
}

interface Thing {
  readonly id: string;
  readonly name: string;
}

/** The thing that `{id}` or `{name}` names. */
function found(things: readonly Thing[], value: Json, problem: string): string {
  const id = textOf(member(value, 'id'));
  const name = textOf(member(value, 'name'));
  const thing = things.find((entry) => (id === null ? entry.name === name : entry.id === id));
  if (thing) return thing.id;
  throw new EditProblem(problem);
}

function parts(
  value: Json,
  things: Iterable<Thing & { readonly projectId: string }>,
  project: Project,
  what: string,
): readonly string[] {
  const own = [...things].filter((thing) => thing.projectId === project.id);
  return list(value).map((part) => {
    const id = textOf(member(part, 'id'));
    const [kind, text] = id === null ? ['name', textOf(member(part, 'name')) ?? ''] : ['id', id];
    return found(own, part, `${what} ${kind} '${text}' is not valid`);
  });
}

function optionOf(value: Json, field: Field): Json {
  const id = textOf(member(value, 'id'));
  const text = textOf(member(value, 'value'));
  const option = field.options?.find((entry) => (id === null ? entry.value === text : entry.id === id));
  if (option) return { id: option.id, value: option.value };
  throw new EditProblem(`Option ${id === null ? `value '${text ?? ''}'` : `id '${id}'`} is not valid`);
}

function parentOf(value: Json, { site, type, browses }: EditPlace): Json {
  const ref = isJsonObject(value) ? (textOf(value.key) ?? textOf(value.id) ?? '') : '';
  const parent = site.issues.find(ref);
  if (!parent || !browses(parent.projectId)) throw new EditProblem('Could not find issue by id or key.');
  const parentType = site.issueTypes.get(textOf(parent.values.issuetype) ?? '');
  if (!parentType || levelOf(parentType) !== levelOf(type) + 1) {
    throw new EditProblem('Given parent work item does not belong to appropriate hierarchy.');
  }
  return { id: String(parent.id), key: parent.key };
}
