import { EMPTY_LEARNING, type LearningLog } from '../../domain/ownership/learning';
import type { Stores } from '../../ports/stores';
import { changeDocument } from '../change-document';

/** Changes what a project remembers; two changes at once both count. Throws Failures. */
export async function learn(
  { learning }: Pick<Stores, 'learning'>,
  projectId: string,
  change: (log: LearningLog) => LearningLog,
): Promise<void> {
  await changeDocument(learning, { project: projectId, name: '' }, (log) => change(log ?? EMPTY_LEARNING));
}
