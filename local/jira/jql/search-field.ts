import type { Clause, OperatorValue } from '@atlaskit/jql-ast';

import type { Issue } from '../store/model';
import type { Site } from '../store/site';

/** What a field's value is compared by: an id, a name in lower case, a number, epoch milliseconds. */
export type Token = string | number;

/** What functions a field takes values from. */
export type FieldType =
  'user' | 'date' | 'sprint' | 'version' | 'issue' | 'issuetype' | 'text' | 'number' | 'other';

/** An index that the manifest of an app declares over an issue property. */
export interface PropertyAlias {
  readonly alias?: string | undefined;
  readonly propertyKey: string;
  /** Path inside the value, parts joined by dots. */
  readonly path: string;
  readonly type: 'number' | 'string' | 'text' | 'user' | 'date';
}

/** Who asks, and when. */
export interface JqlContext {
  readonly site: Site;
  /** Null for an anonymous reader. */
  readonly accountId: string | null;
  /** Time zone of the reader, for dates without offset. */
  readonly zone: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly browses: (projectId: string) => boolean;
  readonly aliases: readonly PropertyAlias[];
  /** The condition of a saved filter, null where it has none, undefined where the reader has no such filter. */
  readonly savedFilter: (id: string) => Clause | null | undefined;
  /** The query was checked when it was saved: values that its reader may not see are passed over. */
  readonly saved?: boolean | undefined;
}

/** A field as a query may use it. */
export interface SearchField {
  /** The field as the query writes it. */
  readonly name: string;
  readonly type: FieldType;
  readonly operators: ReadonlySet<OperatorValue>;
  /** The issue's value: null when empty, a list when it holds several. */
  readonly valueOf: (issue: Issue) => Token | readonly Token[] | null;
  /** The tokens that a written value stands for. @throws JqlError when there is no such value */
  readonly resolve: (literal: string) => readonly Token[];
  /** Place of a token among the others, where that is not the token itself. */
  readonly placeOf?: ((token: Token) => number) | undefined;
  /** Own reading of `<`, `<=`, `>`, `>=` for a written value. */
  readonly relation?:
    ((literal: string, compare: (difference: number) => boolean) => (issue: Issue) => boolean) | undefined;
  /** Whether the text of the issue contains the words of the written value. */
  readonly contains?: ((literal: string) => (issue: Issue) => boolean) | undefined;
  /** What results are ordered by; without it the field cannot be sorted by. */
  readonly orderOf?: ((issue: Issue) => Token | null) | undefined;
  /** A written value, in lower case, that means "empty". */
  readonly emptyWord?: string | undefined;
  /** Whether ORDER BY without a direction starts with the greatest. */
  readonly descending?: boolean | undefined;
}

const SET: readonly OperatorValue[] = ['=', '!=', 'in', 'not in', 'is', 'is not'];
const RANGE: readonly OperatorValue[] = ['<', '<=', '>', '>='];

/** Operators of fields that hold one of a set of things. */
export const SET_OPERATORS: ReadonlySet<OperatorValue> = new Set(SET);
/** Operators of fields whose values have an order. */
export const RANGE_OPERATORS: ReadonlySet<OperatorValue> = new Set([...SET, ...RANGE]);
/** Operators of text. */
export const TEXT_OPERATORS: ReadonlySet<OperatorValue> = new Set<OperatorValue>(['~', '!~', 'is', 'is not']);
