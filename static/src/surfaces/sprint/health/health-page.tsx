import { Stack } from '@atlaskit/primitives/compiled';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { QueryView } from '../../../shared/query-view';
import { useSurfaceContext } from '../../../shared/use-surface-context';
import type { SprintChoicesDto } from '../../../../../src/contract/sprint-api';
import { call } from '../call';
import { EmptyState } from './empty-state';
import { SprintPickers } from './sprint-pickers';
import { SprintReport } from './sprint-report';

/** Sprint health: board and sprint, and what became of the work. */
export function HealthPage() {
  const { extension } = useSurfaceContext();
  const projectKey = extension.project?.key ?? '';
  const [boardId, setBoardId] = useState(numberOf(extension.board?.id));
  const choices = useQuery({
    queryKey: ['sprint.choices', projectKey, boardId],
    queryFn: () => call('sprint.choices', boardId === undefined ? { projectKey } : { projectKey, boardId }),
    placeholderData: keepPreviousData,
  });
  return (
    <QueryView query={choices}>
      {(data) => <ChosenSprint key={data.board?.id ?? 0} choices={data} onBoard={setBoardId} />}
    </QueryView>
  );
}

interface ChosenSprintProps {
  readonly choices: SprintChoicesDto;
  readonly onBoard: (boardId: number) => void;
}

function ChosenSprint({ choices, onBoard }: ChosenSprintProps) {
  const { extension } = useSurfaceContext();
  const asked = numberOf(extension.sprint?.id);
  const started = choices.sprints.filter(({ state }) => state !== 'future');
  const [sprintId, setSprintId] = useState(started.find(({ id }) => id === asked)?.id ?? started[0]?.id);
  return (
    <Stack space="space.300">
      <SprintPickers choices={choices} sprintId={sprintId} onBoard={onBoard} onSprint={setSprintId} />
      {choices.board === null || sprintId === undefined ? (
        <EmptyState board={choices.board} />
      ) : (
        <SprintReport boardId={choices.board.id} sprintId={sprintId} />
      )}
    </Stack>
  );
}

/** Module contexts hold ids as strings or numbers. */
function numberOf(id: string | number | undefined): number | undefined {
  return id === undefined || id === '' || Number.isNaN(Number(id)) ? undefined : Number(id);
}
