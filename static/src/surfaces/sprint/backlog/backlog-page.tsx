import { Stack } from '@atlaskit/primitives/compiled';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { FailureNote } from '../../../shared/failure-note';
import { Loading } from '../../../shared/loading';
import { QueryView } from '../../../shared/query-view';
import { useSurfaceContext } from '../../../shared/use-surface-context';
import { call } from '../call';
import { BacklogView } from './backlog-view';
import { BoardPicker } from './board-picker';
import { useBacklog } from './use-backlog';

/** One backlog: all unfinished work in Jira’s order, technical and functional alike (domain.md 6.6). */
export function BacklogPage() {
  const projectKey = useSurfaceContext().extension.project?.key ?? '';
  const [chosen, setChosen] = useState<number | null>(null);
  const choices = useQuery({
    queryKey: ['sprint.choices', projectKey, undefined],
    queryFn: () => call('sprint.choices', { projectKey }),
  });
  return (
    <QueryView query={choices}>
      {({ boards, board }) => {
        const boardId = chosen ?? board?.id ?? null;
        if (boardId === null) return <FormattedMessage id="sprint.backlog.noBoard" />;
        return (
          <Stack space="space.200">
            {boards.length > 1 && <BoardPicker boards={boards} boardId={boardId} onBoard={setChosen} />}
            <BoardBacklog key={boardId} boardId={boardId} />
          </Stack>
        );
      }}
    </QueryView>
  );
}

function BoardBacklog({ boardId }: { readonly boardId: number }) {
  const { backlog, query } = useBacklog(boardId);
  const again = (): void => void query.refetch();
  if (backlog === undefined) {
    return query.isError ? <FailureNote error={query.error} onRetry={again} /> : <Loading />;
  }
  return (
    <Stack space="space.200">
      {query.isError && <FailureNote error={query.error} onRetry={again} />}
      <BacklogView backlog={backlog} onReadAgain={again} />
    </Stack>
  );
}
