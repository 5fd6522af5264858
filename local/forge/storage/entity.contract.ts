import { Filter, FilterConditions, kvs, Sort, WhereConditions } from '@forge/kvs';

import { startFixtureHost } from '../testing/fixture-host';
import type { FixtureHost } from '../testing/fixture-host';
import { refusal } from '../testing/storage-refusal';

interface Document {
  kind?: string;
  project?: string;
  rev?: number;
  value?: unknown;
}
const documents = kvs.entity<Document>('document');

describe('custom entities through the unmodified @forge/kvs', () => {
  let fixture: FixtureHost;
  const asApp = <T>(body: () => Promise<T>) => fixture.host.runAs(undefined, body);

  beforeEach(async () => {
    fixture = await startFixtureHost();
  });
  afterEach(() => fixture.dispose());

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
