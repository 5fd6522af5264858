/** A sprint's time: to its close, or to its planned end while it runs. Instants in ms. */
export interface SprintTime {
  readonly startAt: number;
  readonly endAt: number;
}

/** Sprints that follow each other may overlap by a day or two, where one is started before the other is closed. */
const LEAST_OVERLAP = 0.5;

/** Out: whether two sprints ran side by side: for at least half of the shorter one's time. */
export function ranSideBySide(a: SprintTime, b: SprintTime): boolean {
  const shared = Math.min(a.endAt, b.endAt) - Math.max(a.startAt, b.startAt);
  const shorter = Math.min(a.endAt - a.startAt, b.endAt - b.startAt);
  return shared > 0 && shared >= LEAST_OVERLAP * shorter;
}

/**
 * Out: the sprints that ran side by side with another one of them, as streams: in each, sprints follow each other.
 * What ran alone is left out.
 */
export function streamsSideBySide<T extends SprintTime>(sprints: readonly T[]): T[][] {
  const streams: T[][] = [];
  for (const sprint of [...sprints].sort((a, b) => a.startAt - b.startAt)) {
    if (!sprints.some((other) => other !== sprint && ranSideBySide(sprint, other))) continue;
    const free = streams.find((stream) => !stream.some((other) => ranSideBySide(sprint, other)));
    if (free === undefined) streams.push([sprint]);
    else free.push(sprint);
  }
  return streams;
}
