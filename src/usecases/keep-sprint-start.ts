import { trueStart, type StartedEvent } from '../domain/sprint/true-start';
import type { SprintStore } from '../ports/sprint-store';

/** Keeps the true start that a `started` event tells; the first one stays. What the event cannot tell is not kept. */
export async function keepSprintStart(
  sprints: SprintStore,
  sprintId: number,
  event: StartedEvent,
): Promise<void> {
  const at = trueStart(event);
  if (at !== null) await sprints.keepStart(sprintId, at);
}
