import { DAY_MS } from '../domain/shared/days';
import type { Issue } from '../domain/jira/issue';
import { isAtWork, type Once } from '../domain/shared/once';
import type { Clock } from '../ports/clock';
import type { DocumentId, Documents } from '../ports/documents';
import { Failure, isFailure } from '../ports/failure';
import type { CreatableType, IssueWrites, NewIssue } from '../ports/issue-writes';
import { NO_CUSTOM_FIELDS, type Issues, type Projects } from '../ports/jira';
import { UseCaseError } from './refusal';

export interface CreateOnceDeps {
  readonly issues: Issues;
  readonly projects: Projects;
  readonly writes: IssueWrites;
  readonly clock: Clock;
}

/** Created (now or before), or left to Jira's own dialog: required fields, types or linking get in the way (design §11). */
export type CreatedOnce =
  | { readonly outcome: 'created'; readonly key: string }
  | {
      readonly outcome: 'dialog';
      readonly because: 'fields' | 'type' | 'linking';
      readonly projectId: string;
      readonly issueTypeId: string | null;
      readonly summary: string;
      readonly description: string;
      /** What Jira asks for: names of fields, or its own words. */
      readonly missing: string[];
    };

interface CreateOnceRequest {
  readonly claims: Documents<Once>;
  readonly id: DocumentId;
  readonly projectKey: string;
  readonly issue: { readonly summary: string; readonly description: string };
  /** An issue to link to, if any. */
  readonly relatesTo: Pick<Issue, 'id' | 'key'> | null;
}

/**
 * Creates an issue as the person who clicked, once, and links it: a claim is stored before, the key after it. What a lost
 * claim (the function died in between) created is looked for before anything is created again, and a missing link is made.
 * Throws UseCaseError CONFLICT while somebody else is at it; Failures.
 */
export async function createOnce(deps: CreateOnceDeps, request: CreateOnceRequest): Promise<CreatedOnce> {
  const { claims, id, relatesTo } = request;
  const before = await claims.read(id);
  if (before?.value.state === 'created') return created(before.value.key);
  if (before !== null && isAtWork(before.value, deps.clock.now())) throw new UseCaseError('CONFLICT');
  const key = before === null ? null : await createdBefore(deps.issues, request, before.value);
  const linkType = relatesTo === null ? null : await linkTypeFor(deps, relatesTo.id);
  if (key === null) return createNew(deps, request, linkType, before?.rev ?? null);
  // Whoever may not link leaves the link to the next one who may.
  if (relatesTo !== null && linkType === null) return created(key);
  return finish(deps, request, { key, linkType, rev: before?.rev ?? null });
}

async function createNew(
  deps: CreateOnceDeps,
  request: CreateOnceRequest,
  linkType: string | null,
  rev: number | null,
): Promise<CreatedOnce> {
  const { claims, id, projectKey, relatesTo } = request;
  const { summary, description } = request.issue;
  const type = await chooseType(deps.writes, projectKey);
  if (type === null) return dialog(request, null, 'type');
  if (type.required.length > 0) return dialog(request, type, 'fields', type.required);
  if (relatesTo !== null && linkType === null) return dialog(request, type, 'linking');
  const claimed = await claims.save(id, { state: 'claimed', summary, at: deps.clock.now() }, rev);
  const issue = { projectKey, issueTypeId: type.id, summary, description, labels: [] };
  const key = await createOrRelease(deps.writes, issue, () => claims.remove(id));
  if (key instanceof Failure) return dialog(request, type, 'fields', key.details.messages);
  return finish(deps, request, { key, linkType, rev: claimed });
}

/** Jira's definite no: nothing was created, so nobody has to wait for the claim. */
const NOTHING_CREATED = ['refused', 'notAllowed', 'notFound', 'busy'] as const;

/** Out: the key, or Jira's refusal of what it was given. Throws other Failures. */
async function createOrRelease(
  writes: IssueWrites,
  issue: NewIssue,
  release: () => Promise<void>,
): Promise<string | Failure> {
  try {
    return (await writes.create(issue)).key;
  } catch (failure) {
    if (isFailure(failure, ...NOTHING_CREATED)) await release();
    if (isFailure(failure, 'refused')) return failure;
    throw failure;
  }
}

/** The key is kept before the link is made: where Jira fails in between, the next click only makes the link. */
async function finish(
  deps: CreateOnceDeps,
  { claims, id, relatesTo }: CreateOnceRequest,
  { key, linkType, rev }: { key: string; linkType: string | null; rev: number | null },
): Promise<CreatedOnce> {
  const at = deps.clock.now();
  let kept = rev;
  if (relatesTo !== null && linkType !== null) {
    kept = await claims.save(id, { state: 'unlinked', key, at }, kept);
    await deps.writes.link(linkType, relatesTo.key, key);
  }
  await claims.save(id, { state: 'created', key, at }, kept);
  return created(key);
}

/** Out: the id of the link type to use, null where the site has none or this person may not link the issue. */
async function linkTypeFor({ writes, projects }: CreateOnceDeps, issueId: string): Promise<string | null> {
  const { linkIssues } = await projects.permissions({ issueId });
  return linkIssues ? writes.relatingType() : null;
}

/** What was created before and not told: an issue of exactly the claimed title, not older than the claim. */
async function createdBefore(
  issues: Issues,
  { projectKey }: CreateOnceRequest,
  once: Exclude<Once, { state: 'created' }>,
): Promise<string | null> {
  if (once.state === 'unlinked') return once.key;
  const day = new Date(once.at - DAY_MS).toISOString().slice(0, 10);
  const found = await issues.search(
    { jql: `project = "${projectKey}" AND created >= "${day}" ORDER BY created DESC` },
    NO_CUSTOM_FIELDS,
  );
  return (
    found.find(({ summary, createdAt }) => summary === once.summary && createdAt >= once.at)?.key ?? null
  );
}

/** A Task where there is one, else the first type that needs no more than a summary, else the first. */
async function chooseType(writes: IssueWrites, projectKey: string): Promise<CreatableType | null> {
  const types = (await writes.creatableTypes(projectKey)).filter(({ subtask }) => !subtask);
  const free = types.filter(({ required }) => required.length === 0);
  const task = free.find(({ name }) => TASK.test(name));
  return task ?? free[0] ?? types[0] ?? null;
}

const TASK = /^(task|tâche|aufgabe|tarea)$/i;

function created(key: string): CreatedOnce {
  return { outcome: 'created', key };
}

function dialog(
  { id, issue }: CreateOnceRequest,
  type: CreatableType | null,
  because: 'fields' | 'type' | 'linking',
  missing: readonly string[] = [],
): CreatedOnce {
  return {
    outcome: 'dialog',
    because,
    projectId: id.project,
    issueTypeId: type?.id ?? null,
    summary: issue.summary,
    description: issue.description,
    missing: [...missing],
  };
}
