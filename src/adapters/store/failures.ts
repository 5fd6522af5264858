import { ForgeKvsAPIError } from '@forge/kvs';
import { Failure } from '../../ports/failure';

/** Runs a storage call and turns its errors into Failures. `place` is the kind of key, never a value. */
export async function stored<T>(place: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (cause) {
    throw storageFailure(place, cause);
  }
}

function storageFailure(place: string, cause: unknown): Failure {
  if (cause instanceof Failure) return cause;
  const status = cause instanceof ForgeKvsAPIError ? cause.responseDetails.status : 0;
  const kind = status === 429 ? 'busy' : status >= 400 && status < 500 ? 'refused' : 'unavailable';
  return new Failure(kind, { place: `storage ${place} ${status}`, cause });
}
