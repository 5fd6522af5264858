import { JiraTimeout, type Budget, type Faults, type JiraOptions } from '../index';
import { as, at, keysIn, Session } from '../testing/session';
import { issue, PO, siteFile } from '../testing/site-builder';
import { stage } from '../testing/stage';

const file = siteFile(Array.from({ length: 30 }, (_, n) => issue({ key: `ABC-${n + 1}` })));
const SCOPES = ['read:jira-work', 'write:jira-work', 'read:jira-user'];

function scene(faults: Faults, more: Partial<JiraOptions> = {}) {
  const set = stage(file, { faults, ...more });
  return { ...set, app: new Session(set.jira, { kind: 'user', accountId: PO }, SCOPES) };
}

const limited = (budget: Budget) => scene({}, { budget });

describe('calls', () => {
  it('fail every n-th time without being carried out; Jira’s own pages are spared', async () => {
    const { jira, app } = scene({ failEvery: 3, failStatus: 502 });
    const statuses: number[] = [];
    for (let n = 1; n <= 6; n += 1)
      statuses.push((await app.put(`issue/ABC-${n}`, { fields: { summary: 'New' } })).status);
    expect(statuses).toEqual([204, 204, 502, 204, 204, 502]);
    expect(at(await as(jira, PO).get('issue/ABC-3'), 'fields.summary')).toBe('Issue ABC-3');
  });

  it('lose their answer every n-th time after being carried out', async () => {
    const { jira, app } = scene({ timeoutEvery: 2 });
    await app.get('issue/ABC-1');
    await expect(app.put('issue/ABC-1', { fields: { summary: 'New' } })).rejects.toThrow(JiraTimeout);
    expect(at(await as(jira, PO).get('issue/ABC-1'), 'fields.summary')).toBe('New');
  });

  it('take the time they are told to', async () => {
    const { app } = scene({ latencyMs: 40 });
    const start = performance.now();
    await Promise.all([app.get('issue/ABC-1'), app.get('issue/ABC-2')]);
    const elapsed = performance.now() - start;
    expect(elapsed).toBeGreaterThanOrEqual(39);
    expect(elapsed).toBeLessThan(400);
  });
});

describe('search that lags behind', () => {
  it('finds old values, misses new issues, and is up to date for issues to be reconciled', async () => {
    const { jira, later } = scene({ indexLagMs: 5000 });
    const person = as(jira, PO);
    const find = (reconcileIssues: number[] = []) =>
      person.post('search/jql', { jql: 'summary ~ renamed', fields: ['key'], reconcileIssues });
    await person.put('issue/ABC-1', { fields: { summary: 'Renamed' } });
    later(1000);
    await person.post('issue', {
      fields: { project: { key: 'ABC' }, issuetype: { name: 'Story' }, summary: 'Renamed, too' },
    });
    expect(keysIn(await find())).toEqual([]);
    expect(keysIn(await find([10001]))).toEqual(['ABC-1']);
    later(4000);
    expect(keysIn(await find())).toEqual(['ABC-1']);
    later(1000);
    expect(keysIn(await find())).toEqual(['ABC-31', 'ABC-1']);
  });
});

describe('limits', () => {
  it('count a point a call and one for each thing returned, until the full hour', async () => {
    const { app, jira, at: setTime } = limited({ pointsPerHour: 40 });
    setTime('2026-03-20T12:40:00.000Z');
    await app.post('search/jql', { jql: 'project = ABC', maxResults: 30 });
    expect(jira.pointsSpent()).toBe(31);
    await app.put('issue/ABC-1', { fields: { summary: 'New' } });
    await app.get('issue/ABC-1');
    await app.get('mypermissions?permissions=EDIT_ISSUES');
    await app.get('issue/ABC-1');
    expect(jira.pointsSpent()).toBe(39);
    await app.get('issue/ABC-1');
    const refused = await app.get('issue/ABC-1');
    expect(refused.status).toBe(429);
    expect(refused.headers).toMatchObject({
      'retry-after': '1200',
      'ratelimit-reason': 'jira-quota-global-based',
    });
    setTime('2026-03-20T13:00:00.000Z');
    expect((await app.get('issue/ABC-1')).status).toBe(200);
  });

  it('allow so many calls a second', async () => {
    const { app, later } = limited({ burst: true });
    const statuses: number[] = [];
    for (let n = 0; n < 101; n += 1) statuses.push((await app.get('myself')).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(100);
    expect(statuses.at(-1)).toBe(429);
    later(1000);
    expect((await app.get('myself')).status).toBe(200);
  });

  it('allow so many writes to one issue', async () => {
    const { app, later } = limited({ issueWrites: true });
    const write = (key: string) => app.put(`issue/${key}/properties/a`, { n: 1 });
    for (let n = 0; n < 20; n += 1) expect((await write('ABC-1')).status).toBeLessThan(300);
    const refused = await write('ABC-1');
    expect(refused.headers).toMatchObject({
      'retry-after': '2',
      'ratelimit-reason': 'jira-per-issue-on-write',
    });
    expect((await write('ABC-2')).status).toBe(201);
    later(2000);
    expect((await write('ABC-1')).status).toBe(200);
  });
});

describe('events that go wrong', () => {
  /** Summaries told, with their delays, for thirty edits in a row. */
  async function told(events: NonNullable<Faults['events']>, seed: number): Promise<string[]> {
    const list: string[] = [];
    const { jira } = stage(file, {
      faults: { events },
      seed,
      onEvent: (event, { delayMs }) => list.push(`${JSON.stringify(event.issue).slice(7, 12)} ${delayMs}`),
    });
    for (let n = 1; n <= 30; n += 1) await as(jira, PO).put(`issue/ABC-${n}`, { fields: { summary: 'New' } });
    return list;
  }
  const straight = Array.from({ length: 30 }, (_, n) => `${10_001 + n} 0`);

  it('come in order and once when nothing is asked for', async () => {
    expect(await told({}, 1)).toEqual(straight);
  });

  it('are the same for the same seed, others for another', async () => {
    const rates = { drop: 0.2, duplicate: 0.2, delay: 0.3, reorder: 0.2 };
    expect(await told(rates, 7)).toEqual(await told(rates, 7));
    expect(await told(rates, 7)).not.toEqual(await told(rates, 8));
  });

  it('hold back nothing for good: what waits for a next event can be flushed', async () => {
    const list: unknown[] = [];
    const { jira } = stage(file, {
      faults: { events: { reorder: 1 } },
      onEvent: (event) => list.push(event.eventType),
    });
    await as(jira, PO).put('issue/ABC-1', { fields: { summary: 'New' } });
    expect(list).toEqual([]);
    jira.flushEvents();
    expect(list).toEqual(['avi:jira:updated:issue']);
  });

  it('are dropped, doubled, delayed and swapped, each as asked', async () => {
    const dropped = await told({ drop: 0.5 }, 3);
    expect(dropped.length).toBeLessThan(30);
    expect(straight).toEqual(expect.arrayContaining(dropped));
    const doubled = await told({ duplicate: 0.5 }, 3);
    expect(new Set(doubled)).toEqual(new Set(straight));
    expect(doubled.length).toBeGreaterThan(30);
    const delayed = await told({ delay: 1, maxDelayMs: 100 }, 3);
    expect(delayed.every((line) => Number(line.split(' ')[1]) > 0 && Number(line.split(' ')[1]) <= 100)).toBe(
      true,
    );
    const swapped = await told({ reorder: 0.3 }, 3);
    expect(swapped).not.toEqual(straight);
    expect([...swapped].sort()).toEqual(straight);
  });
});
