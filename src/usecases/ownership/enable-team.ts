import type { Issue } from '../../domain/jira/issue';
import { knowsEnabled, withEnabled } from '../../domain/ownership/learning';
import type { Recognition } from '../../ports/recognition';
import type { Stores } from '../../ports/stores';
import { createOnce, type CreatedOnce, type CreateOnceDeps } from '../create-once';
import { readSettings } from '../settings/read-settings';
import { learn } from './learn';
import { suggestFor } from './suggest-issue-owner';

/**
 * Turns work on the Scrum Master's desk into enablement (domain.md T68): creates a linked issue in which the team learns
 * to do it itself, and remembers for which kind of work, so that its coming back is seen. The work itself keeps its
 * assignee. In: the texts as the clicking person reads them.
 */
export async function enableTeam(
  deps: CreateOnceDeps & { stores: Stores; recognition: Recognition },
  issue: Issue,
  texts: { summary: string; description: string },
): Promise<CreatedOnce> {
  const created = await createOnce(deps, {
    claims: deps.stores.enablements,
    id: { project: issue.project.id, name: issue.id },
    projectKey: issue.project.key,
    issue: texts,
    relatesTo: issue,
  });
  if (created.outcome === 'created') await remember(deps, issue, created.key);
  return created;
}

async function remember(
  { stores, recognition, clock }: Parameters<typeof enableTeam>[0],
  issue: Issue,
  key: string,
): Promise<void> {
  const { effective: settings } = await readSettings(stores, { projectId: issue.project.id });
  const { kind } = await suggestFor(recognition, issue, { settings, decision: null });
  if (kind === null) return;
  const enabled = { kind: kind.id, key, at: clock.now(), issueId: issue.id };
  await learn(stores, issue.project.id, (log) =>
    knowsEnabled(log, issue.id) ? log : withEnabled(log, enabled),
  );
}
