import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { SprintHealthDto } from '../../../../src/contract/sprint-api';
import { useSurfaceContext } from '../../shared/use-surface-context';
import { call } from './call';

/** While a large board is read in the background, how often its progress is asked for. */
const PROGRESS_MS = 2000;

/** Out: how the sprints of a board are; of the project's first board with sprints, where none is given. */
export function useHealth(projectKey: string, boardId: number | undefined): UseQueryResult<SprintHealthDto> {
  const { timezone } = useSurfaceContext();
  return useQuery({
    queryKey: ['sprint.health', projectKey, boardId],
    queryFn: () =>
      call('sprint.health', {
        projectKey,
        ...(boardId === undefined ? {} : { boardId }),
        ...(timezone === undefined ? {} : { timeZone: timezone }),
      }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => ((state.data?.reading ?? null) === null ? false : PROGRESS_MS),
  });
}

/** Out: what the signals say of a running sprint; where it is not running, of the one that began last, or of the board. */
export function healthOf(
  { health }: Pick<SprintHealthDto, 'health'>,
  sprintId: number | undefined,
): SprintHealthDto['health'][number] | null {
  return health.find((each) => each.sprintId === sprintId) ?? health[0] ?? null;
}
