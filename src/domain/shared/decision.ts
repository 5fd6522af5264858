/** Names and numbers for the text of a refusal. */
export type RefusalParams = Readonly<Record<string, string | number>>;

/** The answer of a state transition: the new state, or a refusal as a code; the old state is never touched. */
export type Decision<T, Code extends string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: Code; readonly params: RefusalParams };

/** Out: the decision that lets `value` pass. */
export function accept<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** Out: the decision that refuses, with names and numbers for its text. */
export function refuse<Code extends string>(
  code: Code,
  params: RefusalParams = {},
): { readonly ok: false; readonly code: Code; readonly params: RefusalParams } {
  return { ok: false, code, params };
}
