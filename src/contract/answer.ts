/** Every way in which the back end can say no (design §7). The UI has one text with a next step for each. */
export const ERROR_CODES = [
  'NOT_FOUND',
  'NOT_ALLOWED',
  'INVALID_INPUT',
  'CONFLICT',
  'JIRA_BUSY',
  'JIRA_UNAVAILABLE',
  'JIRA_REFUSED',
  'REFUSED',
  'TOO_LARGE',
  'UNREADABLE_DATA',
  'NEWER_DATA',
  'NO_SPRINT_FIELD',
  'SPRINT_NOT_STARTED',
  'PROJECT_OFF',
  'INTERNAL',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** Names and numbers for the text of an error; never free text from elsewhere. */
export type ErrorParams = Readonly<Record<string, string | number>>;

export interface Refusal {
  readonly ok: false;
  readonly code: ErrorCode;
  readonly params: ErrorParams;
}

/** What crosses the bridge: data or a refusal, never an exception. */
export type Answer<T> = { readonly ok: true; readonly data: T } | Refusal;
