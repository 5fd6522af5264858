import type { ErrorCode, ErrorParams, Refusal } from '../contract/answer';
import { Failure, type FailureKind } from '../ports/failure';

/** A use case says no, with a code of the closed list. */
export class UseCaseError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams = {}) {
    super(code);
    this.name = 'UseCaseError';
    this.code = code;
    this.params = params;
  }
}

const CODE_OF: Readonly<Record<FailureKind, ErrorCode>> = {
  notFound: 'NOT_FOUND',
  notAllowed: 'NOT_ALLOWED',
  refused: 'JIRA_REFUSED',
  busy: 'JIRA_BUSY',
  unavailable: 'JIRA_UNAVAILABLE',
  slow: 'JIRA_UNAVAILABLE',
  unreadable: 'UNREADABLE_DATA',
  newerData: 'NEWER_DATA',
  tooLarge: 'TOO_LARGE',
  conflict: 'CONFLICT',
};

/** The one place where an error becomes an answer (design §7). Unknown errors become INTERNAL without details. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof UseCaseError) return { ok: false, code: error.code, params: error.params };
  if (error instanceof Failure) return { ok: false, code: CODE_OF[error.kind], params: paramsOf(error) };
  return { ok: false, code: 'INTERNAL', params: {} };
}

function paramsOf({ kind, details }: Failure): ErrorParams {
  const [message] = details.messages ?? [];
  return {
    ...(details.retryAfterSeconds === undefined ? {} : { seconds: details.retryAfterSeconds }),
    ...(kind === 'refused' && message !== undefined ? { message } : {}),
    ...(kind === 'unreadable' ? { place: details.place } : {}),
  };
}
