import type { IssueSuggestionDto, SuggestionDto } from '../contract/issue-api';
import { isoOf } from '../contract/schemas';
import type { Issue } from '../domain/jira/issue';
import { recogniseByCues } from '../domain/ownership/recognition';
import type { Kind } from '../domain/ownership/kinds.table';
import { suggestOwner, type Suggestion } from '../domain/ownership/suggestion';
import type { Clock } from '../ports/clock';
import { isFailure } from '../ports/failure';
import type { Issues } from '../ports/jira';

export const NO_CUSTOM_FIELDS = { sprint: null, flag: null, estimate: null, otherEstimate: null } as const;

/**
 * Who should make sure that an issue happens, and why. A sub-task follows its parent (domain.md 2.1).
 * In: the issue as the reader sees it. Throws Failures of Jira.
 */
export async function suggestIssueOwner(
  deps: { issues: Issues; clock: Clock },
  issue: Issue,
): Promise<IssueSuggestionDto> {
  const parent = issue.type.level === 'subtask' ? await readParent(deps.issues, issue) : null;
  const suggestion = suggestFor(parent ?? issue);
  return {
    asOf: isoOf(deps.clock.now()),
    issue: { key: issue.key, summary: issue.summary },
    suggestion: suggestionDto(suggestion),
    follows: parent === null ? null : { key: parent.key, summary: parent.summary },
  };
}

function suggestFor(issue: Issue): Suggestion {
  return suggestOwner(
    {
      summary: issue.summary,
      description: issue.description,
      labels: issue.labels,
      components: issue.components,
      issueType: issue.type.name,
      subtask: issue.type.level === 'subtask',
      done: issue.status.category === 'done',
    },
    { hasProductOwner: true, hasScrumMaster: true },
    (text, title) => recogniseByCues(text.summary, title),
  );
}

/** A parent that the reader may not see leaves the sub-task without a result. */
async function readParent(issues: Issues, { parent }: Issue): Promise<Issue | null> {
  if (parent === null) return null;
  try {
    return (await issues.issue(parent.id, NO_CUSTOM_FIELDS)).issue;
  } catch (error) {
    if (isFailure(error, 'notFound', 'notAllowed')) return null;
    throw error;
  }
}

function suggestionDto({
  code,
  owner,
  with: collaborators,
  kind,
  confidence,
  evidence,
  other,
}: Suggestion): SuggestionDto {
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
  };
}

function kindDto({ id, focus, criterion }: Kind): NonNullable<SuggestionDto['kind']> {
  return { id, focus, criterion };
}
