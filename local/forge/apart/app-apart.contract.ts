import * as path from 'node:path';
import { createManualClock, type SiteClock } from '../clock/site-clock';
import { createIdentity } from '../runtime/identity';
import { runInInvocation, type Invocation } from '../runtime/invocation';
import { jsonAnswer } from '../runtime/platform-call';
import { readManifest } from '../manifest/read-manifest';
import { createAppApart, type AppApart } from './app-apart';

const SCRIPT = path.join(__dirname, '../testing/app-that-counts.ts');
const MANIFEST = path.join(__dirname, '../../../manifest.yml');
const NOW = Date.parse('2026-03-02T09:00:00Z');
jest.setTimeout(30_000);

describe('an app in a process of its own', () => {
  let app: AppApart;
  let clock: SiteClock;
  beforeEach(() => {
    clock = createManualClock(NOW);
    app = createAppApart(SCRIPT, ['ask', 'fail', 'hang']);
  });
  afterEach(() => {
    app.dispose();
    clock.restore();
  });

  const invocation = (id: string): Invocation => ({
    ...{ id, kind: 'resolver', functionKey: 'f', moduleKey: 'm', accountId: 'account-1', chain: 0 },
    identity: createIdentity(readManifest(MANIFEST), {}),
    remainingMs: () => Number.POSITIVE_INFINITY,
    answer: ({ path: asked }) => Promise.resolve(jsonAnswer(200, { asked })),
    ...{ logs: [], ended: false, died: false },
  });
  const invoke = async (name: string, of = invocation('1')) => {
    const functions = await app.load('index');
    return runInInvocation(of, () => (functions[name] as (payload: unknown) => Promise<unknown>)({ n: 1 }));
  };

  it('asks the platform over here, at the time of the site, for the person who invoked it', async () => {
    const of = invocation('1');
    const answered = { asked: '/rest/api/3/myself' };
    const expected = { payload: { n: 1 }, answered, by: 'account-1', at: NOW };
    expect(await invoke('ask', of)).toMatchObject(expected);
    expect(of.logs).toEqual([{ level: 'info', text: `answered ${JSON.stringify(answered)}` }]);
    expect(app.peakBytes()).toBeGreaterThan(1_000_000);
  });

  it('fails as its function fails', async () => {
    await expect(invoke('fail')).rejects.toThrow('It broke.');
  });

  it('dies in the middle of its work, and the next invocation finds a new process', async () => {
    const first = (await invoke('ask')) as { process: number };
    const hanging = invoke('hang', invocation('2'));
    await Promise.resolve();
    app.kill();
    await expect(hanging).rejects.toThrow('killed');
    expect(app.deaths()).toBe(1);
    const second = (await invoke('ask', invocation('3'))) as { process: number };
    expect(second.process).not.toBe(first.process);
  });
});
