import { folded } from '../work-class/markers';

/** A question of the Product Owner on a technical item: what they would like to understand. `at` in ms. */
export interface LearningTopic {
  readonly issueId: string;
  readonly topic: string;
  readonly at: number;
  /** `planned`: a learning session on it exists; `answered`: the PO understands the item now. */
  readonly state: 'open' | 'planned' | 'answered';
}

/** So many open questions propose a session. */
export const TOPICS_FOR_A_SESSION = 3;

/** "Learning session for the PO: Kafka, caching?": kind O08, facilitated by the Scrum Master, with the PO (T54). */
export interface LearningProposal {
  readonly kind: 'O08';
  readonly owner: 'SM';
  readonly with: readonly ['PO'];
  /** Each topic once, as first written, the most asked first. */
  readonly topics: readonly string[];
  readonly issueIds: readonly string[];
  /** The same open questions give the same key: what is created under it is created once. */
  readonly key: string;
}

/** In: all topics of a project. Out: the session to propose, null below three open questions. */
export function learningProposal(topics: readonly LearningTopic[]): LearningProposal | null {
  const open = topics
    .filter(({ state }) => state === 'open')
    .sort((a, b) => a.at - b.at || (a.issueId < b.issueId ? -1 : 1));
  if (open.length < TOPICS_FOR_A_SESSION) return null;
  const issueIds = [...new Set(open.map(({ issueId }) => issueId))];
  const key = `learning:${[...issueIds].sort().join(',')}`;
  return { kind: 'O08', owner: 'SM', with: ['PO'], topics: distinctTopics(open), issueIds, key };
}

/** Out: the topics with those of a proposal planned, once its session was created. */
export function planTopics(
  topics: readonly LearningTopic[],
  { issueIds }: Pick<LearningProposal, 'issueIds'>,
): LearningTopic[] {
  return topics.map((topic) =>
    topic.state === 'open' && issueIds.includes(topic.issueId) ? { ...topic, state: 'planned' } : topic,
  );
}

function distinctTopics(open: readonly LearningTopic[]): string[] {
  const found = new Map<string, { topic: string; asked: number }>();
  for (const { topic } of open) {
    const id = folded(topic);
    const known = found.get(id);
    found.set(id, { topic: known?.topic ?? topic.trim(), asked: (known?.asked ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.asked - a.asked).map(({ topic }) => topic);
}
