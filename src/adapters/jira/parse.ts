import * as z from 'zod/mini';
import { Failure } from '../../ports/failure';

/** Turns an unknown answer into a typed one, or throws a Failure `unreadable` that names the place. */
export type Parser<T> = (value: unknown, place: string) => T;

/** Out: a parser that checks the answer against a schema; keys the schema does not name are dropped. */
export function parserOf<T>(schema: z.ZodMiniType<T>): Parser<T> {
  return (value, place) => {
    const result = z.safeParse(schema, value);
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    throw new Failure('unreadable', {
      place: `${place} ${issue === undefined ? '' : issue.path.join('.')}`.trim(),
    });
  };
}

const PLUS = 43;
const MINUS = 45;

/** For calls whose answer is not read. */
export const ignored: Parser<void> = () => undefined;

/**
 * Jira writes instants as `2025-02-01T09:00:00.000+0000`, `…Z` or epoch milliseconds (jira-contract.md 2).
 * Out: ms since epoch, NaN where it is none of these.
 */
export function instantOf(value: string | number): number {
  return typeof value === 'number' ? value : Date.parse(withColon(value));
}

/** Offsets are written without the colon that dates of the language have. There are many: no regular expression here. */
function withColon(text: string): string {
  const sign = text.charCodeAt(text.length - 5);
  return sign === PLUS || sign === MINUS ? `${text.slice(0, -2)}:${text.slice(-2)}` : text;
}

/** A Jira instant as ms since epoch. */
export const instant = z.pipe(
  z.union([z.string(), z.number()]),
  z.pipe(
    z.transform((value: string | number) => instantOf(value)),
    z.number(),
  ),
);

/**
 * A number as people and fields write it: `8`, `"8.0"`, `"2,5"` (the decimal comma of most locales).
 * Out: the number, null where it is empty or none.
 */
export function decimalOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || value.trim() === '') return null;
  const number = Number(value.trim().replace(',', '.'));
  return Number.isFinite(number) ? number : null;
}
