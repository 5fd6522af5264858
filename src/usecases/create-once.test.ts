import type { Once } from '../domain/shared/once';
import type { Documents, Versioned } from '../ports/documents';
import { Failure, type FailureDetails } from '../ports/failure';
import type { CreatableType } from '../ports/issue-writes';
import { createOnce, type CreateOnceDeps } from './create-once';

const TASK: CreatableType = { id: '1', name: 'Task', subtask: false, required: [] };
const TEXTS = { summary: 'Enable the team to order servers itself', description: 'So far: SHOP-1.' };

/** One document in memory. */
function claimsOf(): Documents<Once> {
  let kept: Versioned<Once> | null = null;
  return {
    kind: 'claims',
    read: () => Promise.resolve(kept),
    save: (_id, value, expected) => {
      if ((kept?.rev ?? null) !== expected) return Promise.reject(failure('conflict'));
      kept = { rev: (expected ?? 0) + 1, value };
      return Promise.resolve(kept.rev);
    },
    remove: () => {
      kept = null;
      return Promise.resolve();
    },
    list: () => Promise.resolve([]),
    projects: () => Promise.resolve([]),
  };
}

function failure(kind: Failure['kind'], details: Partial<FailureDetails> = {}): Failure {
  return new Failure(kind, { place: 'test', ...details });
}

/** A Jira whose answers to `create` are given one after the other. */
function jiraOf(types: readonly CreatableType[], ...answers: (string | Failure)[]) {
  const asked: string[] = [];
  const links: string[] = [];
  const deps = {
    issues: { search: () => Promise.resolve([]) },
    projects: { permissions: () => Promise.resolve({ linkIssues: true }) },
    writes: {
      creatableTypes: () => Promise.resolve(types),
      relatingType: () => Promise.resolve('relates'),
      create: ({ summary }: { summary: string }) => {
        asked.push(summary);
        const answer = answers.shift() ?? '';
        return answer instanceof Failure
          ? Promise.reject(answer)
          : Promise.resolve({ id: answer, key: answer });
      },
      link: (_type: string, from: string, to: string) => {
        links.push(`${from} ${to}`);
        return Promise.resolve();
      },
    },
    clock: { now: () => 1000 },
  };
  const claims = claimsOf();
  const click = () =>
    createOnce(deps as unknown as CreateOnceDeps, {
      claims,
      id: { project: '10000', name: '1' },
      projectKey: 'SHOP',
      issue: TEXTS,
      relatesTo: { id: '1', key: 'SHOP-1' },
    });
  return { click, asked, links };
}

describe('creating an issue once', () => {
  it('opens Jira’s dialog, prefilled, where a field is required that Tandem does not know', async () => {
    const { click, asked } = jiraOf([{ ...TASK, required: ['Cost centre'] }]);
    const dialog = { outcome: 'dialog', because: 'fields', issueTypeId: '1', ...TEXTS };
    expect(await click()).toMatchObject({ ...dialog, missing: ['Cost centre'] });
    expect(asked).toEqual([]);
  });

  it('opens Jira’s dialog where the project has sub-tasks only', async () => {
    const { click } = jiraOf([{ ...TASK, subtask: true }]);
    expect(await click()).toMatchObject({ outcome: 'dialog', because: 'type', issueTypeId: null });
  });

  it('opens Jira’s dialog with Jira’s own words where Jira refuses what it is given, each time anew', async () => {
    const refusal = failure('refused', { messages: ['Name a cost centre.'] });
    const { click, links } = jiraOf([TASK], refusal, 'SHOP-2');
    expect(await click()).toMatchObject({
      outcome: 'dialog',
      because: 'fields',
      missing: ['Name a cost centre.'],
    });
    expect(await click()).toEqual({ outcome: 'created', key: 'SHOP-2' });
    expect(links).toEqual(['SHOP-1 SHOP-2']);
  });

  it.each(['notAllowed', 'busy', 'notFound'] as const)(
    'lets the next click try again at once after %s: nothing was created',
    async (kind) => {
      const { click } = jiraOf([TASK], failure(kind), 'SHOP-2');
      await expect(click()).rejects.toMatchObject({ kind });
      expect(await click()).toEqual({ outcome: 'created', key: 'SHOP-2' });
    },
  );

  it('makes others wait where nobody knows whether it was created', async () => {
    const { click, asked } = jiraOf([TASK], failure('unavailable'), 'SHOP-2');
    await expect(click()).rejects.toMatchObject({ kind: 'unavailable' });
    await expect(click()).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(asked).toHaveLength(1);
  });
});
