import { LEAST_TECHNICAL } from '../../domain/backlog/technical-text/technical-text';
import type { Issue } from '../../domain/jira/issue';
import { normaliseWithOffsets } from '../../domain/text/normalise';
import type { Recognition } from '../../ports/recognition';

/**
 * Out: whether the text of an issue is recognised as technical work: by its kind (W1–W8), or by the text model. It asks the
 * questions, and feeds no metric (domain.md 3.1).
 */
export async function looksTechnical(recognition: Recognition, issue: Issue): Promise<boolean> {
  const [recognise, read] = await Promise.all([recognition.recogniser(), recognition.technicalText()]);
  const kind = recognise(issue, normaliseWithOffsets(issue.summary))?.kind;
  return kind?.class === 'technical' || (kind === undefined && read(issue).probability >= LEAST_TECHNICAL);
}
