import type { Json, JsonObject } from '../store/json';
import type { Call } from './call';
import { badRequest } from './jira-error';

/** Where a page starts and how long it may be. */
export interface PageRequest {
  readonly startAt: number;
  readonly maxResults: number;
}

/** `startAt` and `maxResults` of a call; more than the maximum is cut to it. @throws JiraError 400 when negative */
export function pageOf(call: Call, limits: { readonly default: number; readonly max: number }): PageRequest {
  const startAt = call.query.number('startAt', 0);
  const maxResults = call.query.number('maxResults', limits.default);
  if (startAt < 0) throw badRequest("The value of parameter 'startAt' must not be negative.");
  if (maxResults < 0) throw badRequest("The value of parameter 'maxResults' must not be negative.");
  return { startAt, maxResults: Math.min(maxResults, limits.max) };
}

/** A page of a list: `{startAt, maxResults, total, isLast, values}`. */
export function pageBody<Entry>(
  entries: readonly Entry[],
  { startAt, maxResults }: PageRequest,
  show: (entry: Entry) => Json,
): JsonObject {
  const values = entries.slice(startAt, startAt + maxResults).map(show);
  return {
    maxResults,
    startAt,
    total: entries.length,
    isLast: startAt + values.length >= entries.length,
    values,
  };
}
