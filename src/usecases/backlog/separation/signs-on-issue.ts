import type { DetectorId } from '../../../domain/backlog/detectors/detector';
import { evidenceOn } from '../../../domain/backlog/finding/finding';
import { shownFinding } from '../../../domain/backlog/finding/shown-finding';
import type { Issue } from '../../../domain/jira/issue';
import type { Stores } from '../../../ports/stores';
import { listDerived } from '../../derived-document';
import { experimentsOf } from '../../team/experiments';

/**
 * Out: the signs of separate allocation that name an issue, on any board of its project, from storage alone. They name no
 * other thing, so whoever may browse the issue may see them. Nothing on work that is done, and nothing while the team
 * lives with the finding on purpose (T82). Throws a Failure.
 */
export async function separationSignsOn(
  stores: Pick<Stores, 'findings' | 'experiments'>,
  { id, project, status }: Pick<Issue, 'id' | 'project' | 'status'>,
  now: number,
): Promise<DetectorId[]> {
  if (status.category === 'done') return [];
  const [found, experiments] = await Promise.all([
    listDerived(stores.findings, project.id),
    experimentsOf(stores, project.id),
  ]);
  const signs = found
    .map(({ value }) => value)
    .filter(({ finding }) => shownFinding(finding, experiments, now).state === finding.state)
    .flatMap(({ finding }) => evidenceOn(finding, id))
    .map(({ detector }) => detector);
  return [...new Set(signs)];
}
