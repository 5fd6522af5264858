import type { ChangeItem } from '../../jira/site-file/types';
import { plainTextOf } from './adf';
import type { Dialect, IssueValues, Named, Sprint } from './model';

/** When and where a change is written: sprints are shown by the name they had then. */
export interface Occasion {
  readonly at: number;
  readonly dialect: Dialect;
}

type Side = readonly [id: string | null, text: string | null];
type Writer = (before: IssueValues, after: IssueValues, occasion: Occasion) => readonly ChangeItem[];

export const SPRINT_FIELD = 'customfield_10020';
export const RANK_FIELD = 'customfield_10019';
export const FLAG_FIELD = 'customfield_10021';
export const FLAG = { id: '10019', value: 'Impediment' } as const;

/** What Jira writes into the history for each field that changes. */
const WRITERS: Readonly<Record<keyof IssueValues, Writer>> = {
  summary: of('summary', (from, to) => [item(system('summary'), [null, from], [null, to])]),
  description: of('description', (from, to) => [
    item(system('description'), [null, plainTextOf(from) || null], [null, plainTextOf(to) || null]),
  ]),
  type: of('type', (from, to) => [item(system('issuetype'), sideOf(from), sideOf(to))]),
  status: of('status', (from, to) => [item(system('status'), sideOf(from), sideOf(to))]),
  resolution: of('resolution', (from, to) => [item(system('resolution'), sideOf(from), sideOf(to))]),
  assignee: of('assignee', (from, to) => [
    item(
      system('assignee'),
      [from?.accountId ?? null, from?.displayName ?? null],
      [to?.accountId ?? null, to?.displayName ?? null],
    ),
  ]),
  priority: of('priority', (from, to) => [item(system('priority'), sideOf(from), sideOf(to))]),
  points: of('points', (from, to, { dialect }) => {
    const { id, name } = dialect.pointsField;
    return [item(custom(name, id), [null, pointsText(from, dialect)], [null, pointsText(to, dialect)])];
  }),
  sprints: of('sprints', (from, to, { at }) => [
    item(custom('Sprint', SPRINT_FIELD), sprintSide(from, at), sprintSide(to, at)),
  ]),
  flagged: of('flagged', (from, to) => [item(custom('Flagged', FLAG_FIELD), flagSide(from), flagSide(to))]),
  labels: of('labels', (from, to) => [item(system('labels'), [null, from.join(' ')], [null, to.join(' ')])]),
  components: of('components', (from, to) => listItems(system('components', 'Component'), from, to)),
  fixVersions: of('fixVersions', (from, to) => listItems(system('fixVersions', 'Fix Version'), from, to)),
  parent: of('parent', (from, to) => [
    item(
      { field: 'IssueParentAssociation', fieldtype: 'jira' },
      [from?.id ?? null, from?.key ?? null],
      [to?.id ?? null, to?.key ?? null],
    ),
  ]),
  due: of('due', (from, to) => [item(system('duedate'), [from, from], [to, to])]),
};

/** The items of one history entry: those fields of the patch that differ from what was. */
export function changeItems(
  before: IssueValues,
  patch: Partial<IssueValues>,
  occasion: Occasion,
): readonly ChangeItem[] {
  const after = { ...before, ...patch };
  const fields = Object.keys(patch) as (keyof IssueValues)[];
  return fields.flatMap((field) => WRITERS[field](before, after, occasion));
}

/** The history item of a change of rank; Jira writes no positions. */
export function rankItem(dialect: Dialect, direction: 'higher' | 'lower'): ChangeItem {
  const text = direction === 'higher' ? dialect.rankedHigher : dialect.rankedLower;
  return item(custom('Rank', RANK_FIELD), ['', ''], ['', text]);
}

/** The history item of a new link; it has no field id. */
export function linkItem(key: string, text: string): ChangeItem {
  return item({ field: 'Link', fieldtype: 'jira' }, [null, null], [key, text]);
}

/** A writer of one field, which writes nothing where the field stays the same. */
function of<Field extends keyof IssueValues>(
  field: Field,
  write: (from: IssueValues[Field], to: IssueValues[Field], occasion: Occasion) => readonly ChangeItem[],
): Writer {
  return (before, after, occasion) =>
    isSame(before[field], after[field]) ? [] : write(before[field], after[field], occasion);
}

/** Lists are the same when they hold the same entries in the same order. */
function isSame(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((entry, index) => entry === b[index]);
}

type Head = Pick<ChangeItem, 'field' | 'fieldtype' | 'fieldId'>;

function item(head: Head, [from, fromString]: Side, [to, toText]: Side): ChangeItem {
  return { ...head, from, fromString, to, toString: toText };
}

function system(fieldId: string, field = fieldId): Head {
  return { field, fieldtype: 'jira', fieldId };
}

function custom(field: string, fieldId: string): Head {
  return { field, fieldtype: 'custom', fieldId };
}

function sideOf(value: Named | null): Side {
  return [value?.id ?? null, value?.name ?? null];
}

function flagSide(flagged: boolean): Side {
  return flagged ? [`[${FLAG.id}]`, FLAG.value] : [null, null];
}

function sprintSide(sprints: readonly Sprint[], at: number): Side {
  return [
    sprints.map(({ id }) => id).join(', '),
    sprints.map((sprint) => sprintNameAt(sprint, at)).join(', '),
  ];
}

/** What a sprint was called at an instant (ms). */
export function sprintNameAt({ name, former }: Sprint, at: number): string {
  return former !== undefined && at < former.until ? former.name : name;
}

function pointsText(points: number | null, { decimalComma }: Dialect): string | null {
  if (points === null) return null;
  return decimalComma ? String(points).replace('.', ',') : String(points);
}

/** Components and versions: one item for each entry that comes or goes. */
function listItems(head: Head, from: readonly Named[], to: readonly Named[]): ChangeItem[] {
  const gone = from.filter((entry) => !to.includes(entry));
  const come = to.filter((entry) => !from.includes(entry));
  return [
    ...gone.map((entry) => item(head, sideOf(entry), [null, null])),
    ...come.map((entry) => item(head, [null, null], sideOf(entry))),
  ];
}
