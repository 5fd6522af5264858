import type { AssessmentMedians, CurrentItem } from '../input';
import {
  buildHealthInput,
  buildSprint,
  closedSprint,
  currentItems,
  DAY,
  NO_SOURCES,
} from '../testing/builders';
import { clearPurpose, outsideGoal, sprintGoal, teamSays } from './purpose';

describe('H6: the sprint goal', () => {
  const GOOD = 'Buyers can pay in 3 instalments on mobile';
  const h6 = (active: string | null, ...closed: readonly string[]) =>
    sprintGoal(
      buildHealthInput({
        active: active === null ? null : buildSprint(9, { goal: active }),
        closed: closed.map((goal, n) => ({ ...closedSprint(n, 0, 10), goal })),
      }),
    );

  it.each([
    ['says who and what', [GOOD], 'ok', 3],
    ['is an objective', ['Checkout in production on all shops'], 'ok', 2],
    ['is empty, the ones before are good', ['', 'Users can log in by phone', GOOD], 'watch', 0],
    ['is a list, as the last one', ['SHOP-1, SHOP-2, SHOP-3', GOOD, 'Finish all stories'], 'act', 1],
    ['is empty, with nothing before', [''], 'watch', 0],
    ['is good, the ones before were not', [GOOD, 'Finish all stories', ''], 'ok', 3],
  ])('that %s', (_what, [active, ...closed], state, score) => {
    expect(h6(active ?? null, ...closed)).toMatchObject({ state, observation: { params: { score } } });
  });

  it('of the latest closed sprint counts while none runs', () => {
    expect(h6(null, GOOD, '')).toMatchObject({ state: 'watch', sprints: [1] });
  });

  it('copied from the last sprint is no new objective', () => {
    expect(h6(GOOD, GOOD)).toMatchObject({
      state: 'watch',
      observation: { params: { score: 1, reason: 'sameAsLast' } },
    });
  });

  it('in another language is not judged, and not held against the team', () => {
    expect(h6('顧客は三回払いで支払うことができる', '')).toEqual({
      state: 'notEnoughData',
      missing: { what: 'judgedGoals', have: 0, need: 1 },
    });
    expect(h6('', '顧客は三回払いで支払うことができる', 'Клиенты могут платить частями')).toMatchObject({
      state: 'watch',
      observation: { params: { low: 1, judged: 1 } },
    });
  });

  it('is not asked for before the first sprint', () => {
    expect(h6(null)).toMatchObject({ missing: { what: 'activeSprint' } });
  });
});

describe('H7: work outside the goal', () => {
  const started = { startedAt: 1 };
  const h7 = (current: readonly CurrentItem[]) => outsideGoal(buildHealthInput({ current }));

  it.each([
    [5, 5, 'ok'],
    [4, 6, 'watch'],
    [1, 19, 'watch'],
  ])('with %i serving and %i not is %s, never Act', (serving, outside, state) => {
    const current = [
      ...currentItems(serving, { ...started, servesGoal: true }),
      ...currentItems(outside, { ...started, servesGoal: null }),
      ...currentItems(30, { servesGoal: null }),
    ];
    expect(h7(current)).toMatchObject({
      state,
      observation: { params: { outside, started: serving + outside } },
    });
  });

  it('says nothing for a team that does not tick', () => {
    expect(h7(currentItems(10, started))).toMatchObject({ missing: { what: 'goalTicks' } });
  });
});

describe('H8: items with a recognisable purpose', () => {
  const h8 = (clear: number, missing: number, unknown = 0) =>
    clearPurpose(
      buildHealthInput({
        current: [
          ...currentItems(clear),
          ...currentItems(missing, { purpose: { state: 'missing' } }),
          ...currentItems(unknown, { purpose: { state: 'unknown', because: 'outcomeNotRead' } }),
          ...currentItems(4, { purpose: null }),
        ],
      }),
    );

  it.each([
    [7, 3, 'ok'],
    [6, 4, 'watch'],
    [5, 5, 'watch'],
    [4, 6, 'act'],
  ])('with %i clear and %i not is %s', (clear, missing, state) => {
    expect(h8(clear, missing)).toMatchObject({ state, observation: { params: { clear, items: 10 } } });
  });

  it('leaves out of the share what could not be judged, and says how many', () => {
    expect(h8(5, 0, 7)).toMatchObject({ state: 'ok', observation: { params: { share: 1, unknown: 7 } } });
    expect(h8(4, 0, 7)).toEqual({
      state: 'notEnoughData',
      missing: { what: 'judgedItems', have: 4, need: 5 },
    });
  });
});

describe('H9: the team says so', () => {
  const h9 = (medians: Partial<AssessmentMedians> | null, days = 1) => {
    const input = buildHealthInput();
    const base = { at: input.now - days * DAY, Q1: 3, Q2: 3, Q10: null, Q11: null };
    const assessment = medians === null ? null : { ...base, ...medians };
    return teamSays({ ...input, sources: { ...NO_SOURCES, assessment } });
  };

  it.each([
    [2, 2, 'ok'],
    [1.5, 2, 'watch'],
    [2, 1, 'watch'],
    [1.5, 1.5, 'act'],
  ])('with medians %d and %d is %s', (Q1, Q2, state) => {
    expect(h9({ Q1, Q2 })).toMatchObject({ state, observation: { params: { Q1, Q2 } } });
  });

  it('counts for 120 days', () => {
    expect(h9({}, 120).state).toBe('ok');
  });

  it.each([
    ['without an assessment', h9(null)],
    ['with one older than 120 days', h9({}, 121)],
    ['with too few answers', h9({ Q2: null })],
  ])('has not enough data %s', (_when, evaluation) => {
    expect(evaluation).toMatchObject({ state: 'notEnoughData', missing: { what: 'assessment' } });
  });
});
