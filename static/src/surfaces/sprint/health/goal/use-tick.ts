import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { SprintHealthDto } from '../../../../../../src/contract/sprint-api';
import { useSurfaceContext } from '../../../../shared/use-surface-context';
import { call } from '../../call';

interface Tick {
  readonly issueId: string;
  readonly serves: boolean;
}

/**
 * Out: says that an item serves the goal of a running sprint, or takes it back. What is on screen changes at once; the
 * signals count it when the page is read again.
 */
export function useTick(boardId: number, sprintId: number): UseMutationResult<unknown, Error, Tick> {
  const { extension } = useSurfaceContext();
  const projectKey = extension.project?.key ?? '';
  const client = useQueryClient();
  const queryKey = ['sprint.health', projectKey];
  return useMutation({
    mutationFn: (tick: Tick) => call('sprint.tickGoal', { projectKey, boardId, sprintId, ...tick }),
    onSuccess: ({ ticked }) => {
      client.setQueriesData<SprintHealthDto>({ queryKey }, (data) =>
        data === undefined ? undefined : withTicks(data, sprintId, ticked),
      );
      void client.invalidateQueries({ queryKey, refetchType: 'none' });
    },
  });
}

function withTicks(data: SprintHealthDto, sprintId: number, ticked: string[]): SprintHealthDto {
  return {
    ...data,
    running: data.running.map((each) =>
      each.report.sprint.id === sprintId ? { ...each, serving: { ...each.serving, ticked } } : each,
    ),
  };
}
