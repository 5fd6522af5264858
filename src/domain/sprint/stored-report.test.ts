import * as fc from 'fast-check';
import type { SprintItem } from './item';
import type { Sprint } from './sprint';
import {
  itemOfRow,
  reportForViewer,
  storedRow,
  type StoredReport,
  reportParts,
  wholeReport,
} from './stored-report';
import { buildReplayed, CLOSE, DAY, START } from './testing/builders';

const SPRINT: Sprint = {
  id: 7,
  name: 'Sprint 7',
  goal: '',
  state: 'closed',
  boardId: 1,
  startAt: START,
  endAt: CLOSE,
  completeAt: CLOSE,
};

function buildItem(overrides: Partial<SprintItem> = {}): SprintItem {
  return {
    ...buildReplayed(overrides),
    createdAt: START - 20 * DAY,
    reopened: false,
    backMoves: 0,
    timesCarried: 0,
    blocks: [],
    class: 'functional',
    kind: null,
    role: null,
    afterRelease: null,
    ...overrides,
  };
}

const stored = (items: readonly SprintItem[]): StoredReport => ({
  v: 1,
  sprintId: 7,
  startAt: START,
  startSource: 'event',
  closedAt: CLOSE,
  basis: '1',
  estimation: { type: 'field', fieldId: 'points', name: 'Story Points' },
  ambiguousEstimates: false,
  rows: items.map((item) => storedRow(item, START)),
});

const keysOf = (...ids: readonly string[]) => new Map(ids.map((id) => [id, `SHOP-${id}`]));

describe('a kept row', () => {
  const estimate = fc.option(fc.integer({ min: 0, max: 13 }), { nil: null });
  const instant = fc.integer({ min: START - DAY, max: CLOSE });
  const anyItem: fc.Arbitrary<SprintItem> = fc
    .record({
      id: fc.string(),
      outcome: fc.constantFrom('completed', 'notCompleted', 'removed', 'completedOutside'),
      committed: fc.boolean(),
      added: fc.boolean(),
      notOnBoard: fc.boolean(),
      initial: estimate,
      final: estimate,
      exit: estimate,
      enteredAt: instant,
      leftAt: fc.option(instant, { nil: null }),
      finishedAt: fc.option(instant, { nil: null }),
      atFinish: estimate,
      doneAtClose: fc.boolean(),
      twoEstimates: fc.boolean(),
      createdAt: instant,
      reopened: fc.boolean(),
      backMoves: fc.nat(5),
      timesCarried: fc.nat(9),
      class: fc.constantFrom('technical', 'functional', 'bug', 'excluded'),
      kind: fc.option(fc.constantFrom('O19', 'G2'), { nil: null }),
      role: fc.option(fc.constantFrom('SM', 'PO', 'other'), { nil: null }),
      afterRelease: fc.option(fc.boolean(), { nil: null }),
      blocks: fc.array(
        fc.record({
          id: fc.constant(''),
          from: instant,
          until: fc.option(instant, { nil: null }),
          cause: fc.constantFrom('flag', 'status', 'link'),
        }),
        { maxLength: 3 },
      ),
    })
    .map((item) => ({ ...item, blocks: item.blocks.map((block) => ({ ...block, id: item.id })) }));

  it('is the item it was made of, through JSON', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const json = JSON.stringify(storedRow(item, START));
        expect(itemOfRow(JSON.parse(json) as ReturnType<typeof storedRow>, START)).toEqual(item);
      }),
    );
  });

  it('holds nothing that people may rename, and fits into stored values in parts', () => {
    const items = Array.from({ length: 2500 }, (_, i) =>
      buildItem({
        id: String(1_000_000_000 + i),
        outcome: 'removed',
        added: true,
        initial: 3.5,
        final: 5,
        exit: 8,
        enteredAt: START + 123_456_789,
        leftAt: START + 987_654_321,
        createdAt: START - 9_876_543_210,
        kind: 'O27',
        class: 'technical',
        role: 'other',
        timesCarried: 2,
        blocks: [{ id: '', from: START + 1_000_000, until: START + 2_000_000, cause: 'flag' }],
      }),
    );
    const report = stored(items);
    const [first, ...further] = reportParts(report);
    expect(further).toHaveLength(3);
    for (const part of [first, ...further]) {
      const json = JSON.stringify(part);
      expect(json).not.toContain('SHOP');
      expect(json.length).toBeLessThan(240 * 1024);
    }
    expect(wholeReport(first, further)).toEqual({ ...report, parts: 4 });
  });

  it('is none where a part is missing, or of an earlier making', () => {
    const report = stored(Array.from({ length: 3 }, (_, i) => buildItem({ id: String(i) })));
    const [first, second, third] = reportParts(report, 1);
    expect(wholeReport(first, [second ?? null, null])).toBeNull();
    expect(
      wholeReport(first, [second ?? null, third === undefined ? null : { ...third, basis: '2' }]),
    ).toBeNull();
  });
});

describe('a stored report for one viewer', () => {
  const items = [
    buildItem({ id: '1', outcome: 'completed' }),
    buildItem({ id: '2', initial: 5, final: 5 }),
    buildItem({ id: 'secret', outcome: 'completed', initial: 100, final: 100, atFinish: 100 }),
  ];

  it('is recomputed from what the viewer may see, and says how many are not visible', () => {
    const { report, hidden, items: seen } = reportForViewer(stored(items), SPRINT, keysOf('1', '2', '99'));
    expect(hidden).toBe(1);
    expect(seen.map(({ id }) => id)).toEqual(['1', '2']);
    expect(report.rows.map(({ key }) => key)).toEqual(['SHOP-1', 'SHOP-2']);
    expect(report.ledger).toMatchObject({ committed: { count: 2, points: 8 }, sayDo: 3 / 8 });
    expect(report).toMatchObject({ startAt: START, startSource: 'event', unit: 'points' });
  });

  it('does not tell that a hidden issue was estimated', () => {
    const unestimated = { initial: null, final: null, atFinish: null };
    const list = [buildItem({ id: '1', ...unestimated }), buildItem({ id: 'secret' })];
    expect(reportForViewer(stored(list), SPRINT, keysOf('1')).report.unit).toBe('count');
  });

  it('is the same for everybody who sees everything, and empty for who sees nothing', () => {
    const all = reportForViewer(stored(items), SPRINT, keysOf('1', '2', 'secret'));
    expect(all).toMatchObject({ hidden: 0, report: { ledger: { committed: { points: 108 } } } });
    const none = reportForViewer(stored(items), SPRINT, keysOf());
    expect(none).toMatchObject({
      hidden: 3,
      report: { rows: [], ledger: { committed: { count: 0 }, sayDo: null } },
    });
  });
});
