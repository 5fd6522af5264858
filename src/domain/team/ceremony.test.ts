import { ceremonyAdvice, type AdviceInput, type CeremonyAdvice } from './ceremony-advice';
import { ADVICE } from './ceremony-advice.table';
import { COMPLAINTS } from './ceremony-complaints.table';
import { ceremonySignal, ceremonyStatuses } from './ceremony-purpose';
import { DEFAULT_SETTINGS, type TeamSettings } from './settings';

const ceremoniesWith = (overrides: Partial<TeamSettings['ceremonies']>): TeamSettings['ceremonies'] => ({
  ...DEFAULT_SETTINGS.ceremonies,
  ...overrides,
});

const input = (overrides: Partial<AdviceInput> = {}): AdviceInput => ({
  context: { C1: 'c', C2: 'c', C3: 'c' },
  stage: 'ha',
  teamSize: 7,
  medians: {},
  ceremonies: DEFAULT_SETTINGS.ceremonies,
  rotationOn: false,
  ...overrides,
});

function adviceIn(result: CeremonyAdvice) {
  if (result.state === 'locked') throw new Error('locked');
  return result.advice;
}
const codesOf = (overrides: Partial<AdviceInput>): string[] =>
  adviceIn(ceremonyAdvice(input(overrides))).map(({ code }) => code);

describe('ceremony advice', () => {
  it('AC49: is locked until the three context questions are answered', () => {
    const context = { C1: null, C2: 'e', C3: null } as const;
    expect(ceremonyAdvice(input({ context, medians: { Q13: 1 } }))).toEqual({
      state: 'locked',
      missing: ['C1', 'C3'],
    });
  });

  it('AC49: cites the answers that caused it', () => {
    const context = { C1: 'b', C2: 'e', C3: 'b' } as const;
    const advice = adviceIn(ceremonyAdvice(input({ context, medians: { Q13: 1 } })));
    expect(advice).toEqual(
      expect.arrayContaining([
        {
          code: 'reviewOutcomes',
          ceremony: 'review',
          causes: [{ kind: 'context', question: 'C2', answer: 'e' }],
        },
        {
          code: 'oneRealUser',
          ceremony: 'review',
          causes: [{ kind: 'context', question: 'C1', answer: 'b' }],
        },
        { code: 'tryRotation', ceremony: null, causes: [{ kind: 'item', question: 'Q13', median: 1 }] },
      ]),
    );
  });

  it('never comes without a cause', () => {
    for (const { causes } of adviceIn(ceremonyAdvice(input({ medians: { Q15: 1, Q16: 1 } })))) {
      expect(causes.length).toBeGreaterThan(0);
    }
  });

  it('names every cause of one piece', () => {
    const advice = adviceIn(ceremonyAdvice(input({ context: { C1: 'c', C2: 'c', C3: 'd' }, teamSize: 4 })));
    expect(advice.find(({ code }) => code === 'writtenDaily')?.causes).toEqual([
      { kind: 'context', question: 'C3', answer: 'd' },
      { kind: 'teamSize', people: 4 },
    ]);
  });

  it.each([
    ['C1 d', { context: { C1: 'd', C2: 'c', C3: 'c' } }, 'continuousDemos'],
    ['C2 a', { context: { C1: 'c', C2: 'a', C3: 'c' } }, 'releaseSlice'],
    ['C2 d', { context: { C1: 'c', C2: 'd', C3: 'c' } }, 'shorterPlanning'],
    ['stage unset', { stage: 'unset' }, 'simpleRetro'],
    ['stage Ha', { stage: 'ha' }, 'rotatingRetro'],
    ['stage Ri', { stage: 'ri' }, 'retroOnDemand'],
    ['Q16 low', { medians: { Q16: 1.5 } }, 'technicalTimeWithPo'],
  ] as const)('for %s says %s', (_, overrides, code) => {
    expect(codesOf(overrides)).toContain(code);
  });

  it('does not speak of rotation to a team that rotates, nor of a ceremony that is dropped', () => {
    expect(codesOf({ rotationOn: true, medians: { Q13: 1 } })).toEqual([]);
    const ceremonies = ceremoniesWith({ retro: { status: 'dropped', note: 'weekly walk' } });
    expect(codesOf({ ceremonies })).not.toContain('rotatingRetro');
  });

  it('has one code a row', () => {
    expect(new Set(ADVICE.map(({ code }) => code)).size).toBe(ADVICE.length);
  });
});

describe('purposes of ceremonies (H18)', () => {
  it('AC50: a daily that is dropped and covered is fine', () => {
    const covered = ceremoniesWith({ daily: { status: 'dropped', note: 'written check-in' } });
    expect(ceremonySignal(covered)).toEqual({ state: 'ok', notCovered: [] });
    expect(ceremonyStatuses(covered)[0]).toEqual({
      ceremony: 'daily',
      state: 'covered',
      note: 'written check-in',
    });
  });

  it('AC50: a daily that is dropped and covered by nothing is a question', () => {
    const dropped = ceremoniesWith({ daily: { status: 'dropped', note: '  ' } });
    expect(ceremonySignal(dropped)).toEqual({ state: 'watch', notCovered: ['daily'] });
  });

  it('kept and adapted ceremonies are fine', () => {
    const adapted = ceremoniesWith({ review: { status: 'adapted', note: 'with one user' } });
    expect(ceremonySignal(adapted).state).toBe('ok');
    expect(ceremonyStatuses(adapted).map(({ state }) => state)).toEqual([
      'kept',
      'kept',
      'adapted',
      'kept',
      'kept',
    ]);
  });
});

describe('the complaint helper', () => {
  it('has three different ways to adapt for each of the two quotes of the article', () => {
    expect(COMPLAINTS.map(({ code }) => code)).toEqual(['dailyUseless', 'pointsChildish']);
    for (const { ways } of COMPLAINTS) expect(new Set(ways).size).toBe(3);
  });
});
