import { kvs } from '@forge/kvs';
import * as z from 'zod/mini';
import { Failure, isFailure } from '../../ports/failure';
import type { SprintStore } from '../../ports/sprint-store';
import { stored } from './failures';
import { keys } from './keys';
import { unwrap, wrap, type StoredShape } from './versioned';

const startShape: StoredShape<number> = { kind: 'sprint start', version: 1, schema: z.number() };
/** Forge's limit a batch (forge.md 3.3). */
const A_BATCH = 25;

/** Starts of sprints in key-value storage. */
export function sprintStore(): SprintStore {
  async function start(sprintId: number): Promise<number | null> {
    const raw = await stored(startShape.kind, () => kvs.get<unknown>(keys.sprintStart(sprintId)));
    return raw === undefined ? null : unwrap(startShape, raw);
  }

  return {
    start,

    async starts(sprintIds) {
      const found = new Map<number, number>();
      for (let at = 0; at < sprintIds.length; at += A_BATCH) {
        const ids = sprintIds.slice(at, at + A_BATCH);
        const byKey = new Map(ids.map((id) => [keys.sprintStart(id), id]));
        const { successfulKeys } = await stored(startShape.kind, () =>
          kvs.batchGet<unknown>([...byKey.keys()].map((key) => ({ key }))),
        );
        for (const { key, value } of successfulKeys) {
          const id = byKey.get(key);
          if (id !== undefined && value !== undefined && value !== null)
            found.set(id, unwrap(startShape, value));
        }
      }
      return found;
    },

    async keepStart(sprintId, at) {
      try {
        await stored(startShape.kind, () =>
          kvs.set(keys.sprintStart(sprintId), wrap(startShape, at), { keyPolicy: 'FAIL_IF_EXISTS' }),
        );
      } catch (failure) {
        const known = isFailure(failure, 'refused') ? await start(sprintId) : null;
        if (known === null)
          throw failure instanceof Failure
            ? failure
            : new Failure('unavailable', { place: startShape.kind, cause: failure });
      }
    },

    forget: (sprintId) => stored(startShape.kind, () => kvs.delete(keys.sprintStart(sprintId))),
  };
}
