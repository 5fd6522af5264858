import type { IssueSuggestionDto, SuggestionDto } from '../../contract/issue-api';
import { OWNER_PROPERTY, ownerPropertyOf } from '../../contract/owner-property';
import type { Issue } from '../../domain/jira/issue';
import { proposalsOf, EMPTY_LEARNING, recurrenceOf, type LearningLog } from '../../domain/ownership/learning';
import type { Kind } from '../../domain/ownership/kinds.table';
import type { OwnerDecision } from '../../domain/ownership/owner-decision';
import { suggestOwner, type Suggestion } from '../../domain/ownership/suggestion';
import type { LoggedSprint } from '../../domain/team/rotation-log';
import type { TeamSettings } from '../../domain/team/settings';
import { stageForTexts } from '../../domain/team/stage';
import { viewerRole } from '../../domain/team/viewer-role';
import type { Clock } from '../../ports/clock';
import { isFailure } from '../../ports/failure';
import { NO_CUSTOM_FIELDS, type Issues, type Projects, type ReadIssue } from '../../ports/jira';
import type { People } from '../../ports/people';
import type { Recognition } from '../../ports/recognition';
import type { Stores } from '../../ports/stores';
import { readSettings } from '../settings/read-settings';
import { facilitatedSprint } from '../team/rotation';
import { decisionOf } from './owner-decisions';
import { teamForSuggestion } from './team-for-suggestion';

export interface SuggestDeps {
  readonly accountId: string;
  readonly issues: Issues;
  readonly projects: Projects;
  readonly people: People;
  readonly stores: Stores;
  readonly recognition: Recognition;
  readonly clock: Clock;
}

/**
 * Who should make sure that an issue happens, and why; what a person decided before; what the reader may do about it.
 * A sub-task follows its parent (domain.md 2.1). In: the issue as the reader sees it. Throws Failures.
 */
export async function suggestIssueOwner(deps: SuggestDeps, read: ReadIssue): Promise<IssueSuggestionDto> {
  const { issue } = read;
  const [{ effective: settings }, parent, permissions, learning] = await Promise.all([
    readSettings(deps.stores, { projectId: issue.project.id }),
    issue.type.level === 'subtask' ? readParent(deps.issues, issue) : null,
    deps.projects.permissions({ issueId: issue.id }),
    deps.stores.learning.read({ project: issue.project.id, name: '' }),
  ]);
  const of = parent ?? read;
  const decision = decisionOf(ownerPropertyOf(of.properties[OWNER_PROPERTY]));
  const sprint = await facilitatedSprint(deps.stores, issue.project.id, settings, deps.clock.now());
  const suggestion = await suggestFor(deps.recognition, of.issue, { settings, decision, sprint });
  const memory = learning?.value ?? EMPTY_LEARNING;
  const role = viewerRole(settings.roles, deps.accountId);
  const maySteer = role !== 'DEV' || permissions.administer;
  const proposals = maySteer ? proposalsOf(memory, settings.ownership, deps.clock.now()) : [];
  const [facilitator] =
    suggestion.facilitator === null ? [] : await deps.people.byIds([suggestion.facilitator]);
  return {
    asOf: deps.clock.now(),
    issue: { key: issue.key, summary: issue.summary },
    suggestion: suggestionDto(suggestion, facilitator?.displayName ?? null),
    decision: decision === null ? null : { state: decision.state, byRole: decision.byRole, at: decision.at },
    follows: parent === null ? null : { key: parent.issue.key, summary: parent.issue.summary },
    productOwnerUnset: settings.roles.po === null,
    scrumMasterUnset: settings.roles.sm === null,
    language: settings.language,
    texts: stageForTexts(settings.maturity.stage),
    viewer: {
      role,
      mayDecide: permissions.editIssues && parent === null,
      mayCreate: permissions.createIssues,
    },
    recurs: suggestion.gapFilling ? await recurrenceFor(deps, memory, issue, suggestion.kind) : null,
    proposals: proposals.filter(({ kind }) => kind === suggestion.kind?.id),
  };
}

/** Out: the enablement that did not keep this kind of work from coming back; null where the reader may not see it. */
async function recurrenceFor(
  { issues, clock }: SuggestDeps,
  memory: LearningLog,
  issue: Issue,
  kind: Kind | null,
): Promise<IssueSuggestionDto['recurs']> {
  const earlier =
    kind === null ? null : recurrenceOf(memory, { kind: kind.id, issueId: issue.id }, clock.now());
  if (earlier === null || (await visible(issues, earlier.key)) === null) return null;
  return { key: earlier.key, at: earlier.at };
}

/** The engine on one issue of one team. */
export async function suggestFor(
  recognition: Recognition,
  issue: Issue,
  {
    settings,
    decision,
    sprint = null,
  }: { settings: TeamSettings; decision: OwnerDecision | null; sprint?: LoggedSprint | null },
): Promise<Suggestion> {
  const role = issue.assigneeId === null ? 'DEV' : viewerRole(settings.roles, issue.assigneeId);
  return suggestOwner(
    {
      summary: issue.summary,
      description: issue.description,
      labels: issue.labels,
      components: issue.components,
      issueType: issue.type.name,
      epicKey: issue.parent?.key ?? null,
      subtask: issue.type.level === 'subtask',
      done: issue.status.category === 'done',
      assigneeRole: role === 'DEV' ? null : role,
      decision,
    },
    teamForSuggestion(settings, settings.maturity.stage, sprint),
    await recognition.recogniser(),
  );
}

/** A parent that the reader may not see leaves the sub-task without a result. */
async function readParent(issues: Issues, { parent }: Issue): Promise<ReadIssue | null> {
  return parent === null ? null : visible(issues, parent.id);
}

async function visible(issues: Issues, idOrKey: string): Promise<ReadIssue | null> {
  try {
    return await issues.issue(idOrKey, NO_CUSTOM_FIELDS, [OWNER_PROPERTY]);
  } catch (error) {
    if (isFailure(error, 'notFound', 'notAllowed')) return null;
    throw error;
  }
}

function suggestionDto(suggestion: Suggestion, facilitator: string | null): SuggestionDto {
  const {
    code,
    owner,
    with: collaborators,
    kind,
    confidence,
    evidence,
    other,
    mismatch,
    gapFilling,
  } = suggestion;
  return {
    code,
    owner,
    with: [...collaborators],
    kind: kind === null ? null : kindDto(kind),
    confidence,
    evidence: evidence.map(({ start, end }) => ({ start, end })),
    other:
      other === null || other.kind.owner === 'NONE'
        ? null
        : { kind: kindDto(other.kind), owner: other.kind.owner, evidence: other.evidence },
    mismatch,
    gapFilling,
    facilitator,
  };
}

function kindDto({ id, focus, criterion }: Kind): NonNullable<SuggestionDto['kind']> {
  return { id, focus, criterion };
}
