import { asUser, route } from '@forge/api';
import { kvs } from '@forge/kvs';
import { makeResolver } from '@forge/resolver';

import { startFixtureHost } from '../testing/fixture-host';
import type { FixtureHost, FixtureOptions } from '../testing/fixture-host';

type Definitions = {
  echo: (payload: { text: string }) => { text: string };
  whoAmI: () => Record<string, unknown>;
  fail: () => undefined;
  slow: () => undefined;
  big: () => { text: string };
};

let late: Promise<unknown> | undefined;

const resolver = makeResolver<Definitions>({
  echo: ({ payload }) => ({ text: payload.text }),
  whoAmI: ({ context }) => {
    console.log('asked by', context.accountId);
    return { ...context };
  },
  fail: () => {
    throw new Error('no such thing');
  },
  slow: async () => {
    await new Promise((resolve) => setTimeout(resolve, 80));
    late = kvs.get('k').catch((error: unknown) => error);
    await late;
    return undefined;
  },
  big: () => ({ text: 'x'.repeat(5 * 1024 * 1024) }),
});

const EXTENSION = { type: 'jira:issueContext', issue: { id: '10001', key: 'A-1' } };

describe('invocations of resolvers through the unmodified @forge/resolver', () => {
  let fixture: FixtureHost;
  const start = async (options: FixtureOptions = {}) => {
    fixture = await startFixtureHost({ functions: { resolver }, ...options });
  };
  const invoke = (functionKey: string, payload?: unknown, extension: Record<string, unknown> = EXTENSION) =>
    fixture.host.resolvers.invoke({
      moduleKey: 'context',
      functionKey,
      payload,
      extension,
      accountId: 'alice',
    });

  afterEach(() => fixture.dispose());

  it('answers a definition with its payload', async () => {
    await start();

    expect(await invoke('echo', { text: 'hello' })).toEqual({ text: 'hello' });
  });

  it('takes the person from the session and the extension as the browser sent it', async () => {
    await start();
    const sent = { ...EXTENSION, accountId: 'mallory', project: { id: 'forged' } };

    expect(await invoke('whoAmI', undefined, sent)).toMatchObject({
      accountId: 'alice',
      accountType: 'licensed',
      cloudId: fixture.host.identity.cloudId,
      installContext: fixture.host.identity.installContext,
      license: { active: true },
      moduleKey: 'context',
      extension: sent,
    });
  });

  it('keeps the log of an invocation with it', async () => {
    await start();
    await invoke('whoAmI');

    const [entry] = fixture.host.trace.of('invocation');
    expect(entry).toMatchObject({
      subject: 'whoAmI',
      accountId: 'alice',
      outcome: 'ok',
      at: '2026-03-02T09:00:00.000Z',
    });
    expect(entry?.logs).toEqual([{ level: 'info', text: 'asked by alice' }]);
  });

  it.each([
    ['throws', 'fail', 'There was an error invoking the function - no such thing'],
    ['is not defined', 'nothing', "Resolver has no definition for 'nothing'"],
    ['answers too much', 'big', 'over Forge'],
  ])('rejects when the resolver %s', async (_what, functionKey, message) => {
    await start();

    await expect(invoke(functionKey)).rejects.toThrow(message);
  });

  it('refuses a request over 500 KB before it reaches the app', async () => {
    await start();

    await expect(invoke('echo', { text: 'x'.repeat(500 * 1024) })).rejects.toThrow('over Forge');
    expect(fixture.host.trace.of('invocation')).toEqual([]);
  });

  it('stops a function at its time limit; what it calls afterwards is refused', async () => {
    await start({ timeLimits: { resolver: 30 } });

    await expect(invoke('slow')).rejects.toThrow('timed out after 30 ms');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await late).toMatchObject({ message: expect.stringContaining('after it had ended') as string });
  });

  it('gives dynamic properties of the shape that Jira shows, and none of another', async () => {
    const status = { type: 'lozenge', value: { label: 'SM', type: 'new' } };
    const lozenge = async (payload: unknown) => {
      await asUser().requestJira(route`/rest/api/3/myself`);
      return (payload as { extension: { good: boolean } }).extension.good
        ? { status }
        : { status: { type: 'circle' } };
    };
    await start({ functions: { resolver, lozenge } });
    const ask = (good: boolean) =>
      fixture.host.resolvers.dynamicStatus({ moduleKey: 'context', accountId: 'alice', extension: { good } });

    expect(await ask(true)).toEqual(status);
    expect(await ask(false)).toBeUndefined();
    expect(fixture.jira.requests[0]?.principal).toEqual({ kind: 'user', accountId: 'alice' });
  });
});
