import { DEFAULT_BUDGET, pointsLeft } from '../../domain/background/points';
import {
  inState,
  isUnderWay,
  newWalk,
  type Walk,
  type WalkName,
  type WalkRequest,
  type WalkState,
} from '../../domain/background/walk';
import type { Clock } from '../../ports/clock';
import { isFailure } from '../../ports/failure';
import type { Queue } from '../../ports/queue';
import type { Stores } from '../../ports/stores';
import { changeDocument } from '../change-document';
import { siteDocument } from '../site-document';
import { POINTS } from './walk-session';

export interface WalkControlDeps {
  readonly stores: Pick<Stores, 'walks' | 'budgets'>;
  readonly queue: Queue;
  readonly clock: Clock;
}

/** Starts a walk; where one is under way or paused, nothing happens: two starts make one walk. Throws Failures. */
export async function startWalk(
  deps: WalkControlDeps,
  name: WalkName,
  requestFor: (before: Walk | null) => Omit<WalkRequest, 'at'>,
): Promise<void> {
  await steer(deps, name, (walk) =>
    walk !== null && (isUnderWay(walk) || walk.state === 'paused')
      ? walk
      : newWalk(walk, { ...requestFor(walk), at: deps.clock.now() }),
  );
}

/** What a person may do with a walk, and in which states. */
const STEERING = {
  pause: { from: ['running', 'waiting'], to: 'paused' },
  resume: { from: ['paused'], to: 'running' },
  cancel: { from: ['running', 'waiting', 'paused'], to: 'cancelled' },
} as const satisfies Record<string, { from: readonly WalkState[]; to: WalkState }>;

/** Pauses, resumes or cancels a walk; a walk in another state stays as it is. Throws Failures. */
export async function steerWalk(
  deps: WalkControlDeps,
  name: WalkName,
  how: keyof typeof STEERING,
): Promise<void> {
  const { from, to } = STEERING[how];
  const states: readonly WalkState[] = from;
  await steer(deps, name, (walk) =>
    walk !== null && states.includes(walk.state) ? inState(walk, to, deps.clock.now()) : walk,
  );
}

/** Sets how many points background work may use in an hour; a walk that waits for points goes on. Throws Failures. */
export async function setBudget(deps: WalkControlDeps, perHour: number): Promise<void> {
  await changeDocument(deps.stores.budgets, POINTS, (budget) => ({
    ...(budget ?? DEFAULT_BUDGET),
    perHour,
  }));
  await reviveWalk(deps, 'backfill');
}

/**
 * Sends a walk's job again: one that waits goes on once there are points, and one whose job was lost is found.
 * A job that was not lost makes the second one void. Throws Failures.
 */
export async function reviveWalk(deps: WalkControlDeps, name: WalkName): Promise<void> {
  const { stores, queue, clock } = deps;
  const walk = (await stores.walks.read(siteDocument(name)))?.value;
  if (walk === undefined || !isUnderWay(walk)) return;
  if (walk.state === 'running') {
    await queue.push([{ job: 'walk', walk: name, step: walk.step }]);
    return;
  }
  const budget = (await stores.budgets.read(POINTS))?.value ?? DEFAULT_BUDGET;
  if (pointsLeft(budget, clock.now()) === 0) return;
  await steer(deps, name, (each) =>
    each?.state === 'waiting' ? inState(each, 'running', clock.now()) : each,
  );
}

const MOST_TRIES = 5;

/** Changes a walk, and sends its job where this change set it going. Two changes at once both count, one after the other. */
async function steer(
  { stores, queue }: WalkControlDeps,
  name: WalkName,
  change: (walk: Walk | null) => Walk | null,
): Promise<void> {
  const id = siteDocument(name);
  for (let attempt = 1; ; attempt += 1) {
    const before = await stores.walks.read(id);
    const next = change(before?.value ?? null);
    if (next === null || next === before?.value) return;
    try {
      await stores.walks.save(id, next, before?.rev ?? null);
      if (next.state === 'running') await queue.push([{ job: 'walk', walk: name, step: next.step }]);
      return;
    } catch (failure) {
      if (!isFailure(failure, 'conflict') || attempt === MOST_TRIES) throw failure;
    }
  }
}
