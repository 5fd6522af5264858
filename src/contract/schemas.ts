import * as z from 'zod/mini';

/** Building blocks of payloads and results. Ids come from the browser: they are checked for shape here and for access later. */
export const issueId = z.string().check(z.regex(/^\d{1,18}$/));
export const projectKey = z.string().check(z.regex(/^[A-Z][A-Z0-9_]{0,254}$/));
export const boardId = z.int().check(z.positive());
export const sprintId = z.int().check(z.positive());

/** An instant in ms since epoch. */
export const instant = z.number();

/** An instant as ISO 8601 in UTC: how issue properties write it, for people read them in Jira. */
export const isoInstant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/));

export const count = z.int().check(z.nonnegative());
export const role = z.enum(['SM', 'PO', 'DEV']);

/** Out: the instant (ms) as issue properties write it. */
export function isoOf(instant: number): string {
  return new Date(instant).toISOString();
}
