import { serveApp } from '../apart/serve-app';

interface Runtime {
  readonly aaid?: string;
}

type Fetch = (target: object, path: string, init: object) => Promise<{ json: () => Promise<unknown> }>;

const platform = globalThis as unknown as { __forge_fetch__: Fetch; __forge_runtime__?: Runtime };

/** An app of three functions, for tests of an app in a process of its own. */
serveApp({
  /** Asks the platform, logs what it got, and says who asked when. */
  ask: async (payload: unknown) => {
    const target = { type: 'fpp', provider: 'app', remote: 'jira' };
    const answer = await platform.__forge_fetch__(target, '/rest/api/3/myself', { method: 'GET' });
    const answered = await answer.json();
    console.log('answered', JSON.stringify(answered));
    return { payload, answered, by: platform.__forge_runtime__?.aaid, at: Date.now(), process: process.pid };
  },
  fail: () => {
    throw new Error('It broke.');
  },
  hang: () => new Promise(() => undefined),
});
