import { plainTextOf } from '../fields/adf';
import { listOf, member, numbersOf, present, textOf, textsOf, type Json } from '../store/json';
import type { Field } from '../store/model';
import type { Site } from '../store/site';
import { formatStamp } from '../store/time';
import type { ChangeItem } from '../site-file/types';

/** Names that history items have where they differ from the field's. */
const NAMES: Readonly<Record<string, string>> = {
  fixVersions: 'Fix Version',
  versions: 'Version',
  components: 'Component',
  parent: 'IssueParentAssociation',
};
/** System fields whose history calls them by their id. */
const BY_ID = new Set([
  'summary',
  'description',
  'environment',
  'issuetype',
  'status',
  'priority',
  'resolution',
  'assignee',
  'reporter',
  'labels',
  'duedate',
  'timeoriginalestimate',
  'timeestimate',
  'timespent',
]);

interface Text {
  readonly id: string | null;
  readonly text: string | null;
}

const EMPTY: Text = { id: null, text: null };
/** What checkboxes (the flag) change to when they are cleared. */
const CLEARED: Text = { id: '', text: '' };

/** The items Jira writes for a field that goes from one stored value to another; none when nothing changes. */
export function changeItems(field: Field, before: Json, after: Json, site: Site): ChangeItem[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  switch (field.kind) {
    case 'components':
    case 'versions':
      return oneByOne(field, textsOf(before), textsOf(after), site);
    case 'options':
      return [
        item(field, textFor(field, before, site), after === null ? CLEARED : textFor(field, after, site)),
      ];
    default:
      return [item(field, textFor(field, before, site), textFor(field, after, site))];
  }
}

/** The item for a rank change; Jira writes its text in the language of who ranks. */
export function rankItem(field: Field, higher: boolean, locale: string | undefined): ChangeItem {
  const [up, down] = RANKED[(locale ?? 'en').slice(0, 2)] ?? RANKED_IN_ENGLISH;
  return { ...head(field), from: '', fromString: '', to: '', toString: higher ? up : down };
}

const RANKED_IN_ENGLISH = ['Ranked higher', 'Ranked lower'] as const;
const RANKED: Readonly<Record<string, readonly [string, string]>> = {
  de: ['Höherer Rang', 'Niedrigerer Rang'],
  fr: ['Classement supérieur', 'Classement inférieur'],
  es: ['Clasificación más alta', 'Clasificación más baja'],
};

/** A link item; links have no field id. */
export function linkItem(key: string, text: string, added: boolean): ChangeItem {
  const [id, shown] = [key, `This issue ${text} ${key}`];
  const base = { field: 'Link', fieldtype: 'jira' };
  return added
    ? { ...base, from: null, fromString: null, to: id, toString: shown }
    : { ...base, from: id, fromString: shown, to: null, toString: null };
}

/** What an epic's history says of a child that comes or goes. */
export function epicChildItem(
  child: { readonly id: number; readonly key: string },
  added: boolean,
): ChangeItem {
  const base = { field: 'Epic Child', fieldtype: 'custom' };
  return added
    ? { ...base, from: null, fromString: null, to: String(child.id), toString: child.key }
    : { ...base, from: String(child.id), fromString: child.key, to: null, toString: null };
}

function head(field: Field): ChangeItem {
  const name = NAMES[field.id] ?? (BY_ID.has(field.id) ? field.id : field.name);
  const base = { field: name, fieldtype: field.custom ? 'custom' : 'jira' };
  return field.id === 'parent' ? base : { ...base, fieldId: field.id };
}

function item(field: Field, from: Text, to: Text): ChangeItem {
  return { ...head(field), from: from.id, fromString: from.text, to: to.id, toString: to.text };
}

/** Versions and components: one item for each that goes, one for each that comes. */
function oneByOne(
  field: Field,
  before: readonly string[],
  after: readonly string[],
  site: Site,
): ChangeItem[] {
  const things = field.kind === 'components' ? site.components : site.versions;
  const named = (id: string): Text => ({ id, text: things.get(id)?.name ?? null });
  const gone = before.filter((id) => !after.includes(id));
  const come = after.filter((id) => !before.includes(id));
  return [
    ...gone.map((id) => item(field, named(id), EMPTY)),
    ...come.map((id) => item(field, EMPTY, named(id))),
  ];
}

/** Id and text of a value as history items state them. */
function textFor(field: Field, value: Json, site: Site): Text {
  if (field.kind === 'sprint') return sprintText(value, site);
  if (field.kind === 'labels') return { id: null, text: textsOf(value).join(' ') };
  if (value === null) return EMPTY;
  const named = (things: ReadonlyMap<string, { readonly name: string }>): Text => {
    const id = textOf(value);
    return { id, text: things.get(id ?? '')?.name ?? null };
  };
  switch (field.kind) {
    case 'status':
      return named(site.statuses);
    case 'issuetype':
      return named(site.issueTypes);
    case 'priority':
      return named(site.priorities);
    case 'resolution':
      return named(site.resolutions);
    case 'user':
      return { id: textOf(value), text: site.users.get(textOf(value) ?? '')?.displayName ?? null };
    case 'users':
      return usersText(value, site);
    case 'number':
      return numberText(field, value);
    case 'date':
      return { id: textOf(value), text: dayText(field, textOf(value) ?? '') };
    case 'datetime':
      return instantText(value, site);
    case 'option':
      return { id: textOf(member(value, 'id')), text: textOf(member(value, 'value')) };
    case 'options':
      return optionsText(value);
    case 'parent':
      return { id: textOf(member(value, 'id')), text: textOf(member(value, 'key')) };
    default:
      return { id: null, text: plainTextOf(value) };
  }
}

/** Ids and names of sprints, joined; empty text for none. */
function sprintText(value: Json, site: Site): Text {
  const sprints = present(numbersOf(value).map((id) => site.sprints.get(id)));
  return {
    id: numbersOf(value).join(', '),
    text: sprints.map((sprint) => sprint.name).join(', '),
  };
}

function usersText(value: Json, site: Site): Text {
  const ids = textsOf(value);
  const names = present(ids.map((id) => site.users.get(id)?.displayName));
  return { id: `[${ids.join(', ')}]`, text: `[${names.join(', ')}]` };
}

function optionsText(value: Json): Text {
  const options = listOf(value);
  const ids = present(options.map((option) => textOf(member(option, 'id'))));
  const texts = present(options.map((option) => textOf(member(option, 'value'))));
  return { id: `[${ids.join(', ')}]`, text: texts.join(',') };
}

/** Times are stated in both places, other numbers as text only. */
function numberText(field: Field, value: Json): Text {
  const text = textOf(value);
  return { id: field.custom ? null : text, text };
}

function dayText(field: Field, day: string): string {
  if (!field.custom) return `${day} 00:00:00.0`;
  const date = new Date(`${day}T00:00:00Z`);
  const month = date.toLocaleString('en-GB', { month: 'short', timeZone: 'UTC' });
  return `${date.getUTCDate()}/${month}/${String(date.getUTCFullYear()).slice(2)}`;
}

function instantText(value: Json, site: Site): Text {
  const stamp = typeof value === 'number' ? formatStamp(value, site.timeZone) : null;
  return { id: stamp, text: stamp };
}
