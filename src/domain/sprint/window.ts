import type { Sprint, SprintWindow } from './sprint';

/**
 * When a sprint ran: from its start, as told by its first event where one was kept, to its last close, also where it was
 * reopened (sprint-metrics.md A7, D); while it runs, until `now` (ms). Out: null for a sprint that has not started.
 */
export function windowOf(
  { id, state, startAt, completeAt, endAt }: Sprint,
  now: number,
): SprintWindow | null {
  if (startAt === null || state === 'future') return null;
  const running = state === 'active';
  return { sprintId: id, startAt, endAt: running ? now : (completeAt ?? endAt ?? now), running };
}

/** Out: one window for each sprint that has started. The first entry of a sprint wins. */
export function windowsOf(sprints: readonly Sprint[], now: number): SprintWindow[] {
  const windows = new Map<number, SprintWindow>();
  for (const sprint of sprints) {
    const window = windows.has(sprint.id) ? null : windowOf(sprint, now);
    if (window !== null) windows.set(sprint.id, window);
  }
  return [...windows.values()];
}
