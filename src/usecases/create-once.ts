import { isAtWork, type Once } from '../domain/ownership/once';
import type { Clock } from '../ports/clock';
import type { DocumentId, Documents } from '../ports/documents';
import type { CreatableType, IssueWrites, NewIssue } from '../ports/issue-writes';
import type { Issues } from '../ports/jira';
import { UseCaseError } from './refusal';
import { NO_CUSTOM_FIELDS } from './ownership/suggest-issue-owner';

export interface CreateOnceDeps {
  readonly issues: Issues;
  readonly writes: IssueWrites;
  readonly clock: Clock;
}

/** Created (now or before), or left to Jira's own dialog because it asks for more than Tandem knows (design §11). */
export type CreatedOnce =
  | { readonly outcome: 'created'; readonly key: string }
  | {
      readonly outcome: 'dialog';
      readonly projectId: string;
      readonly issueTypeId: string | null;
      readonly summary: string;
      readonly missing: string[];
    };

interface CreateOnceRequest {
  readonly claims: Documents<Once>;
  readonly id: DocumentId;
  readonly projectKey: string;
  readonly issue: Pick<NewIssue, 'summary' | 'description' | 'labels'>;
  /** An issue to link to, if any. */
  readonly relatesTo: string | null;
}

/**
 * Creates an issue as the person who clicked, once: a claim is stored before, the key after it. A lost claim (the
 * function died in between) looks for what it may have created before it creates again.
 * Throws UseCaseError CONFLICT while somebody else is at it; Failures.
 */
export async function createOnce(deps: CreateOnceDeps, request: CreateOnceRequest): Promise<CreatedOnce> {
  const { claims, id, projectKey, issue, relatesTo } = request;
  const before = await claims.read(id);
  if (before?.value.state === 'created') return { outcome: 'created', key: before.value.key };
  const now = deps.clock.now();
  if (before !== null && isAtWork(before.value, now)) throw new UseCaseError('CONFLICT');
  const type = await chooseType(deps.writes, projectKey);
  if (type === null || type.required.length > 0) {
    const missing = type === null ? [] : [...type.required];
    return {
      outcome: 'dialog',
      projectId: id.project,
      issueTypeId: type?.id ?? null,
      summary: issue.summary,
      missing,
    };
  }
  const claimed = await claims.save(id, { state: 'claimed', at: now }, before?.rev ?? null);
  const key = await createOrFind(
    deps,
    { ...issue, projectKey, issueTypeId: type.id },
    before?.value ?? null,
    relatesTo,
  );
  await claims.save(id, { state: 'created', key, at: now }, claimed);
  return { outcome: 'created', key };
}

async function createOrFind(
  deps: CreateOnceDeps,
  issue: NewIssue,
  lost: Once | null,
  relatesTo: string | null,
): Promise<string> {
  const found = lost === null ? null : await findLost(deps.issues, issue, lost.at);
  const key = found ?? (await deps.writes.create(issue)).key;
  if (relatesTo !== null && found === null) await deps.writes.relate(relatesTo, key);
  return key;
}

/** What a lost claim created: an issue of exactly this title, not older than the claim. */
async function findLost(
  issues: Issues,
  { projectKey, summary }: NewIssue,
  since: number,
): Promise<string | null> {
  const day = new Date(since - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const found = await issues.search(
    { jql: `project = "${projectKey}" AND created >= "${day}" ORDER BY created DESC` },
    NO_CUSTOM_FIELDS,
  );
  return found.find((each) => each.summary === summary && each.createdAt >= since)?.key ?? null;
}

/** A Task where there is one, else the first type that needs no more than a summary, else the first. */
async function chooseType(writes: IssueWrites, projectKey: string): Promise<CreatableType | null> {
  const types = (await writes.creatableTypes(projectKey)).filter(({ subtask }) => !subtask);
  const free = types.filter(({ required }) => required.length === 0);
  const task = free.find(({ name }) => TASK.test(name));
  return task ?? free[0] ?? types[0] ?? null;
}

const TASK = /^(task|tâche|aufgabe|tarea)$/i;
