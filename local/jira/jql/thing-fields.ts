import { categoryOf } from '../fields/category';
import { levelOf } from '../shapes/things';
import { member, textOf, textsOf, type Json } from '../store/json';
import type { Field, Issue } from '../store/model';
import { parentIdOf } from '../store/site';
import { JqlError } from './jql-error';
import {
  RANGE_OPERATORS,
  SET_OPERATORS,
  type FieldType,
  type JqlContext,
  type SearchField,
  type Token,
} from './search-field';

interface Thing {
  readonly id: string | number;
  readonly name: string;
}

/** What makes a field whose values are things with id and name. */
export interface ThingField {
  readonly type?: FieldType;
  readonly things: (context: JqlContext) => Iterable<Thing>;
  readonly valueOf: SearchField['valueOf'];
  /** Further names of a thing. */
  readonly also?: (thing: Thing) => readonly string[];
  /** The order of the list is an order of values: `<` and `>` work. */
  readonly ordered?: boolean;
  /** Sorts by the list's order instead of by name. */
  readonly orderByList?: boolean;
  readonly descending?: boolean;
  readonly emptyWord?: string;
}

/** A field whose values are written as ids or names of things. */
export function thingField(name: string, made: ThingField, context: JqlContext): SearchField {
  const things = [...made.things(context)];
  const places = new Map<Token, number>(
    things.map((thing, index) => [thing.id, made.descending ? -index : index]),
  );
  const names = new Map<Token, string>(things.map((thing) => [thing.id, thing.name.toLowerCase()]));
  const orderOf = (issue: Issue): Token | null => {
    const value = made.valueOf(issue);
    const first = Array.isArray(value) ? ((value as readonly Token[])[0] ?? null) : (value as Token | null);
    if (first === null) return null;
    return made.orderByList ? (places.get(first) ?? null) : (names.get(first) ?? null);
  };
  return {
    name,
    type: made.type ?? 'other',
    operators: made.ordered ? RANGE_OPERATORS : SET_OPERATORS,
    valueOf: made.valueOf,
    placeOf: (token) => places.get(token) ?? Number.NaN,
    resolve: (literal) => resolveThing(name, literal, things, made.also),
    orderOf,
    descending: made.descending,
    emptyWord: made.emptyWord,
  };
}

function resolveThing(
  field: string,
  literal: string,
  things: readonly Thing[],
  also: (thing: Thing) => readonly string[] = () => [],
): readonly Token[] {
  const wanted = literal.toLowerCase();
  const matches = (name: string) => name.toLowerCase() === wanted;
  const named = things.filter((thing) => matches(thing.name) || also(thing).some(matches));
  const found = named.length > 0 ? named : things.filter((thing) => String(thing.id) === literal);
  if (found.length === 0)
    throw new JqlError([`The value '${literal}' does not exist for the field '${field}'.`]);
  return found.map((thing) => thing.id);
}

const stored = (id: string) => (issue: Issue) => textOf(issue.values[id]);
const storedList = (id: string) => (issue: Issue) => textsOf(issue.values[id]);

/** System fields with things as values, by the field's id. */
export const THING_FIELDS: Readonly<Record<string, ThingField>> = {
  project: {
    things: ({ site, browses }) => [...site.projects.values()].filter((project) => browses(project.id)),
    valueOf: (issue) => issue.projectId,
    also: (thing) => ('key' in thing ? [String(thing.key)] : []),
  },
  issuetype: {
    type: 'issuetype',
    things: ({ site }) => site.issueTypes.values(),
    valueOf: stored('issuetype'),
  },
  status: { things: ({ site }) => site.statuses.values(), valueOf: stored('status'), orderByList: true },
  priority: {
    things: ({ site }) => site.priorities.values(),
    valueOf: stored('priority'),
    ordered: true,
    orderByList: true,
    descending: true,
  },
  resolution: {
    things: ({ site }) => site.resolutions.values(),
    valueOf: stored('resolution'),
    emptyWord: 'unresolved',
  },
  components: { things: visibleParts('components'), valueOf: storedList('components') },
  fixVersions: {
    type: 'version',
    things: visibleParts('versions'),
    valueOf: storedList('fixVersions'),
    ordered: true,
    orderByList: true,
  },
  versions: {
    type: 'version',
    things: visibleParts('versions'),
    valueOf: storedList('versions'),
    ordered: true,
    orderByList: true,
  },
};

/** The category of the issue's status, by name, key or id. */
export function statusCategoryField(name: string, context: JqlContext): SearchField {
  const categories = [
    { id: 'undefined', name: 'No Category', number: '1' },
    { id: 'new', name: 'To Do', number: '2' },
    { id: 'indeterminate', name: 'In Progress', number: '4' },
    { id: 'done', name: 'Done', number: '3' },
  ];
  const numbers = new Map(categories.map((category) => [category.id, category.number]));
  return thingField(
    name,
    {
      things: () => categories,
      valueOf: (issue) => categoryOf(issue, context.site),
      also: (thing) => [String(thing.id), numbers.get(String(thing.id)) ?? ''],
      orderByList: true,
    },
    context,
  );
}

/** Sprints by id or name. */
export function sprintField(name: string, context: JqlContext): SearchField {
  const { site } = context;
  const valueOf = (issue: Issue) => site.sprintIdsOf(issue);
  return thingField(
    name,
    { type: 'sprint', things: () => site.sprints.values(), valueOf, orderByList: true },
    context,
  );
}

/** The choices of a select field, by id or value. */
export function optionField(field: Field, name: string, context: JqlContext): SearchField {
  const many = field.kind === 'options';
  const idOf = (option: Json) => textOf(member(option, 'id')) ?? '';
  const valueOf = (issue: Issue) => {
    const value = issue.values[field.id];
    if (value === undefined) return null;
    return many ? (value as readonly Json[]).map(idOf) : idOf(value);
  };
  return thingField(name, { things: () => optionsOf(field, context), valueOf }, context);
}

/** Hierarchy level of the issue's type: -1 sub-task, 0 standard, 1 epic. */
export function levelField(name: string, context: JqlContext): SearchField {
  const { site } = context;
  const valueOf = (issue: Issue) => {
    const type = site.issueTypes.get(textOf(issue.values.issuetype) ?? '');
    return type ? levelOf(type) : null;
  };
  const resolve = (literal: string) => {
    const level = Number(literal);
    if (Number.isInteger(level)) return [level];
    throw new JqlError([`The value '${literal}' does not exist for the field '${name}'.`]);
  };
  return { name, type: 'number', operators: RANGE_OPERATORS, valueOf, resolve, orderOf: valueOf };
}

/** The parent of an issue (classic name: Epic Link), by key or id. */
export function parentField(name: string, context: JqlContext): SearchField {
  const { site } = context;
  const key = (issue: Issue) => textOf(member(issue.values.parent, 'key'));
  return {
    name,
    type: 'issue',
    operators: SET_OPERATORS,
    valueOf: parentIdOf,
    resolve: (literal) => {
      const parent = site.issues.find(literal);
      if (parent && context.browses(parent.projectId)) return [parent.id];
      throw new JqlError([`The issue '${literal}' does not exist or you do not have permission to view it.`]);
    },
    orderOf: key,
  };
}

/** The choices a field offers: those its definition lists and those issues hold. */
function optionsOf(field: Field, context: JqlContext): Thing[] {
  const options = new Map<string, Thing>();
  const add = (option: Json | undefined) => {
    const id = textOf(member(option, 'id'));
    if (id !== null && !options.has(id)) options.set(id, { id, name: textOf(member(option, 'value')) ?? '' });
  };
  field.options?.forEach(({ id, value }) => add({ id, value }));
  for (const issue of context.site.issues.all()) {
    const value = issue.values[field.id];
    if (value === undefined) continue;
    if (Array.isArray(value)) (value as readonly Json[]).forEach(add);
    else add(value);
  }
  return [...options.values()];
}

function visibleParts(list: 'components' | 'versions'): ThingField['things'] {
  return ({ site, browses }) => [...site[list].values()].filter((part) => browses(part.projectId));
}
