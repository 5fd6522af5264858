import { JastBuilder, type Clause, type OrderByField } from '@atlaskit/jql-ast';

import type { Issue } from '../store/model';
import { compileClause, fieldOf, type Predicate } from './compile';
import { JqlError } from './jql-error';
import type { JqlContext, SearchField, Token } from './search-field';

const MAX_ORDER_FIELDS = 7;
const CACHE_SIZE = 500;

/** A query that parses; it may still name what does not exist. */
export interface ParsedQuery {
  readonly where: Clause | null;
  readonly order: readonly OrderByField[];
}

/** A query ready to run. */
export interface CompiledQuery {
  readonly matches: Predicate;
  /** ORDER BY terms, most significant first. */
  readonly order: readonly OrderTerm[];
  /** True for `ORDER BY Rank` alone, ascending: the store has that order. */
  readonly byRank: boolean;
}

const memo = new Map<string, ParsedQuery>();

/** Parses a query. @throws JqlError with Jira's wording when the syntax is wrong or it has too many ORDER BY fields */
export function parseQuery(jql: string): ParsedQuery {
  const known = memo.get(jql);
  if (known) return known;
  // A builder that meets the same text twice in a row returns a tree without its where clause: a fresh one each time.
  const tree = new JastBuilder().build(jql);
  if (tree.errors.length > 0) {
    throw new JqlError(tree.errors.map((error) => `Error in the JQL Query: ${error.message}`));
  }
  const order = tree.query?.orderBy?.fields ?? [];
  if (order.length > MAX_ORDER_FIELDS) {
    throw new JqlError([
      `The ORDER BY clause has ${order.length} fields; at most ${MAX_ORDER_FIELDS} are allowed.`,
    ]);
  }
  const parsed = { where: tree.query?.where ?? null, order };
  if (memo.size >= CACHE_SIZE) memo.clear();
  memo.set(jql, parsed);
  return parsed;
}

/** @throws JqlError unless the query restricts what it finds: searches must be bounded */
export function requireBounded(query: ParsedQuery): void {
  if (query.where === null) {
    throw new JqlError([
      'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.',
    ]);
  }
}

/** Resolves the fields and values of a query for one reader. @throws JqlError naming what does not exist for them */
export function compileQuery(query: ParsedQuery, context: JqlContext): CompiledQuery {
  const matches = query.where === null ? () => true : compileClause(query.where, context);
  const terms = query.order.map((term) => orderTerm(term, context));
  const [first] = query.order;
  const byRank =
    terms.length === 1 && first?.field.value.toLowerCase() === 'rank' && !(terms[0]?.descending ?? false);
  return { matches, byRank, order: terms };
}

/** What results are ordered by. */
export interface OrderTerm {
  readonly orderOf: NonNullable<SearchField['orderOf']>;
  readonly descending: boolean;
}

/** Ids of the issues in the order of the terms; what they leave open, newest first. */
export function sortIssues(issues: readonly Issue[], terms: readonly OrderTerm[]): number[] {
  const keyed = issues.map((issue) => ({ id: issue.id, keys: terms.map((term) => term.orderOf(issue)) }));
  keyed.sort((a, b) => {
    for (const [index, term] of terms.entries()) {
      const difference = compareTokens(a.keys[index] ?? null, b.keys[index] ?? null);
      if (difference !== 0) return term.descending ? -difference : difference;
    }
    return b.id - a.id;
  });
  return keyed.map((entry) => entry.id);
}

function orderTerm(term: OrderByField, context: JqlContext): OrderTerm {
  const field = fieldOf(term.field, context);
  if (!field.orderOf) throw new JqlError([`Not able to sort using field '${field.name}'.`]);
  // The tree keeps the writer's case.
  const direction = term.direction?.value.toLowerCase();
  return {
    orderOf: field.orderOf,
    descending: direction === undefined ? (field.descending ?? false) : direction === 'desc',
  };
}

/** Ascending, empty values last. */
function compareTokens(a: Token | null, b: Token | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
