import { z } from 'zod';

import { getBoardConfiguration, listBoards, listSprints } from '../../api/jira';
import { sprint } from '../../api/shapes';
import type { Board, Issue, Sprint } from '../../api/shapes';
import { useJira } from '../../shared/loaded';

/** Active and future sprints of the boards of an issue's project. */
export function useOpenSprints(issueKey: string): readonly Sprint[] {
  const projectKey = projectOf(issueKey);
  const { data = [] } = useJira(['open-sprints', projectKey], async () => {
    const boards = await sprintBoards(projectKey);
    const lists = await Promise.all(boards.map(({ id }) => listSprints(id, ['active', 'future'])));
    return [...new Map(lists.flat().map((item) => [item.id, item])).values()];
  });
  return data;
}

/** The estimate field of the first board with sprints in an issue's project, if that board estimates. */
export function useBoardEstimate(issueKey: string): string | undefined {
  const projectKey = projectOf(issueKey);
  const { data } = useJira(['estimate-field', projectKey], async () => {
    const [board] = await sprintBoards(projectKey);
    const configuration = board && (await getBoardConfiguration(board.id));
    return configuration?.estimation?.field?.fieldId ?? null;
  });
  return data ?? undefined;
}

/** The sprints that an issue is or was in. */
export function sprintsOf(issue: Issue, field: string): readonly Sprint[] {
  return z.array(sprint).nullish().parse(issue.fields[field]) ?? [];
}

async function sprintBoards(projectKey: string): Promise<Board[]> {
  return (await listBoards(projectKey)).filter(({ type }) => type !== 'kanban');
}

function projectOf(issueKey: string): string {
  return issueKey.replace(/-\d+$/, '');
}
