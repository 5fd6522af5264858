import type { Operand, TerminalClause } from '@atlaskit/jql-ast';

import { JqlError } from './jql-error';

const NAMES: ReadonlySet<string> = new Set(['filter', 'request', 'savedfilter', 'searchrequest']);
const OPERATORS: ReadonlySet<string> = new Set(['=', '!=', 'in', 'not in']);

/** Whether a clause asks for what a saved filter finds. */
export function namesSavedFilter(clause: TerminalClause): boolean {
  return NAMES.has(clause.field.value.toLowerCase());
}

/** Out: the filters that a clause names, and whether it asks for what they do not find. @throws JqlError */
export function savedFiltersOf(clause: TerminalClause): { ids: string[]; negative: boolean } {
  const operator = clause.operator?.value ?? '=';
  if (!OPERATORS.has(operator) || clause.operand === undefined) {
    throw new JqlError([`The operator '${operator}' is not supported by the '${clause.field.value}' field.`]);
  }
  return { ids: idsOf(clause.operand), negative: operator === '!=' || operator === 'not in' };
}

function idsOf(operand: Operand): string[] {
  if (operand.operandType === 'value') return [operand.value];
  if (operand.operandType === 'list') return operand.values.flatMap(idsOf);
  throw new JqlError(['A saved filter is named by its id in this emulator.']);
}
