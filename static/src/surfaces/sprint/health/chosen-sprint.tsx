import { useQuery } from '@tanstack/react-query';
import type { SprintHealthDto } from '../../../../../src/contract/sprint-api';
import { QueryView } from '../../../shared/query-view';
import { useSurfaceContext } from '../../../shared/use-surface-context';
import { call } from '../call';
import { healthOf } from '../use-health';
import { SprintView } from './sprint-view';

interface ChosenSprintProps {
  readonly data: SprintHealthDto;
  readonly boardId: number;
  readonly sprintId: number;
}

/** Signals speak of now, so they do not go with a sprint of the past. */
const NOTHING_BESIDE = { health: null, history: [], hidden: [] };

/** What happened in one sprint: of the running ones it is there, any other is read. */
export function ChosenSprint({ data, boardId, sprintId }: ChosenSprintProps) {
  const { running, history, hidden } = data;
  const course = running.find(({ report }) => report.sprint.id === sprintId);
  if (course !== undefined) {
    return (
      <SprintView
        {...course}
        boardId={boardId}
        beside={{ health: healthOf(data, sprintId), history, hidden }}
      />
    );
  }
  const isRunning = data.sprints.find(({ id }) => id === sprintId)?.state === 'active';
  return isRunning && data.reading !== null ? null : <PastSprint boardId={boardId} sprintId={sprintId} />;
}

function PastSprint({ boardId, sprintId }: Pick<ChosenSprintProps, 'boardId' | 'sprintId'>) {
  const { timezone } = useSurfaceContext();
  const query = useQuery({
    queryKey: ['sprint.report', boardId, sprintId],
    queryFn: () =>
      call('sprint.report', {
        boardId,
        sprintId,
        ...(timezone === undefined ? {} : { timeZone: timezone }),
      }),
  });
  return (
    <QueryView query={query}>
      {(data) => <SprintView {...data} boardId={boardId} beside={NOTHING_BESIDE} />}
    </QueryView>
  );
}
