import { useQuery } from '@tanstack/react-query';
import type { ReportWithBurnUpDto } from '../../../../../src/contract/sprint-api';
import { QueryView } from '../../../shared/query-view';
import { useSurfaceContext } from '../../../shared/use-surface-context';
import { call } from '../call';
import { SprintView } from './sprint-view';

interface ChosenSprintProps {
  /** The running sprint, which came with the panel. */
  readonly active: ReportWithBurnUpDto | null;
  readonly boardId: number;
  readonly sprintId: number;
}

/** What happened in one sprint: of the running one it is there, any other is read. */
export function ChosenSprint({ active, boardId, sprintId }: ChosenSprintProps) {
  return active?.report.sprint.id === sprintId ? (
    <SprintView {...active} />
  ) : (
    <PastSprint boardId={boardId} sprintId={sprintId} />
  );
}

function PastSprint({ boardId, sprintId }: Omit<ChosenSprintProps, 'active'>) {
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
  return <QueryView query={query}>{(data) => <SprintView {...data} />}</QueryView>;
}
