import type { Json, JsonObject } from '../store/json';

/** An answer that is not a success. */
export class JiraError extends Error {
  constructor(
    readonly status: number,
    readonly body: Json,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(`${status} ${JSON.stringify(body)}`);
    this.name = 'JiraError';
  }
}

/** A refusal in Jira's usual form: `{errorMessages, errors}`. */
export function refusal(status: number, messages: readonly string[], errors: JsonObject = {}): JiraError {
  return new JiraError(status, { errorMessages: messages, errors });
}

/** 400 with one message. */
export function badRequest(message: string): JiraError {
  return refusal(400, [message]);
}

/** 400 about named inputs. */
export function badInput(errors: JsonObject): JiraError {
  return refusal(400, [], errors);
}

/** 401: nobody is logged in. */
export function notLoggedIn(): JiraError {
  return refusal(401, ['Client must be authenticated to access this resource.']);
}

/** 403 with one message. */
export function forbidden(message: string): JiraError {
  return refusal(403, [message]);
}

/** 404 with one message. */
export function notFound(message: string): JiraError {
  return refusal(404, [message]);
}

/** What Jira says of an issue that is not there or not to be seen. */
export const NO_ISSUE = 'Issue does not exist or you do not have permission to see it.';
