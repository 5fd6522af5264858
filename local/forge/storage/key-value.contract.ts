import { kvs, MetadataField, WhereConditions } from '@forge/kvs';

import { startFixtureHost } from '../testing/fixture-host';
import type { FixtureHost } from '../testing/fixture-host';
import { refusal } from '../testing/storage-refusal';

const HOUR_MS = 3_600_000;

describe('key-value store through the unmodified @forge/kvs', () => {
  let fixture: FixtureHost;
  const asApp = <T>(body: () => Promise<T>) => fixture.host.runAs(undefined, body);

  beforeEach(async () => {
    fixture = await startFixtureHost();
  });
  afterEach(() => fixture.dispose());

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
    expect(first.results.map(({ key }) => key)).toEqual(Array.from({ length: 10 }, (_, n) => `a:${n + 10}`));
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
