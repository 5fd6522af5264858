import type { Clause, Operand, OperatorValue, TerminalClause } from '@atlaskit/jql-ast';

import type { Issue } from '../store/model';
import { findField } from './find-field';
import { callFunction } from './functions';
import { JqlError } from './jql-error';
import { declaredProperty } from './property-field';
import { namesSavedFilter, savedFiltersOf } from './saved-filter';
import type { JqlContext, SearchField, Token } from './search-field';

export type Predicate = (issue: Issue) => boolean;

const OPPOSITE: Readonly<Partial<Record<OperatorValue, OperatorValue>>> = {
  '=': '!=',
  '!=': '=',
  in: 'not in',
  'not in': 'in',
  is: 'is not',
  'is not': 'is',
  '~': '!~',
  '!~': '~',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
};

const COMPARE: Readonly<Partial<Record<OperatorValue, (difference: number) => boolean>>> = {
  '<': (difference) => difference < 0,
  '<=': (difference) => difference <= 0,
  '>': (difference) => difference > 0,
  '>=': (difference) => difference >= 0,
};

/**
 * The test that a where clause puts to each issue. `NOT` turns operators into their opposites, so that, as in Jira, an
 * empty field matches neither `x in …` nor `NOT (x in …)`.
 * @throws JqlError for what Jira refuses, and for what is not emulated (WAS, CHANGED), by name
 */
export function compileClause(clause: Clause, context: JqlContext, negated = false): Predicate {
  switch (clause.clauseType) {
    case 'not':
      return compileClause(clause.clause, context, !negated);
    case 'compound': {
      const parts = clause.clauses.map((part) => compileClause(part, context, negated));
      const all = (clause.operator.value === 'and') !== negated;
      return all
        ? (issue) => parts.every((part) => part(issue))
        : (issue) => parts.some((part) => part(issue));
    }
    case 'terminal':
      return compileTerminal(clause, context, negated);
  }
}

/** The field that a clause or an ORDER BY term names. */
export function fieldOf(field: TerminalClause['field'], context: JqlContext): SearchField {
  const [property] = field.properties ?? [];
  if (!property) return findField(field.value, context);
  const path = (property.path ?? [])
    .map((part) => part.value)
    .join('')
    .replace(/^\./, '');
  return declaredProperty(field.text, property.key?.value ?? '', path, context);
}

function compileTerminal(clause: TerminalClause, context: JqlContext, negated: boolean): Predicate {
  if (namesSavedFilter(clause)) return compileSaved(clause, context, negated);
  const field = fieldOf(clause.field, context);
  const written = clause.operator?.value ?? '=';
  const operator = negated ? (OPPOSITE[written] ?? written) : written;
  if (!field.operators.has(operator)) {
    throw new JqlError([`The operator '${written}' is not supported by the '${field.name}' field.`]);
  }
  const { operand } = clause;
  if (!operand) throw new JqlError([`The '${field.name}' clause has no value.`]);
  const compare = COMPARE[operator];
  if (compare) return compileRelation(field, operand, compare, context);
  if (operator === '~' || operator === '!~') return compileContains(field, operand, operator === '!~');
  return compileMembership(
    field,
    operand,
    context,
    operator === '!=' || operator === 'not in' || operator === 'is not',
  );
}

/** What a saved filter finds. It was checked when it was saved: what its reader may not see is nothing, not an error. */
function compileSaved(clause: TerminalClause, context: JqlContext, negated: boolean): Predicate {
  const { ids, negative } = savedFiltersOf(clause);
  const filters = ids.map((id) => {
    const where = context.savedFilter(id);
    if (where === undefined) {
      throw new JqlError([`A value with ID '${id}' does not exist for the field '${clause.field.value}'.`]);
    }
    return where === null ? () => true : compileClause(where, { ...context, saved: true });
  });
  const wanted = negative === negated;
  return (issue) => filters.some((finds) => finds(issue)) === wanted;
}

/** `=`, `in`, `is` and their opposites. An empty field matches only EMPTY. */
function compileMembership(
  field: SearchField,
  operand: Operand,
  context: JqlContext,
  negative: boolean,
): Predicate {
  const { tokens, empty } = tokensOf(field, operand, context);
  const wanted = new Set(tokens);
  return (issue) => {
    const value = field.valueOf(issue);
    if (isEmpty(value)) return empty && !negative;
    const found = holds(value, wanted);
    return negative ? !found : found;
  };
}

function compileRelation(
  field: SearchField,
  operand: Operand,
  compare: (difference: number) => boolean,
  context: JqlContext,
): Predicate {
  if (operand.operandType === 'value' && field.relation) return field.relation(operand.value, compare);
  const { tokens } = tokensOf(field, operand, context);
  const place = field.placeOf ?? Number;
  const [bound] = tokens.map(place);
  if (bound === undefined) return () => false;
  return (issue) => {
    const value = field.valueOf(issue);
    if (isEmpty(value)) return false;
    return Array.isArray(value)
      ? (value as readonly Token[]).some((token) => compare(place(token) - bound))
      : compare(place(value as Token) - bound);
  };
}

function compileContains(field: SearchField, operand: Operand, negative: boolean): Predicate {
  if (operand.operandType !== 'value' || !field.contains) {
    throw new JqlError([`The operator '~' needs a text for the '${field.name}' field.`]);
  }
  const contains = field.contains(operand.value);
  return negative ? (issue) => !isEmpty(field.valueOf(issue)) && !contains(issue) : contains;
}

/** The values an operand stands for, and whether EMPTY is among them. */
function tokensOf(
  field: SearchField,
  operand: Operand,
  context: JqlContext,
): { tokens: Token[]; empty: boolean } {
  switch (operand.operandType) {
    case 'keyword':
      return { tokens: [], empty: true };
    case 'value':
      if (operand.value.toLowerCase() === field.emptyWord) return { tokens: [], empty: true };
      return { tokens: resolved(field, operand.value, context), empty: false };
    case 'function': {
      const args = operand.arguments.map((argument) => argument.value);
      return { tokens: [...callFunction(operand.function.value, args, field, context)], empty: false };
    }
    case 'list': {
      const parts = operand.values.map((value) => tokensOf(field, value, context));
      return { tokens: parts.flatMap((part) => part.tokens), empty: parts.some((part) => part.empty) };
    }
  }
}

function resolved(field: SearchField, literal: string, { saved }: JqlContext): Token[] {
  try {
    return [...field.resolve(literal)];
  } catch (error) {
    if (saved === true && error instanceof JqlError) return [];
    throw error;
  }
}

function isEmpty(value: Token | readonly Token[] | null): value is null | readonly [] {
  return value === null || (Array.isArray(value) && value.length === 0);
}

function holds(value: Token | readonly Token[], wanted: ReadonlySet<Token>): boolean {
  return Array.isArray(value)
    ? (value as readonly Token[]).some((token) => wanted.has(token))
    : wanted.has(value as Token);
}
