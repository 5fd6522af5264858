import { addBallot, emptyCounts } from '../../domain/maturity/ballot';
import type { BallotBox } from '../../domain/maturity/round';
import { ballotSealOf } from './ballot-seal';

const KEY = 'k'.repeat(32);
const ROUND = { projectId: '10000', number: 3 };
const EMPTY: BallotBox = { counts: emptyCounts(), voters: [], consents: 0 };
const seal = ballotSealOf(() => KEY);

const fullBox = (people: number): BallotBox => ({
  counts: Array.from({ length: people }).reduce<BallotBox['counts']>(
    (counts) => addBallot(counts, { Q1: 3, Q16: 'dontKnow' }),
    emptyCounts(),
  ),
  voters: Array.from({ length: people }, (_, n) => seal.markOf(ROUND, `person-${n}`)),
  consents: people,
});

describe('the seal of a ballot box', () => {
  it('opens what it sealed', () => {
    expect(seal.open(ROUND, seal.seal(ROUND, fullBox(7)))).toEqual(fullBox(7));
  });

  it.each([1, 40, 250])(
    'has one length with %d answers as with none, and never the same bytes twice',
    (people) => {
      const sealed = seal.seal(ROUND, fullBox(people));
      expect(sealed).toHaveLength(seal.seal(ROUND, EMPTY).length);
      expect(sealed).not.toBe(seal.seal(ROUND, fullBox(people)));
    },
  );

  it('opens neither with another key, nor for another round, nor after tampering', () => {
    const sealed = seal.seal(ROUND, EMPTY);
    const bytes = Buffer.from(sealed, 'base64');
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    expect(ballotSealOf(() => 'x'.repeat(32)).open(ROUND, sealed)).toBeNull();
    expect(seal.open({ ...ROUND, number: 4 }, sealed)).toBeNull();
    expect(seal.open({ ...ROUND, projectId: '10001' }, sealed)).toBeNull();
    expect(seal.open(ROUND, bytes.toString('base64'))).toBeNull();
    expect(seal.open(ROUND, 'nonsense')).toBeNull();
  });

  it('marks a person differently in every round, project and installation', () => {
    const marks = [
      seal.markOf(ROUND, 'ana'),
      seal.markOf(ROUND, 'ben'),
      seal.markOf({ ...ROUND, number: 4 }, 'ana'),
      seal.markOf({ ...ROUND, projectId: '10001' }, 'ana'),
      ballotSealOf(() => 'x'.repeat(32)).markOf(ROUND, 'ana'),
    ];
    expect(new Set(marks).size).toBe(marks.length);
    expect(seal.markOf(ROUND, 'ana')).toBe(marks[0]);
  });

  it.each([undefined, '', 'too short'])('is not ready with the key %p, and seals nothing', (key) => {
    const without = ballotSealOf(() => key);
    expect(without.ready()).toBe(false);
    expect(() => without.seal(ROUND, EMPTY)).toThrow('refused');
  });
});
