import { getMissingScopes } from '@forge/manifest';

import { OPERATIONS } from '../contract/operations';
import { createJira } from '../index';
import { HANDLERS } from '../rest/handlers';
import { Session } from '../testing/session';
import { issue, NOW, PO, siteFile } from '../testing/site-builder';

const jira = createJira(siteFile([issue({ key: 'ABC-1' })]), { clock: { now: () => Date.parse(NOW) } });

/** Whether the site lets an app with these scopes come to the operation. */
async function isLetIn(operation: (typeof OPERATIONS)[number], scopes: readonly string[]): Promise<boolean> {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    name.startsWith('issue') ? 'ABC-1' : '1',
  );
  const session = new Session(jira, { kind: 'user', accountId: PO }, scopes);
  const send = {
    GET: () => session.get(path),
    POST: () => session.post(path, {}),
    PUT: () => session.put(path, {}),
    DELETE: () => session.delete(path),
  };
  return (await send[operation.method as keyof typeof send]()).status !== 401;
}

describe('the scope check', () => {
  it('knows a handler for every operation of the contract, and an operation for every handler', () => {
    const operations = OPERATIONS.map((operation) => operation.id);
    expect(Object.keys(HANDLERS).filter((id) => !operations.includes(id))).toEqual([]);
    expect(operations.filter((id) => !Object.hasOwn(HANDLERS, id))).toEqual([]);
  });

  it.each(OPERATIONS.map((operation) => [operation.id, operation] as const))(
    'agrees with Forge’s own linter on %s',
    async (_, operation) => {
      const [current = [], beta = []] = operation.scopes;
      const sets = [['storage:app'], current, beta, current.slice(1), beta.slice(1), beta.slice(0, -1)];
      for (const scopes of sets.filter((set) => set.length > 0)) {
        const missing = await getMissingScopes([...scopes], { current: [...current], beta: [...beta] });
        expect([scopes, await isLetIn(operation, scopes)]).toEqual([scopes, missing.length === 0]);
      }
    },
  );
});
