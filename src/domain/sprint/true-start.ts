/** Product events arrive up to three minutes late (Forge, trigger module); a little more is allowed for. */
const PROMPT_MS = 5 * 60 * 1000;

/** What a `started` event tells: its own time stamp where it has one, the sprint's start date, when it arrived. All ms. */
export interface StartedEvent {
  readonly stampedAt: number | null;
  readonly startDate: number | null;
  readonly arrivedAt: number;
}

/**
 * When a sprint was really started (sprint-metrics.md A7). The start date can be edited, also in the dialog that starts
 * the sprint; by default it is the moment of starting.
 * Out: ms, or null where it cannot be told: a late event looks just like a start date set back, and then the sprint's
 * own date is shown and called so.
 */
export function trueStart({ stampedAt, startDate, arrivedAt }: StartedEvent): number | null {
  if (stampedAt !== null) return stampedAt;
  if (startDate === null || startDate > arrivedAt) return arrivedAt;
  return arrivedAt - startDate <= PROMPT_MS ? startDate : null;
}
