import { jsonAnswer, UnsupportedCallError } from '../runtime/platform-call';
import type { PlatformAnswer, PlatformCall } from '../runtime/platform-call';
import { batchDelete, batchGet, batchSet, transact } from './bulk';
import { queryEntity, queryPlain } from './query';
import { parseBody } from './requests';
import type { Storage } from './storage';
import { StorageError } from './storage-error';

const SCOPE = 'storage:app';
const NO_CONTENT: PlatformAnswer = { status: 204 };

type Route = (storage: Storage, body: string) => unknown;

/** The paths of the storage API and what answers them. `undefined` is answered as 204 without a body. */
const ROUTES: Readonly<Record<string, Route>> = {
  '/api/v1/get': (storage, body) => {
    const { key, options } = parseBody('get', body);
    return storage.read('plain', key, options);
  },
  '/api/v1/set': (storage, body) => {
    const { key, value, options } = parseBody('set', body);
    return storage.write('plain', key, value, options);
  },
  '/api/v1/delete': (storage, body) => storage.delete('plain', parseBody('delete', body).key),
  '/api/v1/query': (storage, body) => queryPlain(storage, parseBody('query', body)),
  '/api/v1/secret/get': (storage, body) => {
    const { key, options } = parseBody('get', body);
    return storage.read('secret', key, options);
  },
  '/api/v1/secret/set': (storage, body) => {
    const { key, value, options } = parseBody('set', body);
    return storage.write('secret', key, value, options);
  },
  '/api/v1/secret/delete': (storage, body) => storage.delete('secret', parseBody('delete', body).key),
  '/api/v1/entity/get': (storage, body) => {
    const { entityName, key, options } = parseBody('entityGet', body);
    return storage.read({ entityName }, key, options);
  },
  '/api/v1/entity/set': (storage, body) => {
    const { entityName, key, value, options } = parseBody('entitySet', body);
    return storage.write({ entityName }, key, value, options);
  },
  '/api/v1/entity/delete': (storage, body) => {
    const { entityName, key } = parseBody('entityDelete', body);
    storage.delete({ entityName }, key);
  },
  '/api/v1/entity/query': (storage, body) => queryEntity(storage, parseBody('entityQuery', body)),
  '/api/v1/batch/get': (storage, body) => batchGet(storage, parseBody('batchGet', body), body),
  '/api/v1/batch/set': (storage, body) => batchSet(storage, parseBody('batchSet', body), body),
  '/api/v1/batch/delete': (storage, body) => batchDelete(storage, parseBody('batchDelete', body), body),
  '/api/v1/transaction': (storage, body) => transact(storage, parseBody('transaction', body), body),
};

/**
 * Answers the calls of `@forge/kvs`.
 * @param fails asked before each request whether this one is refused on purpose
 */
export function storageAnswers(storage: Storage, scopes: ReadonlyMap<string, unknown>, fails: () => boolean) {
  return async (call: PlatformCall): Promise<PlatformAnswer> => {
    const route = call.method === 'POST' ? ROUTES[call.path] : undefined;
    if (!route) throw new UnsupportedCallError(call);
    // A real store answers later than the call is made: two invocations can get in each other's way.
    await new Promise((resolve) => setImmediate(resolve));
    try {
      if (!scopes.has(SCOPE))
        throw new StorageError(403, 'MISSING_SCOPE', `The app lacks the scope ${SCOPE}.`); // own code
      if (fails()) throw new StorageError(429, 'RATE_LIMIT_EXCEEDED', 'Too many requests.');
      const result = route(storage, call.body ?? '');
      return result === undefined ? NO_CONTENT : jsonAnswer(200, result);
    } catch (error) {
      if (error instanceof StorageError)
        return jsonAnswer(error.status, { code: error.code, message: error.message });
      throw error;
    } finally {
      storage.meter.endRequest();
    }
  };
}
