import * as path from 'node:path';
import { OWNER_PROPERTY } from '../../src/contract/owner-property';
import * as app from '../../src/index';
import { openAppSite, type AppSite } from '../app/testing/app-site';
import { BOSS, WORKER, workSite } from '../app/testing/work-site';
import { UNLIMITED } from '../app/testing/without-waiting';
import { createAppApart } from '../forge/apart/app-apart';
import { currentInvocation } from '../forge/runtime/invocation';
import { bundleOf, ROOT } from './bundle';
import { atMost, round, slope, type Row } from './row';

const SIZES = [1000, 10_000, 100_000] as const;
const SAYING_EVERY = 10;
const HOUR = 3_600_000;
/** Found once and read once (forge.md 3.7); every call costs one more. */
const POINTS_PER_ISSUE = 2;
const MEGABYTE = 1024 * 1024;
const MEMORY_MB = 256;
/** The emulated site answers in a tenth of Jira's time, so every two seconds is as hard as every half minute. */
const KILL_MS = 2000;
const PANELS = 20;
const PANEL_PAUSE_MS = 50;
/** Beyond a second people notice that they wait (Nielsen); the emulated site has one core for everybody. */
const PANEL_MS = 1000;
const FUNCTIONS = Object.keys(app);

interface Run {
  readonly issues: number;
  readonly calls: number;
  readonly points: number;
  readonly ms: number;
  readonly hours: number;
  /** The most that the process of the app held, Node and bundle included; the emulated site has its own. */
  readonly megabytes: number;
  readonly written: number;
  readonly done: number;
  /** Issues that have a suggestion afterwards. */
  readonly suggested: number;
  /** How often the app was killed at work. */
  readonly deaths: number;
  /** How long opening an issue took at the same time (ms): the slowest of twenty. */
  readonly panelMs: number;
}

/**
 * The run over existing issues at 1×, 10× and 100×, the app in a process of its own; then the largest once more, with
 * this process killed again and again.
 */
export async function backfillRows(sizes: readonly number[] = SIZES): Promise<Row[]> {
  const { file } = await bundleOf(path.join(ROOT, 'local/bench/app-entry.ts'));
  const runs: Run[] = [];
  for (const issues of sizes) runs.push(await backfill({ issues, script: file }));
  const killed = await backfill({ issues: sizes.at(-1) ?? 0, script: file, killMs: KILL_MS });
  const rows = runs.flatMap((run) => [callsRow(run), memoryRow(run), panelRow(run)]);
  const [first, ...others] = runs;
  const slopes = others.map((run, index) => {
    const before = index === 0 ? first : others[index - 1];
    return slope(before?.ms ?? 1, run.ms);
  });
  return [
    ...rows,
    killedRow(killed),
    {
      what: 'backfill, time and Jira points at 1×, 10×, 100×',
      budget: 'linear',
      measured: `${runs.map(({ ms, points, hours }) => `${round(ms / 1000)} s, ${points} points, ${hours} h`).join(' · ')}; slopes ${slopes.join(', ')}`,
      holds: slopes.every((each) => each <= 1.2),
      figures: Object.fromEntries(
        runs.flatMap((run) => Object.entries(run).map(([key, value]) => [`${run.issues}.${key}`, value])),
      ),
    },
  ];
}

function callsRow({ issues, calls, written }: Run): Row {
  const limit = issues / 100 + issues / 1000 + written / 100 + 10;
  return atMost(`backfill of ${issues} issues`, limit, calls, 'calls');
}

function killedRow({ issues, deaths, done, suggested, calls, panelMs }: Run): Row {
  const expected = issues / SAYING_EVERY;
  return {
    what: `backfill of ${issues} issues, the app killed every ${KILL_MS / 1000} s`,
    budget: `every issue looked at, ${expected} suggestions in place`,
    measured: `killed ${deaths} times at work; ${done} looked at, ${suggested} in place; ${calls} calls, slowest panel ${round(panelMs)} ms`,
    holds: deaths > 0 && done >= issues && suggested === expected,
    figures: { deaths, done, suggested, calls, panelMs },
  };
}

function memoryRow({ issues, megabytes }: Run): Row {
  return atMost(`backfill of ${issues} issues, memory of the app`, MEMORY_MB, megabytes, 'MB');
}

function panelRow({ issues, panelMs }: Run): Row {
  return atMost(`opening an issue during the backfill of ${issues}, slowest of 20`, PANEL_MS, panelMs, 'ms');
}

interface What {
  readonly issues: number;
  readonly script: string;
  /** How often the app is killed (ms); absent: never. */
  readonly killMs?: number;
}

async function backfill({ issues, script, killMs }: What): Promise<Run> {
  const apps = twoApps(script);
  const site = await openAppSite(workSite({ issues, sayingEvery: SAYING_EVERY }), {
    timeLimits: UNLIMITED,
    load: apps.load,
  });
  let calls = 0;
  site.host.trace.listen((entry) => (calls += entry.kind === 'call' && entry.provider === 'app' ? 1 : 0));
  const killing = killMs === undefined ? null : setInterval(() => apps.background.kill(), killMs);
  const started = performance.now();
  const from = site.clock.now();
  await site.data(BOSS, 'backfill.start', { projectKeys: null });
  const panels = openPanels(site);
  let run = await progress(site);
  while (run.state === 'running' || run.state === 'waiting') {
    await site.host.advance(HOUR);
    run = await progress(site);
  }
  if (killing !== null) clearInterval(killing);
  const result = {
    issues,
    calls,
    points: POINTS_PER_ISSUE * run.done + calls,
    ms: performance.now() - started,
    hours: round((site.clock.now() - from) / HOUR),
    megabytes: round(apps.background.peakBytes() / MEGABYTE),
    written: run.written,
    done: run.done,
    suggested: suggestionsOf(site, issues),
    deaths: apps.background.deaths(),
    panelMs: await panels,
  };
  apps.dispose();
  site.dispose();
  return result;
}

/** On Forge, whoever opens a page does not wait for background work: another process serves them. */
function twoApps(script: string) {
  const [background, pages] = [createAppApart(script, FUNCTIONS), createAppApart(script, FUNCTIONS)];
  const load = async (file: string) => {
    const [one, other] = await Promise.all([background.load(file), pages.load(file)]);
    return Object.fromEntries(
      FUNCTIONS.map((name) => [
        name,
        (...args: unknown[]) => {
          const functions = currentInvocation()?.kind === 'resolver' ? other : one;
          return (functions[name] as (...args: unknown[]) => unknown)(...args);
        },
      ]),
    );
  };
  const dispose = () => [background, pages].forEach((app) => app.dispose());
  return { background, load, dispose };
}

/** Out: how long the slowest of twenty openings of an issue took (ms). */
async function openPanels(site: AppSite): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < PANELS; turn += 1) {
    const began = performance.now();
    await site.data(WORKER, 'issue.suggestion', { issueId: String(1_000_001 + turn) });
    times.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, PANEL_PAUSE_MS));
  }
  return Math.max(...times);
}

function suggestionsOf({ jira }: AppSite, issues: number): number {
  const keys = Array.from({ length: issues }, (_, index) => `P0-${index + 1}`);
  return keys.filter((key) => jira.site.issue(key)?.properties.has(OWNER_PROPERTY)).length;
}

async function progress(site: AppSite) {
  const { run } = await site.data(BOSS, 'backfill.progress', {});
  if (run === null) throw new Error('The run did not start.');
  return run;
}
