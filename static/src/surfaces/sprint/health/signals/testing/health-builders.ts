import type { HealthDto, SignalDto } from '../../../../../../../src/contract/health-schema';
import type {
  Observation,
  ObservationCode,
  ObservationParams,
} from '../../../../../../../src/domain/health/observation';
import type { SignalId } from '../../../../../../../src/domain/health/signal';
import { SIGNALS } from '../../../../../../../src/domain/health/signals.table';
import type { JudgedSignal, SignalTeam } from '../signal';

/** One example of every observation; a new code without one does not compile. */
const OBSERVED: ObservationParams = {
  'H1.unfinished': { unfinished: 7, items: 19, share: 7 / 19, weighedBy: 'items' },
  'H2.unfinishedSprints': {
    overWatch: 3,
    overAct: 3,
    sprints: 3,
    streak: 3,
    watchLimit: 0.2,
    actLimit: 0.4,
  },
  'H3.longTravelling': { travelling: 2, items: 19, share: 2 / 19, closedSprints: 3 },
  'H3.oldItems': { old: 2, items: 20, share: 0.1, ageDays: 10.5 },
  'H4.pace': { timeShare: 0.6, doneShare: 0.2, behind: 0.4, done: 2, items: 10, weighedBy: 'points' },
  'H5.scopeChange': {
    added: 6,
    removed: 1,
    planned: 20,
    share: 0.3,
    removedShare: 0.05,
    ownMedian: 0.05,
    sprints: 4,
    weighedBy: 'items',
  },
  'H5.unplanned': { unplanned: 9, started: 10, share: 0.9 },
  'H6.goal': { score: 1, reason: 'list', low: 3, judged: 3 },
  'H7.outsideGoal': { outside: 6, started: 10, share: 0.6 },
  'H8.purpose': { clear: 11, items: 20, share: 0.55, unknown: 2 },
  'H9.teamSays': { Q1: 1.5, Q2: 2 },
  'H10.allocation': { finding: 'watch' },
  'H11a.gapFilling': { gaps: 5, items: 10, share: 0.5, byKind: { G1: 2, G2: 2, O26: 1 } },
  'H11b.crossed': { poOnTeamWork: 1, poItems: 6, teamOnProductWork: 2, teamItems: 14 },
  'H11c.roleClarity': { mismatched: 3, contradictory: 1, owned: 12, share: 4 / 12 },
  'H12.documentation': { old: 3, olderThanDays: 60, Q10: 1 },
  'H13.quality': {
    bugs: 9,
    done: 15,
    bugsPerDone: 0.6,
    reopened: 1,
    reopenedShare: 1 / 15,
    afterRelease: 3,
    backMoves: 8,
    items: 22,
    backMoveShare: 8 / 22,
    over: 3,
  },
  'H14.blocked': { blockers: 4, long: 2, longerThanDays: 5, medianDays: 3.5 },
  'H15.workInProgress': { inProgress: 11, people: 4, perPerson: 2.75 },
  'H16.releases': { last30Days: 2, before30Days: 1 },
  'H17.velocity': { lowest: 18, highest: 31, sprints: 6, cv: 0.3, weighedBy: 'points' },
  'H18.ceremonies': { notCovered: ['daily', 'retro'] },
  'H19.improvements': { inTime: 1, items: 4, share: 0.25 },
};

/** Out: the example of a code, with some of its numbers changed. */
export function buildObservation<C extends ObservationCode>(
  code: C,
  overrides: Partial<ObservationParams[C]> = {},
): Observation {
  return { code, params: { ...OBSERVED[code], ...overrides } } as Observation;
}

export const OBSERVATIONS = (Object.keys(OBSERVED) as ObservationCode[]).map((code) =>
  buildObservation(code),
);

/** Out: a signal that could be judged, with the example of its first observation. */
export function buildSignal(id: SignalId, overrides: Partial<JudgedSignal> = {}): JudgedSignal {
  const { group, informative } = found(SIGNALS.find((signal) => signal.id === id));
  const observation = found(OBSERVATIONS.find(({ code }) => code.startsWith(`${id}.`)));
  return {
    id,
    group,
    informative,
    state: 'watch',
    observation,
    issues: [],
    sprints: [],
    limits: [],
    differences: [],
    ...overrides,
  };
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError('no such signal');
  return value;
}

/** Out: a signal without an answer. */
export function buildUnknown(id: SignalId): SignalDto {
  const { group, informative } = buildSignal(id);
  return {
    id,
    group,
    informative,
    state: 'notEnoughData',
    missing: { what: 'closedSprints', have: 2, need: 3 },
  };
}

/** Out: the health of a team at Ha with nothing to say yet. */
export function buildHealth(overrides: Partial<HealthDto> = {}): HealthDto {
  return {
    signals: [],
    signs: [],
    headline: {
      signs: [],
      act: [],
      watch: [],
      counts: { act: 0, watch: 0, fine: 7, withoutData: 3, notApplicable: 0 },
    },
    engagement: {
      engagement: 'partTimeCoach',
      reasons: [{ code: 'stage', stage: 'ha' }],
      hints: [],
      stepIn: false,
      hat: 'scrumMaster',
    },
    stepIn: null,
    cards: [],
    ignored: [],
    ...overrides,
  };
}

/** Out: what a team is to its signals: SHOP at Ha, with two sprints. */
export function buildTeam(overrides: Partial<SignalTeam> = {}): SignalTeam {
  return {
    projectKey: 'SHOP',
    stage: 'ha',
    texts: 'ha',
    sprints: [
      { id: 1, name: 'SHOP Sprint 1' },
      { id: 2, name: 'SHOP Sprint 2' },
    ],
    ...overrides,
  };
}
