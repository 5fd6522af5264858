import { DEFAULT_BUDGET, pointsLeft, spend } from '../../domain/background/points';
import type { Walk, WalkName } from '../../domain/background/walk';
import type { BulkIssues } from '../../ports/bulk-issues';
import type { Clock } from '../../ports/clock';
import type { Projects } from '../../ports/jira';
import type { Queue } from '../../ports/queue';
import type { Recognition } from '../../ports/recognition';
import type { Stores } from '../../ports/stores';
import { changeDocument } from '../change-document';
import { siteDocument } from '../site-document';

export interface WalkDeps {
  readonly bulk: BulkIssues;
  readonly projects: Projects;
  readonly stores: Pick<Stores, 'walks' | 'budgets' | 'settings' | 'overrides' | 'learning'>;
  readonly recognition: Recognition;
  readonly queue: Queue;
  readonly clock: Clock;
}

/** Where the points of background work are counted. */
export const POINTS = siteDocument('points');

/** The walk is somebody else's now: paused, cancelled, started anew, or taken on by another job. */
class Overtaken extends Error {}

/** One job at work on a walk: it keeps account of points and time, and saves only while the walk is its own. */
export class WalkSession {
  private points = 0;
  private since: number;

  constructor(
    readonly deps: WalkDeps,
    readonly name: WalkName,
    private readonly step: number,
  ) {
    this.since = deps.clock.now();
  }

  /** Notes points that were spent; they are stored with the next `save`. */
  charge(points: number): void {
    this.points += points;
  }

  /** Out: points left in this hour. */
  async pointsLeft(): Promise<number> {
    const budget = (await this.deps.stores.budgets.read(POINTS))?.value ?? DEFAULT_BUDGET;
    return Math.max(0, pointsLeft(budget, this.deps.clock.now()) - this.points);
  }

  /** Out: how long this job has worked since it was last asked (ms). */
  worked(): number {
    const now = this.deps.clock.now();
    const worked = now - this.since;
    this.since = now;
    return worked;
  }

  /** Changes the walk. Out: the walk afterwards, null (and nothing changed) where it is no longer this job's own. */
  async save(change: (walk: Walk) => Walk): Promise<Walk | null> {
    await this.storePoints();
    try {
      return await changeDocument(this.deps.stores.walks, siteDocument(this.name), (walk) => {
        if (walk === null || walk.step !== this.step || walk.state !== 'running') throw new Overtaken();
        return change(walk);
      });
    } catch (error) {
      if (error instanceof Overtaken) return null;
      throw error;
    }
  }

  private async storePoints(): Promise<void> {
    const { points } = this;
    if (points === 0) return;
    await changeDocument(this.deps.stores.budgets, POINTS, (budget) =>
      spend(budget ?? DEFAULT_BUDGET, points, this.deps.clock.now()),
    );
    this.points = 0;
  }
}
