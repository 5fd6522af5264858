import { openAppSite } from '../app/testing/app-site';
import { BOSS, workSite } from '../app/testing/work-site';
import { UNLIMITED } from '../app/testing/without-waiting';
import { atMost, round, slope, type Row } from './row';

const SIZES = [1000, 10_000, 100_000] as const;
const SAYING_EVERY = 10;
const HOUR = 3_600_000;
/** Found once and read once (forge.md 3.7); every call costs one more. */
const POINTS_PER_ISSUE = 2;
const MEGABYTE = 1024 * 1024;

interface Run {
  readonly issues: number;
  readonly calls: number;
  readonly points: number;
  readonly ms: number;
  readonly hours: number;
  /** Growth of this process (app and emulated site) from the loaded site to the peak. */
  readonly megabytes: number;
  readonly written: number;
}

/** The run over existing issues at 1×, 10× and 100×, with functions dying between writes. */
export async function backfillRows(sizes: readonly number[] = SIZES): Promise<Row[]> {
  const runs: Run[] = [];
  for (const issues of sizes) runs.push(await backfill(issues));
  const rows = runs.flatMap((run) => [callsRow(run), memoryRow(run)]);
  const [first, ...others] = runs;
  const slopes = others.map((run, index) => {
    const before = index === 0 ? first : others[index - 1];
    return slope(before?.ms ?? 1, run.ms);
  });
  return [
    ...rows,
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

/** The emulated site lives in the same process and keeps what is written, so the figure is an upper bound. */
function memoryRow({ issues, megabytes }: Run): Row {
  const budget = '≤ 256 MB for the app alone';
  const measured = `${megabytes} MB, the growing site included`;
  const holds = megabytes <= 256 ? true : null;
  return { what: `backfill of ${issues} issues, memory`, budget, measured, holds, figures: { megabytes } };
}

async function backfill(issues: number): Promise<Run> {
  const site = await openAppSite(workSite({ issues, sayingEvery: SAYING_EVERY }), { timeLimits: UNLIMITED });
  let calls = 0;
  site.host.trace.listen((entry) => (calls += entry.kind === 'call' && entry.provider === 'app' ? 1 : 0));
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50);
  const started = performance.now();
  const from = site.clock.now();
  await site.data(BOSS, 'backfill.start', { projectKeys: null });
  let run = await progress(site);
  while (run.state === 'running' || run.state === 'waiting') {
    await site.host.advance(HOUR);
    run = await progress(site);
  }
  clearInterval(watch);
  const result = {
    issues,
    calls,
    points: POINTS_PER_ISSUE * run.done + calls,
    ms: performance.now() - started,
    hours: round((site.clock.now() - from) / HOUR),
    megabytes: round((peak - before) / MEGABYTE),
    written: run.written,
  };
  site.dispose();
  return result;
}

async function progress(site: Awaited<ReturnType<typeof openAppSite>>) {
  const { run } = await site.data(BOSS, 'backfill.progress', {});
  if (run === null) throw new Error('The run did not start.');
  return run;
}
