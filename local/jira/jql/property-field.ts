import { isJsonObject, type Json } from '../store/json';
import type { Issue } from '../store/model';
import { parseStamp } from '../store/time';
import { JqlError } from './jql-error';
import { SET_OPERATORS, type JqlContext, type PropertyAlias, type SearchField } from './search-field';
import { dateField, numberField, textField, userField } from './value-fields';

/** A value inside an issue property, searched as its declaration in a manifest says. */
export function propertyField(name: string, alias: PropertyAlias, context: JqlContext): SearchField {
  const path = alias.path.split('.');
  const values = (issue: Issue) => valuesAt(issue.properties.get(alias.propertyKey) ?? null, path);
  const numbers = (issue: Issue) => values(issue).find((value) => typeof value === 'number') ?? null;
  const texts = (issue: Issue) =>
    values(issue).flatMap((value) => (typeof value === 'string' ? [value] : []));
  switch (alias.type) {
    case 'number':
      return numberField(name, numbers);
    case 'date':
      return dateField(name, (issue) => instantIn(texts(issue)[0]), context);
    case 'user':
      return userField(name, (issue) => listOrNull(texts(issue)), context);
    case 'text':
      return textField(name, texts);
    case 'string':
      return stringField(name, (issue) => listOrNull(texts(issue)));
  }
}

/** Text compared as a whole; it also has an order. */
function stringField(name: string, valueOf: (issue: Issue) => readonly string[] | null): SearchField {
  return {
    name,
    type: 'other',
    operators: SET_OPERATORS,
    valueOf,
    resolve: (literal) => [literal],
    orderOf: (issue) => valueOf(issue)?.[0] ?? null,
  };
}

/** The field that `issue.property[key].path` names, if a manifest declares it. @throws JqlError otherwise */
export function declaredProperty(name: string, key: string, path: string, context: JqlContext): SearchField {
  const declared = context.aliases.find((alias) => alias.propertyKey === key && alias.path === path);
  if (declared) return propertyField(name, declared, context);
  throw new JqlError([`Field '${name}' does not exist or you do not have permission to view it.`]);
}

/** The scalars at a path; lists on the way stand for each of their entries. */
function valuesAt(value: Json, path: readonly string[]): readonly Json[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((entry) => valuesAt(entry, path));
  const [step, ...rest] = path;
  if (step === undefined) return [value];
  return isJsonObject(value) && Object.hasOwn(value, step) ? valuesAt(value[step] ?? null, rest) : [];
}

function instantIn(text: string | undefined): number | null {
  if (text === undefined) return null;
  const day = Date.parse(`${text}T00:00:00Z`);
  return parseStamp(text) ?? (Number.isNaN(day) ? null : day);
}

function listOrNull(list: readonly string[]): readonly string[] | null {
  return list.length === 0 ? null : list;
}
