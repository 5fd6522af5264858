import type { MarkerField } from '../work-class/markers';
import { folded, type Markers } from '../work-class/markers';
import { parseQuery, type ClauseReader, type MarkerClause, type Query } from './query';
import type { Truth } from './truth';

/** A value of a field that marks technical work, as the filter writes it. */
export interface TechnicalValue {
  readonly field: MarkerField;
  readonly value: string;
}

/**
 * What a board's filter does with technical work. `selects`: it lets in technical work only, by these values.
 * `excludes`: it keeps out issues with these values and lets ordinary ones in. `understood: false`: its grammar is not
 * known to us, and nothing is concluded.
 */
export interface BoardScope {
  readonly understood: boolean;
  readonly selects: readonly TechnicalValue[];
  readonly excludes: readonly TechnicalValue[];
}

const NOTHING: Omit<BoardScope, 'understood'> = { selects: [], excludes: [] };

/**
 * Asks a filter about two imagined issues: one with a technical value, one without any (domain.md S5).
 * In: the JQL, the meaning of names, the names of epics by key. Out: what it selects and excludes for certain.
 */
export function boardScope(
  jql: string,
  markers: Markers,
  epicNames: ReadonlyMap<string, string>,
): BoardScope {
  const query = parseQuery(jql);
  if (query === null) return { understood: false, ...NOTHING };
  const technical = technicalValues(query, markers, epicNames);
  if (technical.length === 0) return { understood: true, ...NOTHING };
  const ordinary = query.holds(ordinaryIssue(technical));
  const having = technical.map((value) => ({ value, admitted: query.holds(issueWith(value)) }));
  const pick = (wanted: boolean): TechnicalValue[] =>
    having.filter(({ admitted }) => (admitted !== 'no') === wanted).map(({ value }) => value);
  return {
    understood: true,
    selects: ordinary === 'no' ? pick(true) : [],
    excludes: ordinary === 'no' ? [] : pick(false),
  };
}

/** Unconfirmed names such as "infra" count beside a certain one, as in `labels in (tech-debt, infra)`. */
function technicalValues(
  query: Query,
  markers: Markers,
  epicNames: ReadonlyMap<string, string>,
): TechnicalValue[] {
  const values = query.clauses.flatMap(({ field, values: written }) =>
    written.map((value) => ({ field, value, strength: strengthOf({ field, value }, markers, epicNames) })),
  );
  if (!values.some(({ strength }) => strength === 'strong')) return [];
  const distinct = new Map<string, TechnicalValue>();
  for (const { field, value, strength } of values) {
    if (strength !== null) distinct.set(`${field}:${folded(value)}`, { field, value });
  }
  return [...distinct.values()];
}

function strengthOf(
  { field, value }: TechnicalValue,
  markers: Markers,
  epicNames: ReadonlyMap<string, string>,
): 'strong' | 'weak' | null {
  const mapped = markers.mapped(field, value);
  if (mapped !== null) return mapped.class === 'technical' ? 'strong' : null;
  const name = field === 'epic' ? (epicNames.get(value.toUpperCase()) ?? '') : value;
  return markers.named(field, name);
}

/** An issue that carries no technical value in any field. */
function ordinaryIssue(technical: readonly TechnicalValue[]): ClauseReader {
  return (clause) => {
    if (clause.asks === 'empty' || clause.asks === 'filled' || clause.withFunction) return 'maybe';
    const onlyTechnical = clause.values.every((value) => includes(technical, { field: clause.field, value }));
    if (!onlyTechnical) return 'maybe';
    return clause.asks === 'is' ? 'no' : 'yes';
  };
}

/** An issue of which one value is known. An issue has one type and one epic, but any number of labels and components. */
function issueWith(known: TechnicalValue): ClauseReader {
  const severalPossible = known.field === 'label' || known.field === 'component';
  return (clause) => (clause.field === known.field ? answer(clause, known, severalPossible) : 'maybe');
}

function answer(clause: MarkerClause, known: TechnicalValue, severalPossible: boolean): Truth {
  if (clause.asks === 'empty') return 'no';
  if (clause.asks === 'filled') return 'yes';
  const named = clause.values.some((value) => folded(value) === folded(known.value));
  if (named) return clause.asks === 'is' ? 'yes' : 'no';
  if (severalPossible || clause.withFunction) return 'maybe';
  return clause.asks === 'is' ? 'no' : 'yes';
}

function includes(values: readonly TechnicalValue[], { field, value }: TechnicalValue): boolean {
  return values.some((each) => each.field === field && folded(each.value) === folded(value));
}
