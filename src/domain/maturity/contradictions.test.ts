import { answerContradictions, contradictionsOf, type ContradictionInput } from './contradictions';
import { daysAfter } from '../shared/days';
import type { EvidenceId, EvidenceReading, Leaning } from './evidence';
import { readEvidence } from './evidence.table';
import { DEV, NOW, PO, accepted, buildFacts, buildSprint, by } from './testing/builders';

const pointing = (leaning: Leaning, ...ids: EvidenceId[]): EvidenceReading[] =>
  ids.map((id) => ({ id, leaning, missing: null, figures: {} }));

const input = (overrides: Partial<ContradictionInput> = {}): ContradictionInput => ({
  stage: 'ri',
  readings: pointing('lower', 'E2', 'E6'),
  answer: null,
  lastRoundClosedAt: null,
  now: NOW,
  ...overrides,
});
const speaker = by(PO);

describe('when Jira contradicts the answers', () => {
  it('AC47: two facts give the banner and thresholds of Ha, while the label stays Ri', () => {
    const host = { facilitators: ['sm'] };
    const shares = [0.3, 0.1, 0.3, 0.3];
    const readings = readEvidence(
      buildFacts({
        sprints: [
          buildSprint({ ...host, unfinished: null, goalScore: 3 }),
          buildSprint({ ...host, unfinished: null, goalScore: 3 }),
          ...shares.map((unfinished) => buildSprint({ ...host, unfinished, goalScore: 3 })),
        ],
        unfinishedSign: 'watch',
      }),
    );
    const { banner, effectiveStage } = contradictionsOf(input({ readings }));
    expect(banner?.stage).toBe('ri');
    expect(banner?.contradictions).toMatchObject([
      { id: 'E2', figures: { over: 3, sprints: 4 } },
      { id: 'E6', figures: { people: 1, sprints: 6 } },
    ]);
    expect(effectiveStage).toBe('ha');
  });

  it('one fact is no banner', () => {
    const state = contradictionsOf(input({ readings: pointing('lower', 'E2') }));
    expect(state).toMatchObject({ banner: null, effectiveStage: 'ri' });
  });

  it('at Shu says "you may be further" and raises nothing', () => {
    const state = contradictionsOf(input({ stage: 'shu', readings: pointing('further', 'E1', 'E2') }));
    expect(state.banner?.contradictions).toHaveLength(2);
    expect(state.effectiveStage).toBe('shu');
  });

  it('says nothing of a stage that nobody has named', () => {
    const state = contradictionsOf(input({ stage: 'unset' }));
    expect(state).toMatchObject({ banner: null, effectiveStage: 'unset' });
    expect(state.evidence.every(({ verdict }) => verdict === 'unknown')).toBe(true);
  });

  describe('and the team keeps its stage, because …', () => {
    const keep = accepted(
      answerContradictions(
        contradictionsOf(input()),
        { kind: 'keep', reason: ' We merged two teams ' },
        speaker,
      ),
    );

    it('the banner goes and the thresholds come back', () => {
      expect(keep).toMatchObject({ covers: ['E2', 'E6'], reason: 'We merged two teams', stage: 'ri' });
      expect(contradictionsOf(input({ answer: keep }))).toMatchObject({ banner: null, effectiveStage: 'ri' });
    });

    it.each([
      ['something new contradicts', { readings: pointing('lower', 'E2', 'E6', 'E8') }],
      ['90 days have gone', { now: daysAfter(NOW, 90) }],
    ])('it comes back when %s', (_, overrides) => {
      expect(contradictionsOf(input({ answer: keep, ...overrides })).banner).not.toBeNull();
    });
  });

  it('and the team answers again, the banner waits for the round to close', () => {
    const again = accepted(
      answerContradictions(contradictionsOf(input()), { kind: 'reanswer', reason: '' }, speaker),
    );
    expect(contradictionsOf(input({ answer: again, lastRoundClosedAt: NOW - 1 })).banner).not.toBeNull();
    expect(
      contradictionsOf(input({ answer: again, lastRoundClosedAt: NOW + 1, now: NOW + 2 })).banner,
    ).toBeNull();
  });

  it.each([
    ['without a reason', { kind: 'keep', reason: '  ' } as const, speaker, 'REASON_MISSING'],
    ['by a developer', { kind: 'keep', reason: 'x' } as const, by(DEV), 'NOT_ALLOWED'],
  ])('is not answered %s', (_, answer, occasion, code) => {
    expect(answerContradictions(contradictionsOf(input()), answer, occasion)).toMatchObject({ code });
  });

  it('is not answered where nothing stands', () => {
    const calm = contradictionsOf(input({ readings: [] }));
    expect(answerContradictions(calm, { kind: 'keep', reason: 'x' }, speaker)).toMatchObject({
      code: 'NOTHING_TO_ANSWER',
    });
  });
});
