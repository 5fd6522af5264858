import type { Issue } from '../../domain/jira/issue';
import type { Stores } from '../../ports/stores';
import { createOnce, type CreatedOnce, type CreateOnceDeps } from '../create-once';

/**
 * Turns work on the Scrum Master's desk into enablement (domain.md T68): creates a linked issue in which the team learns
 * to do it itself. The work itself keeps its assignee. In: the texts as the clicking person reads them.
 */
export function enableTeam(
  deps: CreateOnceDeps & { stores: Pick<Stores, 'enablements'> },
  issue: Issue,
  texts: { summary: string; description: string },
): Promise<CreatedOnce> {
  return createOnce(deps, {
    claims: deps.stores.enablements,
    id: { project: issue.project.id, name: issue.id },
    projectKey: issue.project.key,
    issue: texts,
    relatesTo: issue,
  });
}
