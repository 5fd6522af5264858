import { useQueryClient } from '@tanstack/react-query';
import type { SignalId } from '../../../../../src/domain/health/signal';
import { call } from '../call';

/** Out: a function that hides a signal of the board for three sprints, or shows it again, and reads the panel anew. */
export function useHide(projectKey: string, boardId: number | undefined) {
  const client = useQueryClient();
  return async (signal: SignalId, hidden: boolean): Promise<void> => {
    if (boardId === undefined) return;
    await call('sprint.hide', { projectKey, boardId, signal, hidden });
    await client.invalidateQueries({ queryKey: ['sprint.health', projectKey] });
  };
}
