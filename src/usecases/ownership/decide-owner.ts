import { OWNER_PROPERTY, ownerPropertyOf, type OwnerProperty } from '../../contract/owner-property';
import type { IssueSuggestionDto } from '../../contract/issue-api';
import type { LearningEntry } from '../../domain/ownership/learning';
import { withDecision, withDismissal, withoutIssue } from '../../domain/ownership/learning';
import type { OwnerDecision } from '../../domain/ownership/owner-decision';
import type { Suggestion } from '../../domain/ownership/suggestion';
import type { RuleOwner } from '../../domain/team/settings';
import { viewerRole } from '../../domain/team/viewer-role';
import type { IssueWrites } from '../../ports/issue-writes';
import { readSettings } from '../settings/read-settings';
import { learn } from './learn';
import { UseCaseError } from '../refusal';
import { decisionOf, propertyOfDecision, propertyOfSuggestion } from './owner-decisions';
import type { ReadIssue } from '../../ports/jira';
import { suggestFor, suggestIssueOwner, type SuggestDeps } from './suggest-issue-owner';

type DecideDeps = SuggestDeps & { readonly writes: IssueWrites };

/** What a person says: the suggestion is right, somebody else, no suggestion wanted, or never mind. */
export type DecisionRequest =
  | { readonly verdict: 'confirm' }
  | { readonly verdict: 'choose'; readonly owner: RuleOwner }
  | { readonly verdict: 'mute' }
  | { readonly verdict: 'undo' };

/**
 * Keeps what a person decided about an issue, as that person: Jira's own edit permission decides whether they may.
 * In: the issue as read just now; `seen`, when the decision that the person saw was made (ms, null for none).
 * Out: the panel as it is afterwards. Throws UseCaseError NOT_ALLOWED, CONFLICT where somebody else decided meanwhile; Failures.
 */
export async function decideOwner(
  deps: DecideDeps,
  read: ReadIssue,
  request: DecisionRequest,
  seen: number | null,
): Promise<IssueSuggestionDto> {
  const { issue } = read;
  if (issue.type.level === 'subtask') throw new UseCaseError('INVALID_INPUT', { field: 'issueId' });
  const before = decisionOf(ownerPropertyOf(read.properties[OWNER_PROPERTY]));
  if (!(await deps.projects.permissions({ issueId: issue.id })).editIssues)
    throw new UseCaseError('NOT_ALLOWED');
  const now = deps.clock.now();
  if (!sameMoment(before, seen)) throw new UseCaseError('CONFLICT');
  const { effective: settings } = await readSettings(deps.stores, { projectId: issue.project.id });
  const suggestion = await suggestFor(deps.recognition, issue, { settings, decision: null });
  const byRole = viewerRole(settings.roles, deps.accountId);
  const kind = suggestion.kind?.id ?? null;
  const made = { kind, byRole, at: now };

  // What is learnt comes first: where the second write fails, the person tries again and both are made good.
  const entry = kind === null ? null : entryFor(request, { kind, at: now, issueId: issue.id });
  await learn(deps.stores, issue.project.id, (log) =>
    entry === null ? withoutIssue(log, issue.id) : withDecision(log, entry),
  );
  const property = propertyFor(request, suggestion, made);
  if (property === null) await deps.writes.removeProperty(issue.id, OWNER_PROPERTY);
  else await deps.writes.setProperty(issue.id, OWNER_PROPERTY, property);
  return suggestIssueOwner(deps, { issue, properties: { [OWNER_PROPERTY]: property ?? undefined } });
}

/** Turns a proposed rule down; it comes back only after three new decisions. */
export async function dismissProposal(
  { stores, clock }: Pick<SuggestDeps, 'stores' | 'clock'>,
  projectId: string,
  kind: string,
): Promise<void> {
  await learn(stores, projectId, (log) => withDismissal(log, kind, clock.now()));
}

function sameMoment(decision: OwnerDecision | null, seen: number | null): boolean {
  return (decision?.at ?? null) === seen;
}

function propertyFor(
  request: DecisionRequest,
  suggestion: Suggestion,
  made: Pick<OwnerDecision, 'kind' | 'byRole' | 'at'>,
): OwnerProperty | null {
  const { owner, with: collaborators } = suggestion;
  switch (request.verdict) {
    case 'confirm':
      return propertyOfDecision({ ...made, state: 'confirmed', owner, with: collaborators });
    case 'choose':
      return propertyOfDecision({ ...made, state: 'overridden', owner: request.owner, with: [] });
    case 'mute':
      return propertyOfDecision({ ...made, state: 'muted', owner: 'NONE', with: [] });
    case 'undo':
      return propertyOfSuggestion(suggestion);
  }
}

function entryFor(request: DecisionRequest, of: Omit<LearningEntry, 'decision'>): LearningEntry | null {
  switch (request.verdict) {
    case 'confirm':
      return { ...of, decision: 'confirmed' };
    case 'choose':
      return { ...of, decision: request.owner };
    case 'mute':
      return { ...of, decision: 'muted' };
    case 'undo':
      return null;
  }
}
