import { plainTextOf } from '../fields/adf';
import { textOf, textsOf, type Json } from '../store/json';
import type { Field, Issue } from '../store/model';
import { fromWallClock } from '../store/time';
import { JqlError } from './jql-error';
import { instantOf } from './periods';
import {
  RANGE_OPERATORS,
  SET_OPERATORS,
  TEXT_OPERATORS,
  type JqlContext,
  type SearchField,
  type Token,
} from './search-field';
import { textTest } from './words';

const DATE_FORMS =
  "Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.";

type ValueOf = (issue: Issue) => Token | readonly Token[] | null;

/** A field of people, by account id or display name. */
export function userField(name: string, valueOf: ValueOf, context: JqlContext): SearchField {
  const { users } = context.site;
  return {
    name,
    type: 'user',
    operators: SET_OPERATORS,
    valueOf,
    resolve: (literal) => {
      if (users.has(literal)) return [literal];
      const wanted = literal.toLowerCase();
      const found = [...users.values()].filter((user) => user.displayName.toLowerCase() === wanted);
      if (found.length > 0) return found.map((user) => user.accountId);
      throw new JqlError([`The value '${literal}' does not exist for the field '${name}'.`]);
    },
    orderOf: (issue) => users.get(String(valueOf(issue)))?.displayName.toLowerCase() ?? null,
  };
}

/** Labels: any text may be asked for; case does not matter. */
export function labelsField(name: string, id: string): SearchField {
  const valueOf = (issue: Issue) => {
    const labels = issue.values[id];
    return labels === undefined ? null : textsOf(labels).map((label) => label.toLowerCase());
  };
  return {
    name,
    type: 'other',
    operators: SET_OPERATORS,
    valueOf,
    resolve: (literal) => [literal.toLowerCase()],
    orderOf: (issue) => [...(valueOf(issue) ?? [])].sort()[0] ?? null,
  };
}

export function numberField(name: string, valueOf: (issue: Issue) => number | null): SearchField {
  const resolve = (literal: string) => {
    const value = Number(literal);
    if (literal.trim() !== '' && Number.isFinite(value)) return [value];
    throw new JqlError([`The value '${literal}' is not a valid number for the field '${name}'.`]);
  };
  return { name, type: 'number', operators: RANGE_OPERATORS, valueOf, resolve, orderOf: valueOf };
}

/** A field of instants (epoch milliseconds). */
export function dateField(
  name: string,
  valueOf: (issue: Issue) => number | null,
  context: JqlContext,
): SearchField {
  const resolve = (literal: string) => {
    const instant = instantOf(literal, context.now, context.zone);
    if (instant !== null) return [instant];
    throw new JqlError([`Date value '${literal}' for field '${name}' is invalid. ${DATE_FORMS}`]);
  };
  return {
    name,
    type: 'date',
    operators: RANGE_OPERATORS,
    valueOf,
    resolve,
    orderOf: valueOf,
    descending: true,
  };
}

/** A stored calendar day as the reader's midnight. */
export function midnightOf(day: Json | undefined, zone: string): number | null {
  const text = textOf(day);
  const wall = text === null ? Number.NaN : Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(wall) ? null : fromWallClock(wall, zone);
}

/** A field of text: searched by words. */
export function textField(name: string, textsOfIssue: (issue: Issue) => readonly string[]): SearchField {
  const joined = (issue: Issue) => {
    const text = textsOfIssue(issue)
      .filter((part) => part !== '')
      .join('\n');
    return text === '' ? null : text;
  };
  return {
    name,
    type: 'text',
    operators: TEXT_OPERATORS,
    valueOf: joined,
    resolve: (literal) => [literal],
    contains: (literal) => {
      const test = textTest(literal);
      return (issue) => test(joined(issue) ?? '');
    },
    orderOf: (issue) => joined(issue)?.toLowerCase() ?? null,
  };
}

/** Texts of an issue that the `text` field searches: summary, description, environment, comments, custom text. */
export function allTexts(fields: Iterable<Field>): (issue: Issue) => readonly string[] {
  const ids = [...fields]
    .filter((field) => field.kind === 'text' || field.kind === 'richText')
    .map((field) => field.id);
  return (issue) => [
    ...ids.map((id) => plainTextOf(issue.values[id])),
    ...issue.comments.map((comment) => plainTextOf(comment.body)),
  ];
}
