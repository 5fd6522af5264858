import type { Issue } from '../../domain/jira/issue';
import { normaliseWithOffsets } from '../../domain/text/normalise';
import type { Recognition } from '../../ports/recognition';

/** Out: whether the text of an issue is recognised as technical work. It asks the questions, and feeds no metric (domain.md 3.1). */
export async function looksTechnical(recognition: Recognition, issue: Issue): Promise<boolean> {
  const recognise = await recognition.recogniser();
  return recognise(issue, normaliseWithOffsets(issue.summary))?.kind.class === 'technical';
}
