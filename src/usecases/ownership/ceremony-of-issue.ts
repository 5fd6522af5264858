import type { Issue } from '../../domain/jira/issue';
import { guardOf } from '../../domain/ownership/guards';
import type { Recogniser } from '../../domain/ownership/suggestion';
import { ceremonyOfKind } from '../../domain/team/rotation-owner';
import type { Ceremony } from '../../domain/team/settings';
import { normaliseWithOffsets } from '../../domain/text/normalise';

/**
 * Out: the ceremony that an issue stands for, by its title (kinds O01–O05); null for work on the product. It says what is
 * asked and how a row is called, and feeds no metric (domain.md 3.1).
 */
export function ceremonyOfIssue(recognise: Recogniser, issue: Issue): Ceremony | null {
  const title = normaliseWithOffsets(issue.summary);
  if (guardOf(title.text, issue.type.name, issue.type.level === 'subtask') !== null) return null;
  const kind = recognise(issue, title)?.kind;
  return kind === undefined ? null : ceremonyOfKind(kind.id);
}
