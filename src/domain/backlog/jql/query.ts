import type { MarkerField } from '../work-class/markers';
import { tokensOf, type JqlToken } from './tokens';
import { all, any, not, type Truth } from './truth';

/** What a clause asks of a field that can mark technical work. Values as written, functions apart. */
export interface MarkerClause {
  readonly field: MarkerField;
  /** `is`: equals or in; `isNot`: differs or not in; `empty` and `filled`: whether there is a value at all. */
  readonly asks: 'is' | 'isNot' | 'empty' | 'filled';
  readonly values: readonly string[];
  /** A function such as standardIssueTypes() stands among the values: what it gives is not known. */
  readonly withFunction: boolean;
}

/** Answers a clause for the issue that somebody has in mind. */
export type ClauseReader = (clause: MarkerClause) => Truth;

/** A board's filter, understood as far as markers of technical work go; every other clause may hold or not. */
export interface Query {
  readonly clauses: readonly MarkerClause[];
  readonly holds: (read: ClauseReader) => Truth;
}

type Condition = (read: ClauseReader) => Truth;

/** Jira's names of the fields that can mark technical work, with the quoted and the new spellings. */
const FIELDS: Readonly<Record<string, MarkerField>> = {
  type: 'issueType',
  issuetype: 'issueType',
  'work type': 'issueType',
  worktype: 'issueType',
  labels: 'label',
  component: 'component',
  components: 'component',
  parent: 'epic',
  'epic link': 'epic',
  parentepic: 'epic',
};

const LONGEST_JQL = 20_000;
const DEEPEST = 50;

class NotUnderstood extends Error {}

/** In: JQL. Out: its meaning for markers, null where its grammar is not understood (never a guess). */
export function parseQuery(jql: string): Query | null {
  if (jql.length > LONGEST_JQL) return null;
  const tokens = tokensOf(jql);
  if (tokens === null) return null;
  const clauses: MarkerClause[] = [];
  try {
    const condition = new Parser(tokens, clauses).query();
    return { clauses, holds: condition };
  } catch (error) {
    if (error instanceof NotUnderstood) return null;
    throw error;
  }
}

const MAYBE: Condition = () => 'maybe';
const HISTORY_WORDS = ['from', 'to', 'after', 'before', 'on', 'during', 'by'];

/** Recursive descent over the tokens; each rule returns the condition it read, without a tree in between. */
class Parser {
  private position = 0;
  private depth = 0;

  constructor(
    private readonly tokens: readonly JqlToken[],
    private readonly clauses: MarkerClause[],
  ) {}

  query(): Condition {
    if (this.tokens.length === 0 || this.atWord('order')) return MAYBE;
    const condition = this.either();
    if (this.position < this.tokens.length && !this.atWord('order')) throw new NotUnderstood();
    return condition;
  }

  private either(): Condition {
    const parts = [this.both()];
    while (this.takeWord('or') || this.takeSymbol('||', '|')) parts.push(this.both());
    return (read) => any(parts.map((part) => part(read)));
  }

  private both(): Condition {
    const parts = [this.one()];
    while (this.takeWord('and') || this.takeSymbol('&&', '&')) parts.push(this.one());
    return (read) => all(parts.map((part) => part(read)));
  }

  private one(): Condition {
    this.depth += 1;
    if (this.depth > DEEPEST) throw new NotUnderstood();
    const condition = this.negatedOrNot();
    this.depth -= 1;
    return condition;
  }

  private negatedOrNot(): Condition {
    if (this.takeWord('not') || this.takeSymbol('!')) {
      const inner = this.one();
      return (read) => not(inner(read));
    }
    if (!this.takeSymbol('(')) return this.clause();
    const inner = this.either();
    this.expectSymbol(')');
    return inner;
  }

  private clause(): Condition {
    const name = this.take();
    if (name.kind === 'symbol') throw new NotUnderstood();
    const field = FIELDS[name.value.toLowerCase()] ?? null;
    const operator = this.operator();
    if (operator === 'history') return this.history();
    const { values, withFunction, empty } = this.operand();
    if (field === null || operator === 'other') return MAYBE;
    const asks = empty ? (operator === 'is' ? 'empty' : 'filled') : operator;
    const clause: MarkerClause = { field, asks, values, withFunction };
    this.clauses.push(clause);
    return (read) => read(clause);
  }

  private operator(): 'is' | 'isNot' | 'other' | 'history' {
    const token = this.take();
    if (token.kind === 'symbol') return this.comparison(token.value);
    switch (token.value.toLowerCase()) {
      case 'in':
        return 'is';
      case 'is':
        return this.takeWord('not') ? 'isNot' : 'is';
      case 'not':
        if (this.takeWord('in')) return 'isNot';
        throw new NotUnderstood();
      case 'was':
        this.takeWord('not');
        this.takeWord('in');
        this.operand();
        return 'history';
      case 'changed':
        return 'history';
      default:
        throw new NotUnderstood();
    }
  }

  private comparison(symbol: string): 'is' | 'isNot' | 'other' {
    if (symbol === '=') return 'is';
    if (symbol === '!=') return 'isNot';
    if (['~', '!~', '<', '>', '<=', '>='].includes(symbol)) return 'other';
    throw new NotUnderstood();
  }

  /** What was or changed says nothing about what is. */
  private history(): Condition {
    while (HISTORY_WORDS.some((word) => this.takeWord(word))) this.operand();
    return MAYBE;
  }

  private operand(): { values: string[]; withFunction: boolean; empty: boolean } {
    if (!this.takeSymbol('(')) return this.value();
    const values: string[] = [];
    let withFunction = false;
    let empty = false;
    do {
      const value = this.value();
      values.push(...value.values);
      withFunction ||= value.withFunction;
      empty ||= value.empty;
    } while (this.takeSymbol(','));
    this.expectSymbol(')');
    // "in (EMPTY, x)" mixes both questions: only its values are asked for, as uncertain as a function.
    return { values, withFunction: withFunction || empty, empty: false };
  }

  private value(): { values: string[]; withFunction: boolean; empty: boolean } {
    const token = this.take();
    if (token.kind === 'symbol') throw new NotUnderstood();
    if (this.takeSymbol('(')) {
      this.skipArguments();
      return { values: [], withFunction: true, empty: false };
    }
    const empty = token.kind === 'word' && ['empty', 'null'].includes(token.value.toLowerCase());
    return { values: empty ? [] : [token.value], withFunction: false, empty };
  }

  private skipArguments(): void {
    while (!this.takeSymbol(')')) this.take();
  }

  private take(): JqlToken {
    const token = this.tokens[this.position];
    if (token === undefined) throw new NotUnderstood();
    this.position += 1;
    return token;
  }

  private atWord(word: string): boolean {
    const token = this.tokens[this.position];
    return token?.kind === 'word' && token.value.toLowerCase() === word;
  }

  private takeWord(word: string): boolean {
    if (!this.atWord(word)) return false;
    this.position += 1;
    return true;
  }

  private takeSymbol(...symbols: readonly string[]): boolean {
    const token = this.tokens[this.position];
    if (token?.kind !== 'symbol' || !symbols.includes(token.value)) return false;
    this.position += 1;
    return true;
  }

  private expectSymbol(symbol: string): void {
    if (!this.takeSymbol(symbol)) throw new NotUnderstood();
  }
}
