import type { IssueSuggestionDto } from '../../contract/issue-api';
import type { ProblemDto } from '../../contract/settings-api';
import { EMPTY_LEARNING, proposalsOf, type RuleProposal } from '../../domain/ownership/learning';
import type { TeamSettings } from '../../domain/team/settings';
import { readSettings } from '../settings/read-settings';
import { saveSettings } from '../settings/save-settings';
import { UseCaseError } from '../refusal';
import { dismissProposal } from './decide-owner';
import type { ReadIssue } from '../../ports/jira';
import { suggestIssueOwner, type SuggestDeps } from './suggest-issue-owner';

/**
 * Makes a proposed rule the project's own, or turns it down (domain.md 2.7).
 * In: the issue on which it was proposed; the caller is known to steer the team.
 * Throws UseCaseError CONFLICT where the settings changed meanwhile, INVALID_INPUT where there is no such proposal, REFUSED
 * with the problem as `reason` where the settings cannot be saved with the rule.
 */
export async function answerProposal(
  deps: SuggestDeps,
  read: ReadIssue,
  { kind, accept }: { kind: string; accept: boolean },
): Promise<IssueSuggestionDto> {
  const projectId = read.issue.project.id;
  if (accept) await acceptProposal(deps, projectId, kind);
  else await dismissProposal(deps, projectId, kind);
  return suggestIssueOwner(deps, read);
}

async function acceptProposal(
  { stores, clock }: SuggestDeps,
  projectId: string,
  kind: string,
): Promise<void> {
  const [{ project, projectRev }, learning] = await Promise.all([
    readSettings(stores, { projectId }),
    stores.learning.read({ project: projectId, name: '' }),
  ]);
  const proposals = proposalsOf(learning?.value ?? EMPTY_LEARNING, project.ownership, clock.now());
  const proposal = proposals.find((each) => each.kind === kind);
  if (proposal === undefined) throw new UseCaseError('INVALID_INPUT', { field: 'kind' });
  const settings = withRule(project, proposal);
  const saved = await saveSettings(stores, { projectId, settings, rev: projectRev, at: clock.now() });
  if (saved.outcome === 'conflict') throw new UseCaseError('CONFLICT');
  if (saved.outcome === 'invalid') throw refusedFor(saved.problems);
}

/** Settings that cannot be saved say why: a person mends one thing after the other. */
function refusedFor([problem]: readonly ProblemDto[]): UseCaseError {
  return new UseCaseError('REFUSED', {
    about: 'settings',
    ...(problem === undefined ? {} : { ...problem.params, reason: problem.code }),
  });
}

function withRule(settings: TeamSettings, { kind, owner }: RuleProposal): TeamSettings {
  const { ownership } = settings;
  const changed =
    owner === 'muted'
      ? { mutedKinds: [...ownership.mutedKinds, kind] }
      : {
          rules: [
            ...ownership.rules,
            { id: `learned-${kind.toLowerCase()}`, when: { field: 'kind' as const, value: kind }, owner },
          ],
        };
  return { ...settings, ownership: { ...ownership, ...changed } };
}
