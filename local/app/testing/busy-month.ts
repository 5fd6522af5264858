import type { LocalSiteOptions } from '../../forge/local-site';
import { seededRandom } from '../../../src/domain/random';
import { OWNER_PROPERTY } from '../../../src/contract/owner-property';
import { asPerson } from './as-person';
import { openAppSite, type AppSite } from './app-site';
import { UNLIMITED } from './without-waiting';
import { BOSS, WORKER, workSite } from './work-site';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const MONTH = 30 * DAY;
/** Long enough for a weekly clean-up to see twice, a week apart, that something is gone. */
const AFTERMATH = 22 * DAY;

const TITLES = [
  'Facilitate the sprint retrospective',
  'Prioritise the product backlog',
  'Fix the colour of the pay button',
  'Upgrade the log library',
] as const;
const ISSUES = 40;

/** How a month went: what is stored at its end, and how many events Jira raised. */
export interface MonthEnd {
  /** Owner properties by issue key. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** The app's documents that no other reading could bring back, by key. */
  readonly documents: Readonly<Record<string, unknown>>;
  /** True starts of sprints (ms), by key: what only an event tells. */
  readonly starts: Readonly<Record<string, unknown>>;
  readonly events: number;
}

type Choose = <T>(list: readonly T[]) => T;

/** One thing that people do. It may be repeated until it succeeds, as people do. */
type Deed = (month: Month, choose: Choose) => Promise<void>;

interface Month {
  readonly site: AppSite;
  readonly jira: ReturnType<typeof asPerson>;
  readonly keys: string[];
  sprint: { readonly id: number; active: boolean } | null;
}

/** How often each deed is done, against the others. Comments and ranks are the noise of every board. */
const DEEDS: readonly (readonly [weight: number, deed: Deed])[] = [
  [20, rename],
  [60, comment],
  [8, move],
  [8, label],
  [3, create],
  [1, remove],
  [4, decide],
  [2, planSprint],
];

/**
 * Plays a busy month on a small site, seeded: the same people do the same at the same time, however the platform
 * behaves. Afterwards the platform is left alone until the last repair is through.
 * In: the least number of events, how the platform behaves. Out: what is stored then.
 */
export async function playMonth(
  { seed, events }: { seed: number; events: number },
  platform: Omit<LocalSiteOptions, 'manifestPath'>,
): Promise<MonthEnd> {
  const site = await openAppSite(workSite({ issues: ISSUES, projects: 2, sayingEvery: 7 }), {
    ...platform,
    timeLimits: UNLIMITED,
  });
  try {
    let raised = 0;
    // Properties are Tandem's own doing, and what it does depends on the platform.
    site.host.onSiteEvent(({ eventType }) => (raised += eventType.endsWith(':issue-property') ? 0 : 1));
    const month: Month = { site, jira: asPerson(site, BOSS), keys: keysOf(), sprint: null };
    const random = seededRandom(seed);
    const choose: Choose = (list) => pick(list, random);
    const deeds = DEEDS.flatMap(([weight, deed]) => Array.from({ length: weight }, () => deed));
    const pause = Math.floor(MONTH / events);
    while (raised < events) {
      await choose(deeds)(month, choose);
      await site.host.advance(pause);
    }
    await site.host.settle();
    await site.host.advance(AFTERMATH);
    return { ...storedBy(month), events: raised };
  } finally {
    site.dispose();
  }
}

function pick<T>(list: readonly T[], random: () => number): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
}

function keysOf(): string[] {
  return ['P0', 'P1'].flatMap((key) => Array.from({ length: ISSUES }, (_, index) => `${key}-${index + 1}`));
}

async function rename({ jira, keys }: Month, choose: Choose): Promise<void> {
  await jira('PUT', `/rest/api/3/issue/${choose(keys)}`, { fields: { summary: choose(TITLES) } });
}

async function label({ jira, keys }: Month, choose: Choose): Promise<void> {
  await jira('PUT', `/rest/api/3/issue/${choose(keys)}`, { fields: { labels: [choose(['a', 'b', 'c'])] } });
}

async function move({ jira, keys }: Month, choose: Choose): Promise<void> {
  const path = `/rest/api/3/issue/${choose(keys)}/transitions`;
  const { transitions } = (await jira('GET', path)) as { transitions: { id: string }[] };
  await jira('POST', path, { transition: { id: choose(transitions).id } });
}

async function comment({ jira, keys }: Month, choose: Choose): Promise<void> {
  const body = { type: 'doc', version: 1, content: [] };
  await jira('POST', `/rest/api/3/issue/${choose(keys)}/comment`, { body });
}

async function create({ jira, keys }: Month, choose: Choose): Promise<void> {
  const fields = { project: { key: 'P0' }, issuetype: { id: '10002' }, summary: choose(TITLES) };
  const { key } = (await jira('POST', '/rest/api/3/issue', { fields })) as { key: string };
  keys.push(key);
}

async function remove({ jira, keys }: Month, choose: Choose): Promise<void> {
  const key = choose(keys);
  keys.splice(keys.indexOf(key), 1);
  await jira('DELETE', `/rest/api/3/issue/${key}`);
}

/** People try again until it works. */
async function decide({ site, keys }: Month, choose: Choose): Promise<void> {
  const issueId = String(site.jira.site.issue(choose(keys))?.id);
  const owner = choose(['SM', 'PO', 'TEAM', 'NONE'] as const);
  const seen = await persistently(() => site.call(WORKER, 'issue.suggestion', { issueId }));
  const before = seen.decision?.at ?? null;
  const verdict = before === null ? ({ verdict: 'choose', owner } as const) : ({ verdict: 'undo' } as const);
  await persistently(async () => {
    const answer = await site.call(WORKER, 'issue.decide', { issueId, seen: before, decision: verdict });
    if (answer.ok || answer.code !== 'CONFLICT') return answer;
    return site.call(WORKER, 'issue.suggestion', { issueId });
  });
}

const MOST_TRIES = 50;

async function persistently<T>(
  call: () => Promise<{ ok: true; data: T } | { ok: false; code: string }>,
): Promise<T> {
  let code = '';
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const answer = await call();
    if (answer.ok) return answer.data;
    ({ code } = answer);
  }
  throw new Error(`It never worked: ${code}`);
}

/** A sprint is planned, then started, then closed. */
async function planSprint(month: Month): Promise<void> {
  const { jira, sprint, site } = month;
  const now = site.clock.now();
  const iso = (at: number) => new Date(at).toISOString();
  if (sprint === null) {
    const { id } = (await jira('POST', '/rest/agile/1.0/sprint', { name: 'S', originBoardId: 1 })) as {
      id: number;
    };
    month.sprint = { id, active: false };
  } else if (sprint.active) {
    await jira('POST', `/rest/agile/1.0/sprint/${sprint.id}`, { state: 'closed' });
    month.sprint = null;
  } else {
    const dates = { startDate: iso(now - DAY), endDate: iso(now + 13 * DAY) };
    await jira('POST', `/rest/agile/1.0/sprint/${sprint.id}`, { state: 'active', ...dates });
    month.sprint = { ...sprint, active: true };
  }
}

/** What people or events have put there; everything else is read from Jira again when it is missing. */
const LASTING = /^(settings|override|learning|enablement|outcome):/;

function storedBy({ site, keys }: Month): Omit<MonthEnd, 'events'> {
  const properties = keys.map(
    (key) => [key, site.jira.site.issue(key)?.properties.get(OWNER_PROPERTY)] as const,
  );
  const documents = site.host.storage
    .collection({ entityName: 'document' })
    .list()
    .map(({ key, json }) => [key, (JSON.parse(json) as { value: unknown }).value] as const);
  const entries = (pattern: RegExp) => documents.filter(([key]) => pattern.test(key)).sort();
  return {
    properties: Object.fromEntries(properties.filter(([, value]) => value !== undefined)),
    documents: Object.fromEntries(entries(LASTING)),
    starts: Object.fromEntries(entries(/^sprintStart:/)),
  };
}
