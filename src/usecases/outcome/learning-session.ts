import type { LearningDto } from '../../contract/outcome-api';
import {
  learningProposal,
  planTopics,
  type LearningTopic,
} from '../../domain/backlog/outcome/learning-topics';
import type { TeamSettings } from '../../domain/team/settings';
import type { Project } from '../../ports/jira';
import type { Stores } from '../../ports/stores';
import { changeDocument } from '../change-document';
import { createOnce, type CreatedOnce, type CreateOnceDeps } from '../create-once';
import { UseCaseError } from '../refusal';

/** Keys of documents are at most 500 characters; the first questions tell one session from another. */
const KEY_LENGTH = 300;

/**
 * Out: the session that the open questions of a project propose, null below three, beside the training that the team has
 * named in its settings (T55). Throws a Failure.
 */
export async function proposedSession(
  { topics }: Pick<Stores, 'topics'>,
  projectId: string,
  { trainingLink }: Pick<TeamSettings, 'trainingLink'>,
): Promise<LearningDto> {
  const proposal = learningProposal((await topics.read(topicsDocument(projectId)))?.value ?? []);
  if (proposal === null) return null;
  return { topics: [...proposal.topics], items: proposal.issueIds.length, trainingLink };
}

/** Keeps what the Product Owner asks about an issue, or that nothing is open on it any more. Throws a Failure. */
export async function keepTopic(
  { topics }: Pick<Stores, 'topics'>,
  projectId: string,
  topic: Pick<LearningTopic, 'issueId'> & { asked: { topic: string; at: number } | null },
): Promise<void> {
  const { issueId, asked } = topic;
  await changeDocument<readonly LearningTopic[], LearningTopic[]>(
    topics,
    topicsDocument(projectId),
    (kept) => {
      const others = (kept ?? []).filter((each) => each.issueId !== issueId);
      return asked === null ? others : [...others, { issueId, ...asked, state: 'open' }];
    },
  );
}

/**
 * Creates the session on the open questions, once however often it is clicked (T54). In: the texts as the clicking person
 * reads them. Throws UseCaseError NOT_FOUND where nothing is proposed any more; Failures.
 */
export async function planLearningSession(
  deps: CreateOnceDeps & { stores: Pick<Stores, 'topics' | 'learningSessions'> },
  project: Pick<Project, 'id' | 'key'>,
  texts: { summary: string; description: string },
): Promise<CreatedOnce> {
  const { topics, learningSessions } = deps.stores;
  const kept = await topics.read(topicsDocument(project.id));
  const proposal = learningProposal(kept?.value ?? []);
  if (proposal === null) throw new UseCaseError('NOT_FOUND');
  const created = await createOnce(deps, {
    claims: learningSessions,
    id: { project: project.id, name: nameOf(proposal.issueIds) },
    projectKey: project.key,
    issue: texts,
    relatesTo: null,
  });
  if (created.outcome === 'created') {
    await changeDocument<readonly LearningTopic[], LearningTopic[]>(
      topics,
      topicsDocument(project.id),
      (value) => planTopics(value ?? [], proposal),
    );
  }
  return created;
}

function nameOf(issueIds: readonly string[]): string {
  return [...issueIds].sort().join('.').slice(0, KEY_LENGTH);
}

function topicsDocument(project: string) {
  return { project, name: '' };
}
