import { timeShareAt } from '../../sprint/pace';
import type { HealthInput } from '../input';
import { applied, isBad, stateBy } from '../limits';
import { ownMedian, scopeChange } from '../scope-change';
import { differencesOf, judged, notEnough, type AppliedLimit, type Evaluation } from '../signal';
import { FEWEST_ITEMS, idsOf, unfinishedHistory, unfinishedWork } from '../unfinished-work';
import { usableSprints } from '../usable-sprints';
import { lastEstimate, weightsOf } from '../weights';

/** X1 looks at the last three closed sprints: two tell of Watch, three of Act. */
const LAST_SPRINTS = 3;
const SPRINTS_FOR_WATCH = 2;
/** How many of the last three make a sign. */
const MANY_SPRINTS = 2;
/** An item that was in this many closed sprints is travelling. */
const LONG_WAY = 3;
/** Before this share of the time, a sprint's pace says nothing. */
const PACE_FROM = 0.4;

/** H1: unfinished work of the latest closed sprint. */
export function unfinished(input: HealthInput): Evaluation {
  const last = usableSprints(input).at(-1);
  if (last === undefined) return notEnough('closedSprints', 0, 1);
  const work = unfinishedWork(last, input.team, input.estimates);
  if (work.items < FEWEST_ITEMS) return notEnough('items', work.items, FEWEST_ITEMS);
  const { unfinished: ids, items, share, weighedBy, differences } = work;
  const limit = applied('H1', share, input.team);
  return judged(
    stateBy(limit),
    { code: 'H1.unfinished', params: { unfinished: ids.length, items, share, weighedBy } },
    { issues: ids, sprints: [last.id], limits: [limit], differences },
  );
}

/** H2, sign X1: how many of the last three closed sprints left more than the limits of H1. */
export function unfinishedSprints(input: HealthInput): Evaluation {
  const { sprints, streak } = unfinishedHistory(input);
  const last = sprints.slice(-LAST_SPRINTS);
  const latest = last.at(-1);
  if (last.length < SPRINTS_FOR_WATCH || latest === undefined) {
    return notEnough('closedSprints', last.length, SPRINTS_FOR_WATCH);
  }
  const over = last.filter(({ overWatch }) => overWatch);
  const overAct = last.filter((sprint) => sprint.overAct).length;
  const limit = applied('H1', latest.share, input.team);
  const act = overAct >= MANY_SPRINTS && last.length >= LAST_SPRINTS;
  return judged(
    act ? 'act' : over.length >= MANY_SPRINTS ? 'watch' : 'ok',
    {
      code: 'H2.unfinishedSprints',
      params: {
        overWatch: over.length,
        overAct,
        sprints: last.length,
        streak,
        watchLimit: limit.watch,
        actLimit: limit.act,
      },
    },
    {
      issues: [...new Set(over.flatMap((sprint) => sprint.unfinished))],
      sprints: over.map(({ sprintId }) => sprintId),
      limits: [limit],
      differences: differencesOf(
        (['lateRemoval', 'outlier'] as const).map((code) => [
          code,
          last.flatMap(({ differences }) => differences.find((each) => each.code === code)?.issues ?? []),
        ]),
      ),
    },
  );
}

/** H3: open items that were in three closed sprints or more, in the running sprint or, between sprints, left by the last one. */
export function longTravelling(input: HealthInput): Evaluation {
  if (input.closed.length < LONG_WAY) return notEnough('closedSprints', input.closed.length, LONG_WAY);
  const sprint = input.active ?? input.closed.at(-1);
  const present = (sprint?.items ?? []).filter(({ outcome }) => outcome !== 'removed');
  const travelling = present.filter(
    ({ outcome, timesCarried }) => outcome === 'notCompleted' && timesCarried >= LONG_WAY,
  );
  const share = present.length === 0 ? 0 : travelling.length / present.length;
  const limits = [applied('H3.items', travelling.length, input.team), applied('H3.share', share, input.team)];
  return judged(
    stateBy(...limits),
    {
      code: 'H3.longTravelling',
      params: {
        travelling: travelling.length,
        items: present.length,
        share,
        closedSprints: LONG_WAY,
      },
    },
    { issues: idsOf(travelling), sprints: sprint === undefined ? [] : [sprint.id], limits },
  );
}

/** H3 without sprints: work that is older than 85 % of what was finished (domain.md 5.4). */
export function oldItems(input: HealthInput): Evaluation {
  if (!input.oldAge.known) return { state: 'notEnoughData', missing: input.oldAge.missing };
  const ageDays = input.oldAge.value;
  const running = input.current.filter(({ inProgress }) => inProgress);
  const old = running.filter((item) => (item.ageDays ?? 0) > ageDays);
  const share = running.length === 0 ? 0 : old.length / running.length;
  const limits = [applied('H3.items', old.length, input.team), applied('H3.share', share, input.team)];
  return judged(
    stateBy(...limits),
    { code: 'H3.oldItems', params: { old: old.length, items: running.length, share, ageDays } },
    { issues: idsOf(old), limits },
  );
}

/** H4: how far the running sprint's work is behind its time. */
export function runningPace(input: HealthInput): Evaluation {
  const { active, team, estimates, calendar, now } = input;
  if (active === null) return notEnough('activeSprint', 0, 1);
  const items = active.items.filter(({ outcome }) => outcome === 'completed' || outcome === 'notCompleted');
  if (items.length < FEWEST_ITEMS) return notEnough('items', items.length, FEWEST_ITEMS);
  const timeShare = timeShareAt({ startAt: active.startAt, endAt: active.plannedEndAt }, now, calendar);
  if (timeShare === null) return notEnough('endDate', 0, 1);
  if (timeShare < PACE_FROM) return notEnough('elapsedShare', timeShare, PACE_FROM);
  const { weighedBy, total, outliers } = weightsOf(items, lastEstimate, estimates);
  const done = items.filter(({ outcome }) => outcome === 'completed');
  const doneShare = total(done) / total(items);
  const behind = timeShare - doneShare;
  const limit = applied('H4', behind, team);
  return judged(
    stateBy(limit),
    {
      code: 'H4.pace',
      params: { timeShare, doneShare, behind, done: done.length, items: items.length, weighedBy },
    },
    {
      issues: idsOf(items.filter(({ outcome }) => outcome === 'notCompleted')),
      sprints: [active.id],
      limits: [limit],
      differences: differencesOf([['outlier', outliers]]),
    },
  );
}

/** H5: scope change of the running sprint, else of the latest closed one, against the limits and the team's own median. */
export function scope(input: HealthInput): Evaluation {
  const sprint = input.active ?? usableSprints(input).at(-1);
  if (sprint === undefined) return notEnough('closedSprints', 0, 1);
  const change = scopeChange(sprint, input.team, input.estimates);
  if (change.share === null) return notEnough('commitment', 0, 1);
  const own = ownMedian(input, sprint);
  const limit = applied('H5', change.share, input.team);
  const overMedian =
    own.median === null ? null : applied('H5.overMedian', change.share - own.median, input.team);
  return judged(
    scopeState(limit, overMedian),
    {
      code: 'H5.scopeChange',
      params: {
        added: change.added.length,
        removed: change.removed.length,
        planned: change.planned,
        share: change.share,
        removedShare: change.removedShare ?? 0,
        ownMedian: own.median,
        sprints: own.sprints,
        weighedBy: change.weighedBy,
      },
    },
    {
      issues: [...new Set([...change.added, ...change.removed])],
      sprints: [sprint.id],
      limits: overMedian === null ? [limit] : [limit, overMedian],
      differences: change.differences,
    },
  );
}

/** Both limits count; without a median of one's own it is never more than Watch. */
function scopeState(limit: AppliedLimit, overMedian: AppliedLimit | null): 'ok' | 'watch' | 'act' {
  if (overMedian === null) return isBad(limit, limit.watch) ? 'watch' : 'ok';
  if (isBad(limit, limit.act) && isBad(overMedian, overMedian.act)) return 'act';
  return isBad(limit, limit.watch) && isBad(overMedian, overMedian.watch) ? 'watch' : 'ok';
}

/** H5 without sprints: what was begun within a day of being created (domain.md 5.4); never more than Watch. */
export function unplanned(input: HealthInput): Evaluation {
  const dayMs = 24 * 60 * 60 * 1000;
  const started = input.current.filter(({ startedAt }) => startedAt !== null);
  if (started.length < FEWEST_ITEMS) return notEnough('items', started.length, FEWEST_ITEMS);
  const hasty = started.filter(({ createdAt, startedAt }) => (startedAt ?? 0) - createdAt <= dayMs);
  const share = hasty.length / started.length;
  const limit = applied('H5', share, input.team);
  return judged(
    isBad(limit, limit.watch) ? 'watch' : 'ok',
    { code: 'H5.unplanned', params: { unplanned: hasty.length, started: started.length, share } },
    { issues: idsOf(hasty), limits: [limit] },
  );
}
