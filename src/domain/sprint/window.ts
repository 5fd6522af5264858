import type { Sprint, SprintWindow, StartSource } from './sprint';

/** The time in which a sprint ran, and where its start comes from. */
export interface DatedWindow {
  readonly window: SprintWindow;
  readonly startSource: StartSource;
}

/**
 * When a sprint ran: from its first start to its last close, also where it was reopened (sprint-metrics.md A7, D).
 * In: the sprint as Jira has it now; the starts (ms, any order) that its events told; now (ms).
 * Out: the window; null for a sprint that has not started. Without an event the sprint's editable date counts.
 */
export function windowOf(sprint: Sprint, recordedStarts: readonly number[], now: number): DatedWindow | null {
  const recorded = recordedStarts.length > 0;
  const startAt = recorded ? Math.min(...recordedStarts) : sprint.startAt;
  if (sprint.state === 'future' || startAt === null) return null;
  const running = sprint.state === 'active';
  const endAt = running ? now : (sprint.completeAt ?? sprint.endAt ?? now);
  return {
    window: { sprintId: sprint.id, startAt, endAt, running },
    startSource: recorded ? 'event' : 'sprintDate',
  };
}
