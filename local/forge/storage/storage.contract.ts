import {
  Filter,
  FilterConditions,
  ForgeKvsAPIError,
  kvs,
  MetadataField,
  Sort,
  WhereConditions,
} from '@forge/kvs';

import { startFixtureHost } from '../testing/fixture-app';
import type { FixtureHost } from '../testing/fixture-app';

const HOUR_MS = 3_600_000;
interface Document {
  kind?: string;
  project?: string;
  rev?: number;
  value?: unknown;
}
const documents = kvs.entity<Document>('document');
const where = () => new Filter<{ rev: number }>();

/** Runs storage calls as the app and gives the error code where Forge refuses. */
async function refusal(call: Promise<unknown>): Promise<{ status: number; code: string }> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ForgeKvsAPIError)) throw new Error(`Expected a refusal, got ${String(error)}`);
  return { status: error.responseDetails.status, code: error.code };
}

describe('hosted storage through the unmodified @forge/kvs', () => {
  let fixture: FixtureHost;
  const asApp = <T>(body: () => Promise<T>) => fixture.host.runAs(undefined, body);

  beforeEach(async () => {
    fixture = await startFixtureHost();
  });
  afterEach(() => fixture.dispose());

  describe('key-value store', () => {
    it('gives back what was stored, as a copy', async () => {
      const value = { list: [1, 2], text: 'ä' };
      await asApp(() => kvs.set('k', value));
      value.list.push(3);

      expect(await asApp(() => kvs.get('k'))).toEqual({ list: [1, 2], text: 'ä' });
      await asApp(() => kvs.delete('k'));
      expect(await asApp(() => kvs.get('k'))).toBeUndefined();
    });

    it('returns metadata only where it is asked for', async () => {
      await asApp(() => kvs.set('k', 1, { keyPolicy: 'OVERRIDE', ttl: { unit: 'DAYS', value: 2 } }));
      await fixture.host.advance(HOUR_MS);
      await asApp(() => kvs.set('k', 2, { keyPolicy: 'OVERRIDE', ttl: { unit: 'DAYS', value: 2 } }));

      const metadataFields = [MetadataField.CREATED_AT, MetadataField.UPDATED_AT, MetadataField.EXPIRE_TIME];
      expect(await asApp(() => kvs.get('k', { metadataFields }))).toEqual({
        key: 'k',
        value: 2,
        createdAt: Date.parse('2026-03-02T09:00:00.000Z'),
        updatedAt: Date.parse('2026-03-02T10:00:00.000Z'),
        expireTime: '2026-03-04T10:00:00.000Z',
      });
      expect(await asApp(() => kvs.query().getMany())).toEqual({ results: [{ key: 'k', value: 2 }] });
    });

    it('returns the value before or after a write when told to', async () => {
      await asApp(() => kvs.set('k', 'old'));
      const previous = await asApp(() =>
        kvs.set('k', 'new', { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' }),
      );
      const latest = await asApp(() =>
        kvs.set('k', 'newest', { keyPolicy: 'OVERRIDE', returnValue: 'LATEST' }),
      );

      expect(previous).toEqual({ key: 'k', value: 'old' });
      expect(latest).toEqual({ key: 'k', value: 'newest' });
    });

    it('lets only the first of two claims through', async () => {
      const claim = () => asApp(() => kvs.set('claim', 1, { keyPolicy: 'FAIL_IF_EXISTS' }));
      await claim();

      expect(await refusal(claim())).toEqual({ status: 409, code: 'KEY_ALREADY_EXISTS' });
    });

    it('still returns an expired value for 48 hours, then no more', async () => {
      await asApp(() => kvs.set('k', 1, { keyPolicy: 'OVERRIDE', ttl: { unit: 'MINUTES', value: 1 } }));
      await fixture.host.advance(47 * HOUR_MS);
      expect(await asApp(() => kvs.get('k'))).toBe(1);

      await fixture.host.advance(2 * HOUR_MS);
      expect(await asApp(() => kvs.get('k'))).toBeUndefined();
    });

    it.each([
      ['', 'KEY_TOO_SHORT'],
      ['k'.repeat(501), 'KEY_TOO_LONG'],
      ['   ', 'INVALID_KEY'],
      ['a/b', 'INVALID_KEY'],
      ['schlüssel', 'INVALID_KEY'],
    ])('refuses the key "%s"', async (key, code) => {
      expect(await refusal(asApp(() => kvs.set(key, 1)))).toEqual({ status: 400, code });
    });

    it('takes every character that the pattern allows', async () => {
      await asApp(() => kvs.set('Sprint:42:report#1._- x', 1));

      expect(await asApp(() => kvs.get('Sprint:42:report#1._- x'))).toBe(1);
    });

    it('takes 240 KiB and 31 levels, and nothing beyond', async () => {
      const text = (bytes: number) => 'x'.repeat(bytes - 2);
      const nested = (levels: number): unknown => (levels === 0 ? 1 : { a: nested(levels - 1) });
      await asApp(() => kvs.set('size', text(240 * 1024)));
      await asApp(() => kvs.set('depth', nested(31)));

      expect(await refusal(asApp(() => kvs.set('size', text(240 * 1024 + 1))))).toMatchObject({
        code: 'MAX_SIZE',
      });
      expect(await refusal(asApp(() => kvs.set('depth', nested(32))))).toMatchObject({ code: 'MAX_DEPTH' });
    });

    it('pages a query by prefix, 10 by default and 100 at most, and goes on after a deletion', async () => {
      for (let n = 10; n < 35; n += 1) await asApp(() => kvs.set(`a:${n}`, n));
      await asApp(() => kvs.set('b:1', 0));
      const query = () => kvs.query().where('key', WhereConditions.beginsWith('a:'));

      const first = await asApp(() => query().getMany());
      expect(first.results.map(({ key }) => key)).toEqual(
        Array.from({ length: 10 }, (_, n) => `a:${n + 10}`),
      );
      await asApp(() => kvs.delete('a:19'));
      const second = await asApp(() =>
        query()
          .limit(100)
          .cursor(first.nextCursor ?? '')
          .getMany(),
      );
      expect(second.results.map(({ key }) => key)[0]).toBe('a:20');
      expect(second.results).toHaveLength(15);
      expect(second.nextCursor).toBeUndefined();
      expect(await refusal(asApp(() => query().limit(101).getMany()))).toMatchObject({
        code: 'LIST_QUERY_LIMIT_EXCEEDED',
      });
    });

    it('keeps secrets apart from plain values', async () => {
      await asApp(() => kvs.setSecret('k', 'hidden'));

      expect(await asApp(() => kvs.getSecret('k'))).toBe('hidden');
      expect(await asApp(() => kvs.get('k'))).toBeUndefined();
      expect(await asApp(() => kvs.query().getMany())).toEqual({ results: [] });
    });
  });

  describe('custom entity', () => {
    const put = (key: string, value: object) => asApp(() => documents.set(key, value));

    it.each([
      [{ rev: 'one' }, 'rev'],
      [{ rev: 2 ** 31 }, 'rev'],
      [{ rev: 1.5 }, 'rev'],
      [{ kind: '  ' }, 'kind'],
      [{ value: null }, 'value'],
      [{ other: 1 }, 'other'],
    ])('refuses %j', async (value, attribute) => {
      const call = put('k', value);

      expect(await refusal(call)).toEqual({ status: 400, code: 'INVALID_ENTITY_VALUE' });
      await expect(put('k', value)).rejects.toThrow(`"${attribute}"`);
    });

    it('takes 32-bit integers and anything in an attribute of type any', async () => {
      await put('k', { rev: 2 ** 31 - 1, value: { deep: [{ x: null }] } });

      expect(await asApp(() => documents.get('k'))).toEqual({
        rev: 2 ** 31 - 1,
        value: { deep: [{ x: null }] },
      });
    });

    it('refuses an entity or index that the manifest does not declare', async () => {
      expect(await refusal(asApp(() => kvs.entity('other').get('k')))).toMatchObject({ status: 400 });
      const query = () => documents.query().index('by-rev').getMany();
      expect(await refusal(asApp(query))).toMatchObject({ code: 'INVALID_ENTITY_INDEX' });
    });

    it('queries an index by partition and range, in both directions', async () => {
      await put('d1', { project: 'A', kind: 'round:2' });
      await put('d2', { project: 'A', kind: 'round:1' });
      await put('d3', { project: 'A', kind: 'settings' });
      await put('d4', { project: 'B', kind: 'round:1' });
      await put('d5', { project: 'A' });
      const rounds = () =>
        documents
          .query()
          .index('by-project', { partition: ['A'] })
          .where(WhereConditions.beginsWith('round:'));

      const up = await asApp(() => rounds().getMany());
      const down = await asApp(() => rounds().sort(Sort.DESC).getMany());

      expect(up.results.map(({ key }) => key)).toEqual(['d2', 'd1']);
      expect(down.results.map(({ key }) => key)).toEqual(['d1', 'd2']);
    });

    it('wants the whole partition of an index', async () => {
      const query = () => documents.query().index('by-project').getMany();

      expect(await refusal(asApp(query))).toEqual({ status: 400, code: 'BAD_REQUEST' });
    });

    it('filters the page that the index yields, so that a page can be empty and still have a cursor', async () => {
      for (let n = 0; n < 12; n += 1) await put(`d${String(n).padStart(2, '0')}`, { kind: 'x', rev: n });
      const query = (cursor?: string) => {
        const late = documents.query().index('kind').where(WhereConditions.equalTo('x'));
        const filtered = late.filters(new Filter<Document>().and('rev', FilterConditions.greaterThan(10)));
        return cursor === undefined ? filtered : filtered.cursor(cursor);
      };

      const first = await asApp(() => query().getMany());
      const second = await asApp(() => query(first.nextCursor).getMany());

      expect(first.results).toEqual([]);
      expect(second.results.map(({ key }) => key)).toEqual(['d11']);
    });

    it.each([
      ['value', FilterConditions.exists(), 422, 'INVALID_FILTER_CONDITION'],
      ['rev', FilterConditions.beginsWith('1'), 400, 'INVALID_FILTER_CONDITION'],
      ['other', FilterConditions.exists(), 400, 'INVALID_ENTITY_ATTRIBUTE'],
    ])('refuses the filter on "%s"', async (attribute, condition, status, code) => {
      const filter = new Filter<Record<string, string>>().and(attribute, condition);
      const query = () =>
        kvs.entity<Record<string, string>>('document').query().index('by-key').filters(filter).getMany();

      expect(await refusal(asApp(query))).toEqual({ status, code });
    });

    it.each([
      [FilterConditions.equalTo(5), true],
      [FilterConditions.notEqualTo(5), false],
      [FilterConditions.between(4, 5), true],
      [FilterConditions.lessThan(5), false],
      [FilterConditions.lessThanEqualTo(5), true],
      [FilterConditions.greaterThanEqualTo(6), false],
      [FilterConditions.exists(), true],
      [FilterConditions.notExists(), false],
    ])('judges rev 5 by %j', async (condition, kept) => {
      await put('d', { rev: 5 });
      const query = () =>
        documents.query().index('by-key').filters(new Filter<Document>().and('rev', condition)).getMany();

      expect((await asApp(query)).results).toHaveLength(kept ? 1 : 0);
    });
  });

  describe('bulk', () => {
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

  it('counts what is read and written as it is billed', async () => {
    await asApp(() => kvs.set('key', 'x'.repeat(20 * 1024)));
    await asApp(() => kvs.get('key'));
    await asApp(() => kvs.get('nothing'));
    await asApp(() =>
      kvs.batchSet([
        { key: 'a', value: 1 },
        { key: 'b', value: 2 },
      ]),
    );

    const size = 20 * 1024 + 'key'.length + '""'.length;
    expect(fixture.host.storage.meter.usage()).toEqual({
      reads: { requests: 2, bytes: size + 1_024, limitUnits: 4 },
      writes: { requests: 2, bytes: size + 4, limitUnits: 4 },
    });
  });

  it('refuses everything without the scope storage:app', async () => {
    fixture.dispose();
    fixture = await startFixtureHost({ edit: (manifest) => ({ ...manifest, permissions: { scopes: [] } }) });

    expect(await refusal(asApp(() => kvs.get('k')))).toMatchObject({ status: 403 });
  });

  it('can be made to refuse every n-th request', async () => {
    fixture.dispose();
    fixture = await startFixtureHost({ chaos: { failStorageEvery: 2 } });
    await asApp(() => kvs.set('k', 1));

    expect(await refusal(asApp(() => kvs.get('k')))).toEqual({ status: 429, code: 'RATE_LIMIT_EXCEEDED' });
    expect(await asApp(() => kvs.get('k'))).toBe(1);
  });
});
