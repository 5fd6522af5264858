import { isEditable } from '../rest/edit-meta';
import { badInput } from '../rest/jira-error';
import { isJsonObject, listOf, member, textOf, type Json, type JsonObject } from '../store/json';
import type { Issue } from '../store/model';
import type { Values } from './apply';
import { EditProblem } from './edit-problem';
import { editValue, type EditPlace } from './edit-value';

/** Fields of a request that are not set as values: they say where and what an issue is. */
const STRUCTURE = new Set(['project', 'issuetype']);
/** `update` members that are not fields. */
const APART = new Set(['comment', 'issuelinks']);

/**
 * The stored values that `fields` and `update` of an edit, create or transition request set.
 * @param issue the issue before, null for a new one
 * @throws JiraError 400 with one message for each field that is wrong
 */
export function readEdits(body: Json, issue: Issue | null, place: EditPlace): Values {
  const values: Record<string, Json> = {};
  const errors: Record<string, string> = {};
  const attempt = (id: string, work: () => Json) => {
    try {
      values[id] = work();
    } catch (error) {
      if (!(error instanceof EditProblem)) throw error;
      errors[id] = error.message;
    }
  };
  for (const [id, value] of Object.entries(objectOf(member(body, 'fields')))) {
    if (STRUCTURE.has(id) && (issue === null || id === 'project')) continue;
    attempt(id, () => editValue(value ?? null, editableField(id, place), place));
  }
  for (const [id, operations] of Object.entries(objectOf(member(body, 'update')))) {
    if (APART.has(id)) continue;
    attempt(id, () => operated(id, listOf(operations), issue, place));
  }
  if (Object.keys(errors).length > 0) throw badInput(errors);
  return values;
}

/** Comments that `update.comment` adds. */
export function addedComments(body: Json): Json[] {
  return listOf(member(member(body, 'update'), 'comment')).flatMap((operation) => {
    const comment = member(member(operation, 'add'), 'body');
    return comment === undefined ? [] : [comment];
  });
}

/** Links that `update.issuelinks` adds. */
export function addedLinks(body: Json): Json[] {
  return listOf(member(member(body, 'update'), 'issuelinks')).flatMap((operation) => {
    const link = member(operation, 'add');
    return link === undefined ? [] : [link];
  });
}

/** Properties that `properties` sets. */
export function setProperties(body: Json): { key: string; value: Json }[] {
  return listOf(member(body, 'properties')).flatMap((property) => {
    const key = textOf(member(property, 'key'));
    return key === null ? [] : [{ key, value: member(property, 'value') ?? null }];
  });
}

function editableField(id: string, { site }: EditPlace) {
  const field = site.fields.get(id);
  if (field && isEditable(field)) return field;
  throw new EditProblem(`Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`);
}

/** The value after `add`, `remove` and `set` operations, one after the other. */
function operated(id: string, operations: readonly Json[], issue: Issue | null, place: EditPlace): Json {
  const field = editableField(id, place);
  let value: Json = issue?.values[id] ?? null;
  for (const operation of operations) {
    const [verb, input] = firstMember(operation);
    if (verb === 'set') value = editValue(input, field, place);
    else if (verb === 'add' || verb === 'remove') {
      const entries = listOf(editValue([input], field, place));
      value = verb === 'add' ? union(value, entries) : without(value, entries);
    } else throw new EditProblem(`Field '${id}' does not support operation '${verb}'.`);
  }
  return value;
}

function union(value: Json, entries: readonly Json[]): Json {
  const have = listOf(value);
  return [...have, ...entries.filter((entry) => !have.some((other) => same(other, entry)))];
}

function without(value: Json, entries: readonly Json[]): Json {
  const rest = listOf(value).filter((entry) => !entries.some((other) => same(other, entry)));
  return rest.length === 0 ? null : rest;
}

function same(a: Json, b: Json): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function firstMember(operation: Json): [string, Json] {
  const [entry] = Object.entries(objectOf(operation));
  return entry ? [entry[0], entry[1] ?? null] : ['', null];
}

function objectOf(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
