/** One line of the bench: a budget of design §9, what was measured, and whether it holds. */
export interface Row {
  readonly what: string;
  readonly budget: string;
  readonly measured: string;
  /** Null where there is no budget to hold, or nothing could be measured. */
  readonly holds: boolean | null;
  /** The figures behind it, for the JSON. */
  readonly figures: Readonly<Record<string, number>>;
}

/** Out: a row whose figure has to stay at or below a limit. */
export function atMost(what: string, limit: number, measured: number, unit: string): Row {
  return {
    what,
    budget: `≤ ${limit} ${unit}`,
    measured: `${round(measured)} ${unit}`,
    holds: measured <= limit,
    figures: { limit, measured },
  };
}

/** Out: a figure with three digits. */
export function round(value: number): number {
  return Number(value.toPrecision(3));
}

/** Out: how the figure grows when the work grows tenfold: 1 is linear. */
export function slope(small: number, large: number): number {
  return round(Math.log10(large / Math.max(small, Number.EPSILON)));
}
