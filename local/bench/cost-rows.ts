import { openAppSite, introduceTeam, type AppSite } from '../app/testing/app-site';
import { asPerson } from '../app/testing/as-person';
import { SMALL_CAST } from '../sites';
import { round, type Row } from './row';

/** What a person does on a working day; an assumption, not a measurement. */
const DAY = { issuesOpened: 20, issuesChanged: 10, sprintPages: 2 } as const;
const WORKDAYS = 21;
const USERS = [100, 1000, 10_000] as const;

/** Forge's price list of 3 August 2026 (forge.md 3.5), dollars. */
const PRICE = { gbSecond: 0.000025, readGb: 0.055, writtenGb: 1.09 } as const;
const FREE = { gbSeconds: 200_000, readGb: 0.1, writtenGb: 0.1 } as const;
const MEMORY_GB = 0.5;
const GB = 1e9;
const REPEATS = 20;

interface Cost {
  readonly ms: number;
  readonly read: number;
  readonly written: number;
  readonly points: number;
}

/** What a month costs, from what one invocation of each kind was measured to need. */
export async function costRows(): Promise<Row[]> {
  const site = await openAppSite();
  await introduceTeam(site);
  const { dev, po } = SMALL_CAST;
  const issueId = String(site.jira.site.issue('SHOP-46')?.id);
  const open = await costOf(site, () => site.data(dev.accountId, 'issue.suggestion', { issueId }));
  const page = await costOf(site, () =>
    site.data(po.accountId, 'sprint.health', { projectKey: 'SHOP', timeZone: 'UTC' }),
  );
  const change = await costOf(site, async (turn) => {
    const fields = { summary: turn % 2 === 0 ? 'Facilitate the sprint retrospective' : 'Fix the pay button' };
    await asPerson(site, dev.accountId)('PUT', '/rest/api/3/issue/SHOP-46', { fields });
    await site.host.settle(0);
  });
  site.dispose();
  return USERS.map((users) => monthOf(users, { open, page, change }));
}

function monthOf(users: number, of: { open: Cost; page: Cost; change: Cost }): Row {
  const total = (pick: (cost: Cost) => number) =>
    users *
    WORKDAYS *
    (DAY.issuesOpened * pick(of.open) +
      DAY.issuesChanged * pick(of.change) +
      DAY.sprintPages * pick(of.page));
  const gbSeconds = (total(({ ms }) => ms) / 1000) * MEMORY_GB;
  const readGb = total(({ read }) => read) / GB;
  const writtenGb = total(({ written }) => written) / GB;
  const points = total((cost) => cost.points);
  const dollars =
    Math.max(0, gbSeconds - FREE.gbSeconds) * PRICE.gbSecond +
    Math.max(0, readGb - FREE.readGb) * PRICE.readGb +
    Math.max(0, writtenGb - FREE.writtenGb) * PRICE.writtenGb;
  return {
    what: `cost of a month, ${users} daily users`,
    budget: '–',
    measured: `${round(gbSeconds)} GB-s, ${round(readGb)} GB read, ${round(writtenGb)} GB written, ${round(points / WORKDAYS)} points a day, $${dollars.toFixed(2)}`,
    holds: null,
    figures: { users, gbSeconds, readGb, writtenGb, points, dollars },
  };
}

/** Out: what one turn needs on average, after a first one that warms up. Jira's own time is not in it. */
async function costOf(site: AppSite, run: (turn: number) => Promise<unknown>): Promise<Cost> {
  await run(0);
  site.host.storage.meter.reset();
  const points = site.jira.pointsSpent();
  site.host.trace.clear();
  for (let turn = 1; turn <= REPEATS; turn += 1) await run(turn);
  const { reads, writes } = site.host.storage.meter.usage();
  const ms = site.host.trace.of('invocation').reduce((sum, { durationMs }) => sum + durationMs, 0);
  return {
    ms: ms / REPEATS,
    read: reads.bytes / REPEATS,
    written: writes.bytes / REPEATS,
    points: (site.jira.pointsSpent() - points) / REPEATS,
  };
}
