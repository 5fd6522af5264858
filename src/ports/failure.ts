/**
 * What can go wrong beyond the app's own rules, in the words of the use cases.
 * - `notFound`: it does not exist or this person may not see it (Jira does not tell which)
 * - `notAllowed`: seen, but not theirs to do
 * - `refused`: the other side says the request is wrong
 * - `busy`: too many requests; `retryAfterSeconds` says when to come back
 * - `unavailable`: no answer, or a broken one
 * - `slow`: there are answers, but the time of this invocation does not suffice for the rest
 * - `unreadable`: an answer or a stored value of an unknown shape; `place` says where
 * - `newerData`: stored by a newer version of the app
 * - `tooLarge`: more than storage keeps in one document
 * - `conflict`: somebody else was faster
 */
export type FailureKind =
  | 'notFound'
  | 'notAllowed'
  | 'refused'
  | 'busy'
  | 'unavailable'
  | 'slow'
  | 'unreadable'
  | 'newerData'
  | 'tooLarge'
  | 'conflict';

export interface FailureDetails {
  /** The operation or the key, never a value: it may be logged. */
  readonly place: string;
  readonly retryAfterSeconds?: number;
  /** What the other side said, for the person who asked. Never logged. */
  readonly messages?: readonly string[];
  readonly cause?: unknown;
}

/** Thrown by every adapter; use cases let it pass or answer it. */
export class Failure extends Error {
  readonly kind: FailureKind;
  readonly details: FailureDetails;

  constructor(kind: FailureKind, details: FailureDetails) {
    super(`${kind}: ${details.place}`, { cause: details.cause });
    this.name = 'Failure';
    this.kind = kind;
    this.details = details;
  }
}

/** Out: whether `error` is a Failure of one of these kinds. */
export function isFailure(error: unknown, ...kinds: FailureKind[]): error is Failure {
  return error instanceof Failure && (kinds.length === 0 || kinds.includes(error.kind));
}
