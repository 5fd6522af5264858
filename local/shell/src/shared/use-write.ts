import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

import { useOverlays } from '../frame/overlays';

/**
 * Writes to Jira: runs the action, reads everything shown again, and shows Jira's own words when it refuses.
 * @returns a function that takes the action; it answers whether the action went through
 */
export function useWrite(): (action: () => Promise<unknown>) => Promise<boolean> {
  const queries = useQueryClient();
  const overlays = useOverlays();
  return useCallback(
    async (action) => {
      try {
        await action();
        return true;
      } catch (error) {
        const description = error instanceof Error ? error.message : String(error);
        overlays.showFlag({ id: 'jira-refusal', type: 'error', title: 'Jira refused', description });
        return false;
      } finally {
        await queries.invalidateQueries({ queryKey: ['jira'] });
      }
    },
    [queries, overlays],
  );
}

/** Reads everything shown of Jira again. */
export function useRefresh(): () => void {
  const queries = useQueryClient();
  return useCallback(() => void queries.invalidateQueries({ queryKey: ['jira'] }), [queries]);
}
