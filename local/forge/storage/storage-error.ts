/**
 * A refusal of the hosted storage, as `@forge/kvs` reports it (`ForgeKvsAPIError`): HTTP status, code, message.
 * Codes are those of Atlassian's error pages; where these name none, the code is marked "own" at its use.
 */
export class StorageError extends Error {
  override readonly name = 'StorageError';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The request has not the shape that `@forge/kvs` sends. */
export function badRequest(detail: string): StorageError {
  return new StorageError(400, 'BAD_REQUEST', `Provided request body is invalid: ${detail}`);
}
