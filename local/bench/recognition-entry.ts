import { recognition } from '../../src/adapters/recognition';
import { normaliseWithOffsets } from '../../src/domain/text/normalise';

/** What the first issue that a fresh function looks at waits for, besides Jira: weights loaded, a title recognised. */
export async function firstRecognition(summary: string): Promise<void> {
  const recognise = await recognition.recogniser();
  recognise({ summary, description: null, labels: [], components: [] }, normaliseWithOffsets(summary));
}
