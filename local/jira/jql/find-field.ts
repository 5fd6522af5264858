import { plainTextOf } from '../fields/adf';
import { textOf, textsOf } from '../store/json';
import type { Field, Issue } from '../store/model';
import { JqlError } from './jql-error';
import { keyField } from './key-field';
import { propertyField } from './property-field';
import type { JqlContext, SearchField } from './search-field';
import {
  levelField,
  optionField,
  parentField,
  sprintField,
  statusCategoryField,
  THING_FIELDS,
  thingField,
} from './thing-fields';
import {
  allTexts,
  dateField,
  labelsField,
  midnightOf,
  numberField,
  textField,
  userField,
} from './value-fields';

type Make = (name: string, context: JqlContext) => SearchField;

const ISSUE_NAMES: readonly string[] = ['key', 'id', 'issue', 'issuekey'];

/** Clauses that are not fields of the field list. */
const EXTRA: Readonly<Record<string, Make>> = {
  ...Object.fromEntries(ISSUE_NAMES.map((name) => [name, keyField])),
  text: (name, context) => textField(name, allTexts(context.site.fields.values())),
  comment: (name) => textField(name, (issue) => issue.comments.map((comment) => plainTextOf(comment.body))),
  statuscategory: statusCategoryField,
  hierarchylevel: levelField,
  parent: parentField,
  'epic link': parentField,
  rank: (name, context) => rankField(name, context),
};

/**
 * The field a query names: a system clause, a field's name, id, `cf[n]` or clause name, or an alias of an issue
 * property. Case does not matter.
 * @throws JqlError when there is no such field
 */
export function findField(name: string, context: JqlContext): SearchField {
  const wanted = name.toLowerCase();
  const extra = Object.hasOwn(EXTRA, wanted) ? EXTRA[wanted] : undefined;
  if (extra) return extra(name, context);
  const alias = context.aliases.find((entry) => entry.alias?.toLowerCase() === wanted);
  if (alias) return propertyField(name, alias, context);
  const field = [...context.site.fields.values()].find((entry) => isNamed(entry, wanted));
  const found = field && searchFieldOf(field, name, context);
  if (found) return found;
  throw new JqlError([`Field '${name}' does not exist or you do not have permission to view it.`]);
}

/** True for names that the field may be written by, given in lower case. */
function isNamed(field: Field, wanted: string): boolean {
  const names = [field.id, field.name, ...(field.clauseNames ?? [])];
  if (field.schema?.customId !== undefined) names.push(`cf[${field.schema.customId}]`);
  return names.some((name) => name.toLowerCase() === wanted) || (OWN_CLAUSES[wanted] ?? '') === field.id;
}

/** Jira's clause names, for site files that list fields without them. */
const OWN_CLAUSES: Readonly<Record<string, string>> = {
  type: 'issuetype',
  component: 'components',
  fixversion: 'fixVersions',
  affectedversion: 'versions',
  resolved: 'resolutiondate',
  due: 'duedate',
  createddate: 'created',
  updateddate: 'updated',
};

function searchFieldOf(field: Field, name: string, context: JqlContext): SearchField | null {
  const thing = Object.hasOwn(THING_FIELDS, field.id) ? THING_FIELDS[field.id] : undefined;
  if (thing) return thingField(name, thing, context);
  const value = (issue: Issue) => issue.values[field.id];
  switch (field.kind) {
    case 'text':
      return textField(name, (issue) => [textOf(value(issue)) ?? '']);
    case 'richText':
      return textField(name, (issue) => [plainTextOf(value(issue))]);
    case 'number':
      return numberField(name, (issue) => asNumber(value(issue)));
    case 'datetime':
      return dateField(name, (issue) => instantOfField(issue, field.id), context);
    case 'date':
      return dateField(name, (issue) => midnightOf(value(issue), context.zone), context);
    case 'user':
      return userField(name, (issue) => textOf(value(issue)), context);
    case 'users':
      return userField(name, (issue) => (value(issue) === undefined ? null : textsOf(value(issue))), context);
    case 'labels':
      return labelsField(name, field.id);
    case 'sprint':
      return sprintField(name, context);
    case 'rank':
      return rankField(name, context);
    case 'option':
    case 'options':
      return optionField(field, name, context);
    case 'epicLink':
    case 'parent':
      return parentField(name, context);
    default:
      return null;
  }
}

/** Rank can only be sorted by. */
function rankField(name: string, { site }: JqlContext): SearchField {
  return {
    name,
    type: 'other',
    operators: new Set(),
    valueOf: (issue) => issue.rank,
    resolve: (literal) => [literal],
    orderOf: (issue) => site.issues.rankPosition(issue.id),
  };
}

function instantOfField(issue: Issue, id: string): number | null {
  if (id === 'created') return issue.created;
  if (id === 'updated') return issue.updated;
  return asNumber(issue.values[id]);
}

function asNumber(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
