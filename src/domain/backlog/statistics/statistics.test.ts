import * as fc from 'fast-check';
import { jaccard } from './jaccard';
import { mannWhitney } from './mann-whitney';
import { twoSidedP } from './normal';
import { seededRandom, shuffled, wholeNumber } from '../../random';
import { waldWolfowitz } from './runs';
import { chanceOfSoLittleSpread, spreadOfShares, type WeighedItem } from './spread-of-shares';
import { aucWithinAges } from './stratified-auc';
import { median, standardDeviation } from './summary';

const sample = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 30 });

describe('seeded random', () => {
  it('gives the same sequence for the same seed and another for another', () => {
    const draw = (seed: number): number[] => Array.from({ length: 5 }, seededRandom(seed));
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('draws every whole number of a range about equally often', () => {
    const random = seededRandom(1);
    const counts = [0, 0, 0, 0];
    for (let draw = 0; draw < 8000; draw += 1) counts[wholeNumber(random, 0, 3)]! += 1;
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(150);
  });

  it('shuffles without losing anything', () => {
    expect(shuffled([1, 2, 3, 4, 5], seededRandom(3)).sort()).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('normal distribution', () => {
  it.each([
    [0, 1],
    [1.959964, 0.05],
    [-2.575829, 0.01],
    [4.5, 0.0000067953],
  ])('p of z = %s is %s', (z, p) => {
    expect(twoSidedP(z)).toBeCloseTo(p, 6);
  });
});

describe('Mann–Whitney', () => {
  it('has no answer for an empty sample', () => {
    expect(mannWhitney([], [1])).toBeNull();
  });

  it('corrects the variance for ties (worked by hand: U = 13 of 16, Σ(t³ − t) = 48)', () => {
    const result = mannWhitney([2, 3, 3, 4], [1, 2, 2, 3]);
    expect(result?.auc).toBeCloseTo(13 / 16, 12);
    expect(result?.z).toBeCloseTo(5 / Math.sqrt((16 / 12) * (9 - 48 / 56)), 12);
  });

  it('is 0.5 with z = 0 where every value is the same', () => {
    expect(mannWhitney([1, 1], [1, 1, 1])).toMatchObject({ auc: 0.5, z: 0, p: 1 });
  });

  it('is symmetric: the probability one way and the other way add up to 1', () => {
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const [there, back] = [mannWhitney(a, b), mannWhitney(b, a)];
        expect((there?.auc ?? NaN) + (back?.auc ?? NaN)).toBeCloseTo(1, 10);
        expect((there?.z ?? NaN) + (back?.z ?? NaN)).toBeCloseTo(0, 8);
      }),
    );
  });

  it('equals counting pairs', () => {
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const wins = a.flatMap((x) => b.map((y): number => (x > y ? 1 : x === y ? 0.5 : 0)));
        const share = wins.reduce((sum, win) => sum + win, 0) / wins.length;
        expect(mannWhitney(a, b)?.auc).toBeCloseTo(share, 10);
      }),
    );
  });
});

describe('runs', () => {
  it('has no answer where only one kind occurs', () => {
    expect(waldWolfowitz([true, true])).toBeNull();
  });

  it('counts runs, whichever kind is meant', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 2, maxLength: 60 }), (sequence) => {
        expect(waldWolfowitz(sequence)).toEqual(waldWolfowitz(sequence.map((kind) => !kind)));
      }),
    );
  });

  it('is above 0 where two kinds take turns', () => {
    expect(waldWolfowitz([true, false, true, false, true, false])?.z).toBeGreaterThan(1.5);
  });
});

describe('Jaccard', () => {
  it.each([
    [['a', 'b'], ['b', 'c'], 1 / 3],
    [['a'], ['b'], 0],
    [['a'], [], 0],
    [[], [], null],
  ])('of %j and %j is %s', (first, second, expected) => {
    expect(jaccard(new Set(first), new Set(second))).toBe(expected);
  });
});

describe('summary', () => {
  it('takes the middle of even and odd lists', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, null]);
  });

  it('divides the spread by n', () => {
    expect(standardDeviation([0.2, 0.2, 0.19, 0.2, 0.22, 0.2])).toBeCloseTo(0.009, 3);
  });
});

describe('spread of shares', () => {
  const group = (marked: number, others: number): WeighedItem[] => [
    ...Array.from({ length: marked }, () => ({ weight: 1, marked: true })),
    ...Array.from({ length: others }, () => ({ weight: 1, marked: false })),
  ];

  it('reads shares by weight, and 0 where nothing weighs', () => {
    const { shares } = spreadOfShares([
      [
        { weight: 3, marked: true },
        { weight: 9, marked: false },
      ],
      [{ weight: 0, marked: true }],
    ]);
    expect(shares).toEqual([0.25, 0]);
  });

  it('gives the same p for the same seed', () => {
    const groups = [group(2, 8), group(3, 7), group(1, 9)];
    expect(chanceOfSoLittleSpread(groups, 500, 1)).toBe(chanceOfSoLittleSpread(groups, 500, 1));
  });

  it('finds equal shares improbable and uneven ones ordinary', () => {
    const equal = Array.from({ length: 8 }, () => group(3, 12));
    expect(chanceOfSoLittleSpread(equal, 2000, 1)).toBeLessThan(0.001);
    expect(chanceOfSoLittleSpread([group(9, 1), group(1, 9), group(0, 10)], 2000, 1)).toBeGreaterThan(0.9);
  });

  it('is uniform where chance alone decides: p stays under any level as often as the level says', () => {
    const random = seededRandom(42);
    const weights = [1, 2, 3, 5, 8];
    const ps = Array.from({ length: 600 }, (_, run) => {
      const groups = Array.from({ length: 6 }, () =>
        Array.from({ length: 15 }, () => ({
          weight: weights[wholeNumber(random, 0, 4)] ?? 1,
          marked: random() < 0.3,
        })),
      );
      return chanceOfSoLittleSpread(groups, 199, run);
    });
    for (const level of [0.1, 0.25, 0.5, 0.75, 0.9]) {
      const share = ps.filter((p) => p <= level).length / ps.length;
      expect(Math.abs(share - level)).toBeLessThan(0.055);
    }
  });
});

describe('order within groups of the same age', () => {
  const item = (place: number, marked: boolean, createdAt: number) => ({ place, marked, createdAt });

  it('sees nothing where marked items stand low only because they are new', () => {
    const old = Array.from({ length: 20 }, (_, index) => item(index + 1, index === 7, index));
    const recent = Array.from({ length: 10 }, (_, index) => item(index + 21, index % 2 === 0, 100 + index));
    expect(mannWhitneyOf([...old, ...recent])).toBeGreaterThan(0.75);
    expect(Math.abs((aucWithinAges([...old, ...recent], 3) ?? NaN) - 0.5)).toBeLessThan(0.15);
  });

  it('keeps items of the same instant together', () => {
    const imported = Array.from({ length: 12 }, (_, index) => item(index + 1, index >= 8, 5));
    expect(aucWithinAges(imported, 3)).toBe(1);
  });

  it('has no answer where no age holds both kinds', () => {
    expect(aucWithinAges([item(1, true, 1), item(2, false, 2), item(3, true, 3)], 3)).toBeNull();
  });
});

function mannWhitneyOf(items: readonly { place: number; marked: boolean }[]): number {
  const places = (marked: boolean): number[] =>
    items.filter((each) => each.marked === marked).map(({ place }) => place);
  return mannWhitney(places(true), places(false))?.auc ?? NaN;
}
