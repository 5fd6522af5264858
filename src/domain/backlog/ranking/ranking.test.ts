import * as fc from 'fast-check';
import { moveItem, type ListedItem } from './rank-move';
import { ratioSteps } from './size-ratio';
import { talkAbout } from './talk-about';
import { tradeOff, withTradeOff, type TradeOff } from './trade-off';

describe('AC38: a technical item with impact 10 at rank 27, a functional one with impact 2 at rank 3', () => {
  const list = Array.from({ length: 30 }, (_, index) => ({
    issueId: index === 26 ? 'SHOP-40' : index === 2 ? 'SHOP-7' : `other-${index}`,
    impact: index === 26 ? 10 : index === 2 ? 2 : 9 - Math.floor(index / 4),
  }));

  it('SHOP-40 is worth a talk; the order stays', () => {
    expect(talkAbout(list)).toContainEqual({
      issueId: 'SHOP-40',
      code: 'lowForItsImpact',
      impact: 10,
      rank: 27,
      rated: 30,
    });
    expect(talkAbout(list)).toContainEqual(
      expect.objectContaining({ issueId: 'SHOP-7', code: 'highForItsImpact', rank: 3 }),
    );
  });

  it('moving it above SHOP-7 passes functional items, and the log gets one entry', () => {
    const items = list.map(({ issueId }): ListedItem => ({
      issueId,
      class: issueId === 'SHOP-40' ? 'technical' : 'functional',
    }));
    const moved = moveItem(items, { issueId: 'SHOP-40', to: 'above', other: 'SHOP-7' });
    expect(moved).toMatchObject({ direction: 'up', crosses: 'technicalPastFunctional' });
    expect(moved?.crossed).toHaveLength(24);
    expect(moved?.order.slice(1, 4).map(({ issueId }) => issueId)).toEqual(['other-1', 'SHOP-40', 'SHOP-7']);
    const entry = tradeOff({ ...ENTRY, passed: moved?.crossed.length ?? 0, reason: ' end of support ' });
    if (!entry.ok) throw new Error(entry.code);
    const log = withTradeOff(withTradeOff([], entry.value), entry.value);
    expect(log).toEqual([{ ...ENTRY, passed: 24, reason: 'end of support' }]);
  });
});

const ENTRY: TradeOff = {
  at: 1_000,
  byRole: 'PO',
  item: 'SHOP-40',
  direction: 'up',
  beside: 'SHOP-7',
  passed: 24,
  reason: '',
  consulted: ['customers', 'DEV'],
};

describe('talk about', () => {
  const ranked = (impacts: readonly (number | null)[]) =>
    impacts.map((impact, index) => ({ issueId: String(index + 1), impact }));

  it('needs 12 rated items, and shows five at most', () => {
    expect(talkAbout(ranked([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))).toEqual([]);
    expect(talkAbout(ranked(Array.from({ length: 40 }, (_, index) => index % 13)))).toHaveLength(5);
  });

  it('finds nothing where rank follows impact, where all are alike, or where nothing is rated', () => {
    expect(talkAbout(ranked([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]))).toEqual([]);
    expect(talkAbout(ranked(Array.from({ length: 20 }, () => 6)))).toEqual([]);
    expect(talkAbout(ranked([...Array.from({ length: 18 }, () => 6), 7, 5]))).toEqual([
      expect.objectContaining({ issueId: '19', code: 'lowForItsImpact' }),
    ]);
    expect(talkAbout(ranked(Array.from({ length: 20 }, () => null)))).toEqual([]);
  });

  it('takes the place among rated items for the rank', () => {
    const list = ranked([null, null, ...[1, 3, 4, 5, 6, 7, 8, 4, 5, 6, 7], 12]);
    expect(talkAbout(list)).toContainEqual(expect.objectContaining({ issueId: '14', rank: 12, rated: 12 }));
  });
});

describe('impact for its size', () => {
  const items = (values: readonly [number | null, number | null][]) =>
    values.map(([impact, size], index) => ({ issueId: String(index), impact, size }));

  it('is shown in three steps of the rated items', () => {
    expect([
      ...ratioSteps(
        items([
          [12, 1],
          [6, 3],
          [2, 8],
        ]),
      ).values(),
    ]).toEqual([3, 2, 1]);
  });

  it('counts a missing or senseless size as the median', () => {
    const steps = ratioSteps(
      items([
        [12, null],
        [12, 3],
        [12, 0],
        [1, 3],
        [0, 3],
        [12, NaN],
      ]),
    );
    expect([steps.get('0'), steps.get('1'), steps.get('2'), steps.get('5')]).toEqual([2, 2, 2, 2]);
  });

  it('says nothing about unrated items, or on fewer than three', () => {
    expect(
      ratioSteps(
        items([
          [12, 1],
          [6, 1],
        ]),
      ).size,
    ).toBe(0);
    expect([
      ...ratioSteps(
        items([
          [12, 1],
          [6, 1],
          [3, 1],
          [null, 1],
        ]),
      ).keys(),
    ]).toEqual(['0', '1', '2']);
  });

  it('gives equal ratios equal steps, and never a lower step for a higher ratio', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 13 })), {
          minLength: 3,
        }),
        (pairs) => {
          const steps = ratioSteps(items(pairs));
          const rated = pairs.map(([impact, size], index) => ({
            ratio: impact / size,
            step: steps.get(String(index)) ?? 0,
          }));
          for (const a of rated) {
            for (const b of rated) if (a.ratio >= b.ratio) expect(a.step).toBeGreaterThanOrEqual(b.step);
          }
        },
      ),
    );
  });
});

describe('a move in the list', () => {
  const list = Array.from('FTFFB').map((letter, index): ListedItem => ({
    issueId: String(index + 1),
    class: letter === 'T' ? 'technical' : letter === 'F' ? 'functional' : 'bug',
  }));
  const order = (moved: ReturnType<typeof moveItem>) => moved?.order.map(({ issueId }) => issueId).join('');

  it('down past functional items', () => {
    const moved = moveItem(list, { issueId: '2', to: 'below', other: '4' });
    expect(order(moved)).toBe('13425');
    expect(moved).toMatchObject({
      direction: 'down',
      crosses: 'technicalPastFunctional',
      crossed: ['3', '4'],
    });
  });

  it('a functional item past a technical one', () => {
    expect(moveItem(list, { issueId: '4', to: 'above', other: '2' })).toMatchObject({
      direction: 'up',
      crosses: 'functionalPastTechnical',
      crossed: ['2'],
    });
  });

  it('asks for no reason within one half, or for bugs', () => {
    expect(moveItem(list, { issueId: '4', to: 'above', other: '3' })).toMatchObject({
      crosses: null,
      crossed: [],
    });
    expect(moveItem(list, { issueId: '5', to: 'above', other: '1' })).toMatchObject({ crosses: null });
    expect(moveItem(list, { issueId: '2', to: 'above', other: '3' })).toMatchObject({
      direction: 'none',
      crosses: null,
    });
    expect(moveItem(list, { issueId: '2', to: 'above', other: '2' })).toMatchObject({ direction: 'none' });
  });

  it('knows only what is in the list', () => {
    expect(moveItem(list, { issueId: '9', to: 'above', other: '2' })).toBeNull();
    expect(moveItem(list, { issueId: '2', to: 'above', other: '9' })).toBeNull();
  });

  it('never loses or doubles an item', () => {
    const place = fc.integer({ min: 1, max: 5 }).map(String);
    fc.assert(
      fc.property(place, place, fc.constantFrom('above' as const, 'below' as const), (issueId, other, to) => {
        expect(
          Array.from(order(moveItem(list, { issueId, to, other })) ?? '')
            .sort()
            .join(''),
        ).toBe('12345');
      }),
    );
  });
});

describe('the trade-off log', () => {
  it('takes a short reason or none, and no addresses of people', () => {
    expect(tradeOff(ENTRY).ok).toBe(true);
    expect(tradeOff({ ...ENTRY, reason: 'x'.repeat(201) })).toMatchObject({
      code: 'REASON_TOO_LONG',
      params: { most: 200 },
    });
    expect(tradeOff({ ...ENTRY, reason: 'asked ann@example.com' })).toMatchObject({
      code: 'REASON_NAMES_ADDRESS',
    });
    expect(tradeOff({ ...ENTRY, consulted: ['DEV', 'DEV'] })).toMatchObject({
      value: { consulted: ['DEV'] },
    });
  });

  it('keeps the newest 300', () => {
    const log = Array.from({ length: 350 }, (_, at) => ({ ...ENTRY, at })).reduce<TradeOff[]>(
      withTradeOff,
      [],
    );
    expect([log.length, log[0]?.at, log.at(-1)?.at]).toEqual([300, 349, 50]);
  });
});
