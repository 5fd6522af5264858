import { daysAfter } from '../shared/days';
import type { Answer, Dimension } from './questions.table';
import { changeBetween, mediansOf, scoresOf } from './scores';
import { proposalOf } from './stage-proposal';
import { NOW, byDimension, closedRound, sameAnswer } from './testing/builders';

type Profile = Readonly<Record<Dimension, Answer>>;

const profile = (overrides: Partial<Profile>, rest: Answer): Profile => ({
  D1: rest,
  D2: rest,
  D3: rest,
  D4: rest,
  D5: rest,
  D6: rest,
  D7: rest,
  ...overrides,
});

/** Out: a closed round in which everybody answered alike, by dimension. */
const roundOf = (answers: Profile, at?: { number: number; closedAt: number }) =>
  closedRound(
    Array.from({ length: 5 }, () => byDimension(answers)),
    at,
  );

const RI = profile({ D3: 2, D7: 2 }, 3);

describe('scores', () => {
  it('are the mean of item medians, and of the dimensions', () => {
    const round = closedRound([
      { ...sameAnswer(2), Q6: 1 },
      { ...sameAnswer(2), Q6: 1 },
      { ...sameAnswer(2), Q6: 3 },
    ]);
    const { dimensions, overall } = scoresOf(round);
    expect(dimensions.D4).toBeCloseTo(5 / 3);
    expect(overall).toBeCloseTo((6 * 2 + 5 / 3) / 7);
    expect(mediansOf(round).Q6).toBe(1);
  });

  it('are empty without results', () => {
    const round = closedRound([sameAnswer(3)]);
    expect(scoresOf(round)).toMatchObject({ overall: null, answeredItems: 0 });
    expect(mediansOf(null)).toEqual({});
  });

  it('are compared with earlier rounds of the same team', () => {
    const change = changeBetween(
      roundOf(profile({}, 2)),
      roundOf(profile({ D2: 3 }, 2), { number: 2, closedAt: NOW }),
    );
    expect(change).toMatchObject({ from: 1, to: 2, dimensions: { D1: 0, D2: 1 } });
  });
});

describe('the stage that answers propose', () => {
  it('AC46: Ri, to confirm, in the first assessment with M = 2.6, all dimensions ≥ 2.2, D1/D2/D5 ≥ 2.5', () => {
    const answers = { ...sameAnswer(3), Q2: 2, Q4: 2, Q6: 2, Q10: 2, Q11: 2, Q12: 2, Q16: 2 } as const;
    const round = closedRound(Array.from({ length: 5 }, () => answers));
    const { overall, dimensions } = scoresOf(round);
    expect(overall?.toFixed(1)).toBe('2.6');
    expect(Math.min(...Object.values(dimensions).map(Number))).toBeGreaterThanOrEqual(2.2);
    expect(dimensions).toMatchObject({ D1: 2.5, D2: 2.5, D5: 2.5 });
    expect(proposalOf([round])).toEqual({ state: 'riToConfirm', confirmFrom: daysAfter(NOW, 42) });
  });

  it.each([
    ['six weeks later', 42, { state: 'proposed', stage: 'ri' }],
    ['a day too early', 41, { state: 'riToConfirm', confirmFrom: daysAfter(NOW, 42) }],
  ])('is Ri when a second assessment says so %s', (_, days, proposal) => {
    const rounds = [roundOf(RI), roundOf(RI, { number: 2, closedAt: daysAfter(NOW, days) })];
    expect(proposalOf(rounds)).toEqual(proposal);
    expect(proposalOf(rounds.reverse())).toEqual(proposal);
  });

  it('starts again for Ri after an assessment that said otherwise, but not after one without result', () => {
    const third = roundOf(RI, { number: 3, closedAt: daysAfter(NOW, 90) });
    const other = roundOf(profile({}, 2), { number: 2, closedAt: daysAfter(NOW, 60) });
    const empty = closedRound([sameAnswer(1)], { number: 2, closedAt: daysAfter(NOW, 60) });
    expect(proposalOf([roundOf(RI), other, third])).toMatchObject({ state: 'riToConfirm' });
    expect(proposalOf([roundOf(RI), empty, third])).toEqual({ state: 'proposed', stage: 'ri' });
  });

  it.each([
    ['one dimension below 2', profile({ D3: 1 }, 3)],
    ['finishing below 2.5', profile({ D2: 2 }, 3)],
  ])('is not Ri with %s', (_, answers) => {
    expect(proposalOf([roundOf(answers)])).toEqual({ state: 'proposed', stage: 'ha' });
  });

  it('is Ha with M just over 1.7', () => {
    const round = roundOf(profile({ D3: 1, D7: 1 }, 2));
    expect(scoresOf(round).overall?.toFixed(2)).toBe('1.71');
    expect(proposalOf([round])).toEqual({ state: 'proposed', stage: 'ha' });
  });

  it.each([
    ['M below 1.7', profile({ D1: 1, D2: 1, D3: 1 }, 2)],
    ['practice below 1.5', profile({ D6: 1 }, 2)],
  ])('is Shu with %s', (_, answers) => {
    expect(proposalOf([roundOf(answers)])).toEqual({ state: 'proposed', stage: 'shu' });
  });

  it('is incomplete below twelve answered items', () => {
    const few = closedRound(
      Array.from({ length: 3 }, () => byDimension(profile({ D6: 'dontKnow', D3: 'dontKnow' }, 3))),
    );
    expect(proposalOf([few])).toEqual({ state: 'incomplete', answered: 11, needed: 12 });
  });

  it('is never Ri with a dimension that nobody could answer', () => {
    const gap = closedRound(Array.from({ length: 3 }, () => byDimension(profile({ D3: 'dontKnow' }, 3))));
    expect(proposalOf([gap])).toEqual({ state: 'proposed', stage: 'ha' });
  });

  it('is none without a round, and too few with too few', () => {
    expect(proposalOf([])).toBeNull();
    expect(proposalOf([closedRound([sameAnswer(3), sameAnswer(3)])])).toEqual({
      state: 'tooFew',
      respondents: 2,
      needed: 3,
    });
  });
});
