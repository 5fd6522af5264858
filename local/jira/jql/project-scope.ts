import type { Clause } from '@atlaskit/jql-ast';

/**
 * The projects (as written: keys, names or ids) that a query is certain to stay within; null when it may leave them.
 * `project in (A, B) AND x` stays in A and B, `project = A OR x` does not.
 */
export function projectScope(clause: Clause | null): ReadonlySet<string> | null {
  if (clause === null) return null;
  switch (clause.clauseType) {
    case 'not':
      return null;
    case 'terminal': {
      const operator = clause.operator?.value;
      if (clause.field.value.toLowerCase() !== 'project' || (operator !== '=' && operator !== 'in'))
        return null;
      const operands = clause.operand?.operandType === 'list' ? clause.operand.values : [clause.operand];
      return new Set(
        operands.flatMap((operand) => (operand?.operandType === 'value' ? [operand.value] : [])),
      );
    }
    case 'compound': {
      const scopes = clause.clauses.map(projectScope);
      if (clause.operator.value === 'and') return scopes.find((scope) => scope !== null) ?? null;
      const known = scopes.flatMap((scope) => (scope === null ? [] : [...scope]));
      return scopes.includes(null) ? null : new Set(known);
    }
  }
}
