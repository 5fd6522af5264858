import { blockedTime } from '../../sprint/blocked';
import type { HealthInput, HealthTeam } from '../input';
import { applied, isBad, stateBy } from '../limits';
import { periodItems, periodOf } from '../period';
import type { ObservationParams } from '../observation';
import { judged, notEnough, type AppliedLimit, type Evaluation } from '../signal';
import { idsOf } from '../unfinished-work';

const FEWEST_DONE = 10;
const FEWEST_BLOCKERS = 2;
const FEWEST_IN_PROGRESS = 4;
/** Of fewer people a mean would point at each of them (design §1.4). */
const FEWEST_PEOPLE = 3;
/** A block of more working days is a long one. */
const LONG_BLOCK_DAYS = 5;
/** Of four measures, how many over their limit raise the signal. */
const OVER_FOR_WATCH = 2;
const OVER_FOR_ACT = 3;

/** H13: bugs for what is finished, finished work taken back, bugs after a release, steps back from test and review. */
export function quality(input: HealthInput): Evaluation {
  const items = periodItems(input);
  const done = items.filter((item) => item.done).length;
  if (done < FEWEST_DONE) return notEnough('doneItems', done, FEWEST_DONE);
  const since = periodOf(input).after;
  const bugs = items.filter((item) => item.class === 'bug' && item.createdAt > since);
  const reopened = items.filter((item) => item.reopened);
  const returned = items.filter(({ backMoves }) => backMoves > 0);
  const versioned = items.filter(({ afterRelease }) => afterRelease !== null);
  const early = versioned.filter(({ afterRelease }) => afterRelease);
  const backMoves = returned.reduce((sum, item) => sum + item.backMoves, 0);
  const counts = {
    bugs: bugs.length,
    done,
    bugsPerDone: bugs.length / done,
    reopened: reopened.length,
    reopenedShare: reopened.length / done,
    afterRelease: versioned.length === 0 ? null : early.length,
    backMoves,
    items: items.length,
    backMoveShare: backMoves / items.length,
  };
  const { limits, over, state } = qualityState(counts, input.team);
  return judged(
    state,
    { code: 'H13.quality', params: { ...counts, over } },
    {
      issues: [...new Set(idsOf([...bugs, ...reopened, ...returned, ...early]))],
      limits,
    },
  );
}

type QualityCounts = Omit<ObservationParams['H13.quality'], 'over'>;

/** Several measures over their limit raise the signal; reopened work alone may. A measure that is not known does not count. */
function qualityState(
  { bugsPerDone, reopenedShare, afterRelease, backMoveShare }: QualityCounts,
  team: HealthTeam,
): { limits: AppliedLimit[]; over: number; state: 'ok' | 'watch' | 'act' } {
  const reopened = applied('H13.reopened', reopenedShare, team);
  const limits = [
    applied('H13.bugs', bugsPerDone, team),
    reopened,
    ...(afterRelease === null ? [] : [applied('H13.afterRelease', afterRelease, team)]),
    applied('H13.backMoves', backMoveShare, team),
  ];
  const over = limits.filter((limit) => isBad(limit, limit.watch)).length;
  const act = over >= OVER_FOR_ACT || isBad(reopened, reopened.act);
  return { limits, over, state: act ? 'act' : over >= OVER_FOR_WATCH ? 'watch' : 'ok' };
}

/** H14: how long the team's items waited for others in the last sprints. */
export function blockers(input: HealthInput): Evaluation {
  const { blocks, calendar, team } = input;
  const { blocks: measured, medianDays } = blockedTime(blocks ?? [], periodOf(input), calendar);
  if (medianDays === null || measured.length < FEWEST_BLOCKERS) {
    return notEnough('blockers', measured.length, FEWEST_BLOCKERS);
  }
  const long = measured.filter(({ workingDays }) => workingDays > LONG_BLOCK_DAYS);
  const limits = [applied('H14.blockers', long.length, team), applied('H14.days', medianDays, team)];
  return judged(
    stateBy(...limits),
    {
      code: 'H14.blocked',
      params: {
        blockers: measured.length,
        long: long.length,
        longerThanDays: LONG_BLOCK_DAYS,
        medianDays,
      },
    },
    { issues: [...new Set(idsOf(measured))], limits },
  );
}

/** H15: items in progress, in all running sprints, for each person who has one. A number of people, never who. */
export function workInProgress(input: HealthInput): Evaluation {
  const { current, currentAlongside, activePeople, team } = input;
  const running = [...current, ...currentAlongside].filter(({ inProgress }) => inProgress);
  if (running.length < FEWEST_IN_PROGRESS) return notEnough('items', running.length, FEWEST_IN_PROGRESS);
  if (activePeople === null || activePeople < FEWEST_PEOPLE) {
    return notEnough('assignees', activePeople ?? 0, FEWEST_PEOPLE);
  }
  const perPerson = running.length / activePeople;
  const limit = applied('H15', perPerson, team);
  return judged(
    stateBy(limit),
    {
      code: 'H15.workInProgress',
      params: { inProgress: running.length, people: activePeople, perPerson },
    },
    { issues: idsOf(running), limits: [limit] },
  );
}
