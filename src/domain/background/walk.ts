/** `backfill`: all existing issues, started by a person. `reconcile`: what changed lately, once a day. */
export type WalkName = 'backfill' | 'reconcile';

/**
 * `running`: a job is at it or in the queue. `waiting`: until the points budget begins anew. `paused` and `cancelled`:
 * a person said so.
 */
export type WalkState = 'running' | 'waiting' | 'paused' | 'cancelled' | 'done';

/** How far a walk has come in one project. */
export interface WalkProject {
  readonly id: string;
  readonly key: string;
  /** Issues there are, as Jira counted them approximately at the start. */
  readonly total: number;
  readonly done: number;
  /** Key of the last issue that was looked at and whose property is in place. */
  readonly after: string | null;
  readonly finished: boolean;
  /** Revision of the project's settings when the walk began; 0 where nobody has saved any. */
  readonly settings: number;
  /** All issues, not only those changed lately: the settings, and with them the suggestions, have changed. */
  readonly whole: boolean;
}

/** A walk over the issues of many projects that survives a crash at any point. */
export interface Walk {
  readonly state: WalkState;
  /** Number of the job that may work on this; jobs with another number are late or doubled and do nothing. */
  readonly step: number;
  readonly startedAt: number;
  readonly finishedAt: number | null;
  /** Keys of the projects asked for; null for all in which Tandem is switched on. */
  readonly only: readonly string[] | null;
  /** Only issues updated since (ms); null for all. */
  readonly changedSince: number | null;
  /** Null until they have been listed and counted. */
  readonly projects: readonly WalkProject[] | null;
  readonly written: number;
  readonly removed: number;
  /** Issues that Jira refused to change. */
  readonly refused: number;
  /** How long jobs have been at it (ms), waiting left out. */
  readonly workedMs: number;
  /** The last task that writes properties, until it is known to have ended. */
  readonly task: string | null;
  /** Revisions of the settings, by project, with which earlier walks of this name have come to their end. */
  readonly settled: Readonly<Record<string, number>>;
}

export interface WalkRequest {
  readonly at: number;
  readonly only: readonly string[] | null;
  readonly changedSince: number | null;
}

/** Out: a walk at its beginning, which jobs of an earlier one cannot touch. */
export function newWalk(before: Walk | null, { at, only, changedSince }: WalkRequest): Walk {
  return {
    state: 'running',
    step: (before?.step ?? 0) + 1,
    startedAt: at,
    finishedAt: null,
    only,
    changedSince,
    projects: null,
    written: 0,
    removed: 0,
    refused: 0,
    workedMs: 0,
    task: null,
    settled: before === null ? {} : settledBy(before),
  };
}

function settledBy({ settled, projects }: Walk): Readonly<Record<string, number>> {
  const finished = (projects ?? []).filter((each) => each.finished);
  return { ...settled, ...Object.fromEntries(finished.map(({ id, settings }) => [id, settings])) };
}

/** Whether a job is, or will be, at it without anybody's doing. */
export function isUnderWay({ state }: Walk): boolean {
  return state === 'running' || state === 'waiting';
}

/** Out: the project to go on with: the unfinished one in which least was done, so that a large one holds up nobody. */
export function nextProject({ projects }: Walk): WalkProject | null {
  const open = (projects ?? []).filter(({ finished }) => !finished);
  return open.reduce<WalkProject | null>(
    (least, each) => (least === null || each.done < least.done ? each : least),
    null,
  );
}

/** What a job has done since it last said so. */
export interface Advance {
  readonly projectId: string;
  readonly looked: number;
  readonly after: string | null;
  readonly finished: boolean;
  readonly written: number;
  readonly removed: number;
  readonly workedMs: number;
  readonly task: string | null;
}

/** Out: the walk with what a job has done. */
export function advanced(walk: Walk, by: Advance): Walk {
  return {
    ...walk,
    written: walk.written + by.written,
    removed: walk.removed + by.removed,
    workedMs: walk.workedMs + by.workedMs,
    task: by.task ?? walk.task,
    projects: (walk.projects ?? []).map((each) =>
      each.id === by.projectId
        ? { ...each, done: each.done + by.looked, after: by.after ?? each.after, finished: by.finished }
        : each,
    ),
  };
}

/** Out: the walk in another state; jobs that were sent out for the former one no longer count. */
export function inState(walk: Walk, state: WalkState, at: number): Walk {
  const finishedAt = state === 'done' || state === 'cancelled' ? at : null;
  return { ...walk, state, step: walk.step + 1, finishedAt };
}

/** Points that one issue costs: found once, read once (forge.md 3.7). */
const POINTS_PER_ISSUE = 2;
/** Calls, tasks and writes that come on top, for each issue and for each slice. */
const POINTS_ON_TOP = { issue: 0.03, slice: 5 } as const;
const HOUR_MS = 60 * 60 * 1000;

/** Out: how many issues can be looked at for so many points. */
export function issuesFor(points: number): number {
  return Math.max(0, Math.floor((points - POINTS_ON_TOP.slice) / (POINTS_PER_ISSUE + POINTS_ON_TOP.issue)));
}

export interface WalkPace {
  readonly done: number;
  readonly total: number;
  /** Issues an hour, as far as budget and speed so far allow; null before anything is done. */
  readonly ratePerHour: number | null;
  /** ms until it is done at this rate. */
  readonly leftMs: number | null;
}

/** How far and how fast a walk is. In: the points that background work may use in an hour. */
export function paceOf({ projects, workedMs }: Walk, pointsPerHour: number): WalkPace {
  const done = sum(projects ?? [], (each) => each.done);
  const total = sum(projects ?? [], (each) => (each.finished ? each.done : Math.max(each.total, each.done)));
  const allowed = pointsPerHour / POINTS_PER_ISSUE;
  const speed = workedMs === 0 ? allowed : (done * HOUR_MS) / workedMs;
  const rate = Math.round(Math.min(allowed, speed));
  if (done === 0 || rate === 0) return { done, total, ratePerHour: null, leftMs: null };
  return { done, total, ratePerHour: rate, leftMs: Math.round(((total - done) * HOUR_MS) / rate) };
}

function sum<T>(list: readonly T[], of: (each: T) => number): number {
  return list.reduce((all, each) => all + of(each), 0);
}
