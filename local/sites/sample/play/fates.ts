import type { IssueRecord } from '../../engine/issue-record';
import type { Sprint, WorkKind } from '../../engine/model';
import type { Random } from '../../engine/random';
import { throughTheBoard, type Moment, type Place, type Visit } from '../../engine/visit';
import type { Habits, SprintScript } from './team-plan';

/** An item at the start of a sprint, as its fate is decided. */
export interface Candidate {
  readonly record: IssueRecord;
  /** Its place on the board. */
  readonly place: number;
  /** For how many more sprints it will be left over. */
  readonly stay: number;
  readonly mustFinish: boolean;
  /** It belongs to the end of the sprint: a review, an acceptance. */
  readonly closing: boolean;
  /** Nobody begins with it. */
  readonly held: boolean;
}

export interface FateContext {
  readonly script: SprintScript;
  readonly sprint: Sprint;
  readonly habits: Habits;
  /** Number of places on the board. */
  readonly places: number;
  readonly random: Random;
}

export interface Fate {
  readonly record: IssueRecord;
  readonly visit: Visit;
  readonly left: boolean;
}

const FIBONACCI = [1, 2, 3, 5, 8, 13, 20];

/** Decides what happens in a sprint to the items committed to: which are finished when, left, removed, re-estimated. */
export function fatesOf(candidates: readonly Candidate[], context: FateContext): Fate[] {
  const { script, random } = context;
  const removedCount = script.removed ?? 0;
  const leftCount = Math.max(0, Math.round(candidates.length * (1 - script.done)) - removedCount);
  const order = [...candidates].sort((a, b) => leftScore(b, random) - leftScore(a, random));
  const left = order.slice(0, leftCount);
  const removed = order
    .slice(leftCount)
    .filter(({ stay, place, mustFinish }) => stay === 0 && place === 0 && !mustFinish)
    .slice(0, removedCount);
  const finished = random.shuffle(candidates.filter((one) => !left.includes(one) && !removed.includes(one)));
  const fates = [
    ...left.map((one): Fate => ({
      record: one.record,
      visit: one.held ? {} : leaving(one, context),
      left: true,
    })),
    ...removed.map(({ record }): Fate => ({
      record,
      visit: { leave: 2 + random.next() * (lengthOf(context) - 2.4) },
      left: false,
    })),
    ...finished.map((one, index): Fate => ({
      record: one.record,
      visit: finishing(one, (index + random.next()) / finished.length, context),
      left: false,
    })),
  ];
  return withReturns(withEstimates(withFlags(fates, context), context), context);
}

/** The visit of an item that is added: at the given moment, finished or not. */
export function addedVisit(
  record: IssueRecord,
  { enter, done, context }: { enter: Moment; done: boolean; context: FateContext },
): Visit {
  const { places, random } = context;
  const end = lengthOf(context) - 0.15;
  if (!done) return random.chance(0.5) ? { moves: [[Math.min(enter + 1.3, end), 1]] } : {};
  const finish = Math.min(enter + 0.9 + random.next() * 3 + (record.values.points ?? 1) * 0.1, end);
  return { moves: throughTheBoard(Math.min(enter + 0.2, finish - 0.1), finish, 0, places) };
}

/** How far the days of a sprint reach: its close is in the morning of the last one. */
export function lengthOf({ sprint }: Pick<FateContext, 'sprint'>): number {
  return sprint.days.length - 1;
}

/** The higher, the sooner an item is left over: what has been chosen to stay, then big items. */
function leftScore({ record, stay, mustFinish }: Candidate, random: Random): number {
  if (mustFinish) return -1 + random.next() * 0.1;
  const ofTeam: WorkKind[] = ['functional', 'technical', 'bug'];
  const size = ofTeam.includes(record.birth.kind) ? (record.values.points ?? 3) : 0.4;
  return (stay > 0 ? 100 : 0) + size * random.next();
}

function finishing(candidate: Candidate, share: number, context: FateContext): Visit {
  const { habits, places, random } = context;
  const length = lengthOf(context);
  const even = 0.9 + share * (length - 1.1);
  const usual = habits.finish === 'steady' || share < 0.15 ? even : 0.62 * length + 0.36 * length * share;
  const finish = candidate.closing ? length - random.between(0.15, 0.45) : usual;
  const effort = 0.5 + (candidate.record.values.points ?? 2) * random.between(0.25, 0.45);
  const begin = Math.max(0.05 + random.next() * 0.4, finish - effort);
  const moves = throughTheBoard(Math.min(begin, finish - 0.08), finish, candidate.place, places);
  return { moves: reopen(setBack(moves, context), finish, context) };
}

/** Work that is begun or not, and left at the close. */
function leaving({ place }: Candidate, context: FateContext): Visit {
  const { places, random } = context;
  const length = lengthOf(context);
  if (place === 0 && random.chance(0.35)) return {};
  const begin = random.between(0.4, 0.55) * length;
  const target = Math.min(place + random.int(1, 2), places - 2);
  const moves = Array.from({ length: Math.max(0, target - place) }, (_, index): [Moment, Place] => [
    begin + index * random.between(1.2, 2.2),
    place + index + 1,
  ]);
  return { moves };
}

/** Some work comes back from review once. */
function setBack(moves: [Moment, Place][], { random, places }: FateContext): [Moment, Place][] {
  const last = moves.at(-1);
  const before = moves.at(-2);
  if (!last || !before || places < 4 || !random.chance(0.1)) return moves;
  const gap = last[0] - before[0];
  if (gap < 0.3) return moves;
  return [...moves.slice(0, -1), [before[0] + gap * 0.4, 1], [before[0] + gap * 0.7, before[1]], last];
}

/** Some finished work is reopened and finished again in the same sprint. */
function reopen(moves: [Moment, Place][], finish: Moment, context: FateContext): [Moment, Place][] {
  const { habits, random, places } = context;
  const end = lengthOf(context);
  if (finish > end - 1.4 || !random.chance(habits.reopened)) return moves;
  const again = finish + random.between(0.3, 0.7);
  return [...moves, [again, 1], [again + random.between(0.3, 0.6), places - 1]];
}

function withFlags(fates: readonly Fate[], { script, sprint, random }: FateContext): Fate[] {
  const length = lengthOf({ sprint });
  let waiting = script.blocked ?? 0;
  return fates.map((fate) => {
    const first = fate.visit.moves?.[0]?.[0];
    if (waiting === 0 || first === undefined) return fate;
    waiting -= 1;
    const from = Math.min(first + 0.3, length - 1);
    const last = fate.visit.moves?.at(-1)?.[0] ?? length;
    const to = fate.left ? (random.chance(0.4) ? null : from + 3) : Math.max(from + 0.1, last - 0.2);
    return { ...fate, visit: { ...fate.visit, flag: { from, to } } };
  });
}

function withEstimates(fates: readonly Fate[], { script, sprint, random }: FateContext): Fate[] {
  let waiting = script.reestimated ?? 0;
  return random.shuffle(fates).map((fate) => {
    const { points } = fate.record.values;
    const untouched = fate.visit.leave !== undefined || (fate.left && fate.visit.moves === undefined);
    if (waiting === 0 || points === null || untouched) return fate;
    waiting -= 1;
    const finish = fate.visit.moves?.at(-1)?.[0] ?? lengthOf({ sprint });
    const at = random.between(0.3, 0.8) * finish;
    return { ...fate, visit: { ...fate.visit, estimates: [[at, nextEstimate(points, random)]] } };
  });
}

/** The neighbour on the scale, three times out of four the higher one. */
function nextEstimate(points: number, random: Random): number {
  const index = FIBONACCI.findIndex((value) => value >= points);
  const step = random.chance(0.75) ? 1 : -1;
  return FIBONACCI[Math.max(0, index + step)] ?? points + step;
}

/** Items that are taken out early and come back before work on them begins. */
function withReturns(fates: readonly Fate[], { script }: FateContext): Fate[] {
  let waiting = script.readded ?? 0;
  return fates.map((fate) => {
    const first = fate.visit.moves?.[0]?.[0] ?? 0;
    if (waiting === 0 || first < 3 || fate.visit.leave !== undefined) return fate;
    waiting -= 1;
    return { ...fate, visit: { ...fate.visit, leave: first * 0.35, back: first * 0.75 } };
  });
}
