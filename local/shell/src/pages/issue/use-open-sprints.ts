import { z } from 'zod';

import { listBoards, listSprints } from '../../api/jira';
import { sprint } from '../../api/shapes';
import type { Issue, Sprint } from '../../api/shapes';
import { useJira } from '../../shared/loaded';

/** Active and future sprints of the boards of an issue's project. */
export function useOpenSprints(issueKey: string): readonly Sprint[] {
  const projectKey = issueKey.replace(/-\d+$/, '');
  const { data = [] } = useJira(['open-sprints', projectKey], async () => {
    const boards = (await listBoards(projectKey)).filter(({ type }) => type !== 'kanban');
    const lists = await Promise.all(boards.map(({ id }) => listSprints(id, ['active', 'future'])));
    return [...new Map(lists.flat().map((item) => [item.id, item])).values()];
  });
  return data;
}

/** The sprints that an issue is or was in. */
export function sprintsOf(issue: Issue, field: string): readonly Sprint[] {
  return z.array(sprint).nullish().parse(issue.fields[field]) ?? [];
}
