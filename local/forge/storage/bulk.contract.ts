import { Filter, FilterConditions, kvs } from '@forge/kvs';

import { startFixtureHost } from '../testing/fixture-host';
import type { FixtureHost } from '../testing/fixture-host';
import { refusal } from '../testing/storage-refusal';

const documents = kvs.entity<{ rev: number }>('document');
const where = () => new Filter<{ rev: number }>();

describe('batches and transactions through the unmodified @forge/kvs', () => {
  let fixture: FixtureHost;
  const asApp = <T>(body: () => Promise<T>) => fixture.host.runAs(undefined, body);

  beforeEach(async () => {
    fixture = await startFixtureHost();
  });
  afterEach(() => fixture.dispose());

  it('lets each operation of a batch stand for itself', async () => {
    const items: { key: string; value: unknown; entityName?: string }[] = [
      { key: 'good', value: 1 },
      { key: 'bad/key', value: 1 },
      { key: 'd', entityName: 'document', value: { rev: 1 } },
    ];
    const written = await asApp(() => kvs.batchSet(items));
    const read = await asApp(() => kvs.batchGet([{ key: 'good' }, { key: 'missing' }]));

    expect(written.successfulKeys).toEqual([{ key: 'good' }, { key: 'd', entityName: 'document' }]);
    expect(written.failedKeys).toMatchObject([{ key: 'bad/key', error: { code: 'INVALID_KEY' } }]);
    expect(read.successfulKeys).toEqual([{ key: 'good', value: 1 }]);
    expect(read.failedKeys).toMatchObject([{ key: 'missing', error: { code: 'KEY_NOT_FOUND' } }]);
  });

  it('refuses more than 25 operations and a key that comes twice', async () => {
    const items = Array.from({ length: 26 }, (_, n) => ({ key: `k${n}` }));

    expect(await refusal(asApp(() => kvs.batchGet(items)))).toMatchObject({ status: 400 });
    expect(await refusal(asApp(() => kvs.batchDelete([{ key: 'k' }, { key: 'k' }])))).toMatchObject({
      status: 400,
    });
  });

  it('writes nothing of a transaction when one condition does not hold', async () => {
    await asApp(() => documents.set('d', { rev: 1 }));
    const swap = (expected: number) => () =>
      kvs
        .transact()
        .set(
          'd',
          { rev: expected + 1 },
          {
            entityName: 'document',
            conditions: where().and('rev', FilterConditions.equalTo(expected)),
          },
        )
        .set('log', expected)
        .execute();
    await asApp(swap(1));

    expect(await refusal(asApp(swap(1)))).toMatchObject({ status: 409 });
    expect(await asApp(() => documents.get('d'))).toEqual({ rev: 2 });
    expect(await asApp(() => kvs.get('log'))).toBe(1);
  });

  it('lets exactly one of two writers who read the same revision win', async () => {
    await asApp(() => documents.set('d', { rev: 1 }));
    const bump = () =>
      asApp(async () => {
        const { rev = 0 } = (await documents.get('d')) ?? {};
        const conditions = where().and('rev', FilterConditions.equalTo(rev));
        await kvs
          .transact()
          .set('d', { rev: rev + 1 }, { entityName: 'document', conditions })
          .execute();
      });

    const outcomes = await Promise.allSettled([bump(), bump()]);

    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await asApp(() => documents.get('d'))).toEqual({ rev: 2 });
  });

  it('checks a key without writing it, and creates only what is not there', async () => {
    const create = () => {
      const conditions = where().and('rev', FilterConditions.notExists());
      const other = where().and('rev', FilterConditions.notExists());
      return kvs
        .transact()
        .check('lock', { entityName: 'document', conditions: other })
        .set('d', { rev: 1 }, { entityName: 'document', conditions })
        .execute();
    };
    await asApp(create);

    expect(await refusal(asApp(create))).toMatchObject({ status: 409 });
    expect(await asApp(() => documents.get('lock'))).toBeUndefined();
  });
});
