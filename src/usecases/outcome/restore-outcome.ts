import { OUTCOME_PROPERTY } from '../../contract/outcome-property';
import type { OutcomePanelDto } from '../../contract/outcome-api';
import type { ReadIssue } from '../../ports/jira';
import { UseCaseError } from '../refusal';
import { projectOutcome, type ChangeOutcomeDeps } from './change-outcome';
import { currentOutcome } from './current-outcome';
import { outcomePanel } from './outcome-panel';

/**
 * Puts the issue property right after somebody edited it by hand: written again from what is kept, or removed where nothing
 * is kept. Throws UseCaseError NOT_ALLOWED for who may not edit the issue; Failures.
 */
export async function restoreOutcome(deps: ChangeOutcomeDeps, read: ReadIssue): Promise<OutcomePanelDto> {
  const { editIssues } = await deps.projects.permissions({ issueId: read.issue.id });
  if (!editIssues) throw new UseCaseError('NOT_ALLOWED');
  const current = await currentOutcome(deps.stores, read);
  if (current.rev === null) await deps.writes.removeProperty(read.issue.id, OUTCOME_PROPERTY);
  else await projectOutcome(deps, read);
  return outcomePanel(deps, read, { ...current, property: current.rev === null ? 'absent' : 'ok' });
}
