import { DAY_MS } from '../../shared/days';
import { judgeSprintGoal, type GoalJudgement } from '../../text/sprint-goal';
import type { HealthInput, HealthSprint } from '../input';
import { applied, isBad, stateBy } from '../limits';
import { judged, notEnough, type Evaluation } from '../signal';
import { FEWEST_ITEMS, idsOf } from '../unfinished-work';
import { latestSprints, usableSprints } from '../usable-sprints';

const LAST_SPRINTS = 3;
/** A goal up to this score names no objective. */
const LOW_SCORE = 1;
const MANY_LOW = 2;
/** An assessment speaks for a team this long. */
const ASSESSMENT_DAYS = 120;

/** Out: how the goal of a sprint is judged beside the goal of the sprint before it. */
export function goalOf(sprint: HealthSprint, input: Pick<HealthInput, 'closed'>): GoalJudgement {
  const before = usableSprints(input).filter(
    ({ id, startAt }) => id !== sprint.id && startAt < sprint.startAt,
  );
  return judgeSprintGoal(sprint.goal, {
    sprintName: sprint.name,
    previousGoal: before.at(-1)?.goal ?? null,
  });
}

/** H6: the goal of the running sprint, else of the latest closed one; several low ones in a row weigh more. */
export function sprintGoal(input: HealthInput): Evaluation {
  const goals = latestSprints(input, LAST_SPRINTS).map((sprint) => ({
    id: sprint.id,
    goal: goalOf(sprint, input),
  }));
  const [latest] = goals;
  if (latest === undefined) return notEnough('activeSprint', 0, 1);
  if (!latest.goal.judged) return notEnough('judgedGoals', 0, 1);
  const low = goals.filter(({ goal }) => goal.judged && goal.score <= LOW_SCORE);
  const isLow = low.includes(latest);
  const { score, reason } = latest.goal;
  return judged(
    isLow && low.length >= MANY_LOW ? 'act' : isLow ? 'watch' : 'ok',
    {
      code: 'H6.goal',
      params: {
        score,
        reason,
        low: low.length,
        judged: goals.filter(({ goal }) => goal.judged).length,
      },
    },
    { sprints: [...new Set([latest, ...low].map(({ id }) => id))] },
  );
}

/** H7: begun work that nobody said serves the goal; only for teams that say so at all. Never Act. */
export function outsideGoal({ current, team }: HealthInput): Evaluation {
  const ticks = current.filter(({ servesGoal }) => servesGoal === true).length;
  if (ticks === 0) return notEnough('goalTicks', 0, 1);
  const started = current.filter(({ startedAt, doneAt }) => startedAt !== null || doneAt !== null);
  if (started.length === 0) return notEnough('items', 0, 1);
  const outside = started.filter(({ servesGoal }) => servesGoal !== true);
  const share = outside.length / started.length;
  const limit = applied('H7', share, team);
  return judged(
    stateBy(limit),
    { code: 'H7.outsideGoal', params: { outside: outside.length, started: started.length, share } },
    { issues: idsOf(outside), limits: [limit] },
  );
}

/** H8: how many items say what they are for. What cannot be judged is left out of the share. */
export function clearPurpose({ current, team }: HealthInput): Evaluation {
  const states = current.flatMap(({ id, purpose }) =>
    purpose === null ? [] : [{ id, state: purpose.state }],
  );
  const missing = states.filter(({ state }) => state === 'missing');
  const items = states.filter(({ state }) => state !== 'unknown').length;
  if (items < FEWEST_ITEMS) return notEnough('judgedItems', items, FEWEST_ITEMS);
  const clear = items - missing.length;
  const share = clear / items;
  const limit = applied('H8', share, team);
  return judged(
    stateBy(limit),
    { code: 'H8.purpose', params: { clear, items, share, unknown: states.length - items } },
    { issues: idsOf(missing), limits: [limit] },
  );
}

/** H9: what the team itself answered about its goal and the purpose of its items (Q1, Q2). */
export function teamSays({ sources, now, team }: HealthInput): Evaluation {
  const { assessment } = sources;
  const fresh = assessment !== null && now - assessment.at <= ASSESSMENT_DAYS * DAY_MS;
  if (!fresh || assessment.Q1 === null || assessment.Q2 === null) return notEnough('assessment', 0, 1);
  const { Q1, Q2 } = assessment;
  const limits = [applied('H9', Q1, team), applied('H9', Q2, team)];
  const act = limits.every((limit) => isBad(limit, limit.act));
  const watch = limits.some((limit) => isBad(limit, limit.watch));
  return judged(
    act ? 'act' : watch ? 'watch' : 'ok',
    { code: 'H9.teamSays', params: { Q1, Q2 } },
    { limits },
  );
}
