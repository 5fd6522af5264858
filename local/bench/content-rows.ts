import * as path from 'node:path';
import Resolver from '@forge/resolver';
import { build } from 'vite';
import { openStage, type Stage } from '../e2e/stage';
import { writeFixtureApp } from '../forge/testing/fixture-app';
import { SMALL_CAST, smallSite } from '../sites';
import { ROOT } from './bundle';
import { atMost, round, type Row } from './row';

/** Design §9: time to content against an empty React and bridge page on the same host, by the host's latency (ms). */
const BUDGETS = [
  { latencyMs: 0, ratio: 2 },
  { latencyMs: 250, ratio: 1.4 },
] as const;
const TIMES = 9;
const SAID = 'There is nothing here.';

interface Page {
  /** What its panel is called in Jira. */
  readonly panel: string;
  /** What is on it as soon as its content is there. */
  readonly content: string;
}

const OURS: Page = { panel: 'Tandem', content: 'Scrum Master, in close collaboration with the PO' };
const EMPTY: Page = { panel: 'Fixture', content: SAID };

/** How long a person waits for the issue panel, from the click that opens it; each time in a browser without a cache. */
export async function contentRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { latencyMs, ratio } of BUDGETS) {
    const stage = await openStage(smallSite(), { latencyMs });
    const ours = await timeOf(OURS, stage);
    const asked = stage.served.host.trace
      .of('invocation')
      .filter(({ invocation }) => invocation === 'resolver');
    const empty = await timeOfEmpty(latencyMs);
    rows.push({
      what: `issue panel, time to content at ${latencyMs} ms host latency`,
      budget: `≤ ${ratio} × an empty React and bridge page`,
      measured: `${round(ours / empty)} × (${Math.round(ours)} ms against ${Math.round(empty)} ms)`,
      holds: ours / empty <= ratio,
      figures: { latencyMs, ours, empty },
    });
    rows.push(atMost(`issue panel, invocations at ${latencyMs} ms`, 1, asked.length / TIMES, 'invocations'));
  }
  return rows;
}

async function timeOfEmpty(latencyMs: number): Promise<number> {
  const resolver = new Resolver();
  resolver.define('say', () => SAID);
  const app = writeFixtureApp({ functions: { resolver: resolver.getDefinitions(), lozenge: () => ({}) } });
  await build({
    root: path.join(ROOT, 'local/bench/empty-page'),
    configFile: false,
    logLevel: 'error',
    base: './',
    build: {
      outDir: path.join(app.folder, 'static/build'),
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rollupOptions: { input: path.join(ROOT, 'local/bench/empty-page/issue.html') },
    },
  });
  const { manifestPath, load } = app;
  const stage = await openStage(smallSite(), { latencyMs, manifestPath, siteOptions: { load } });
  return timeOf(EMPTY, stage).finally(() => app.remove());
}

/** Out: the median time (ms). Closes the stage. */
async function timeOf({ panel, content }: Page, stage: Stage): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < TIMES; turn += 1) {
    const visit = await stage.as(SMALL_CAST.dev.accountId);
    await visit.goto('/browse/SHOP-46');
    const button = visit.page.locator('button[aria-expanded]', { hasText: panel });
    await button.waitFor();
    await visit.page.waitForLoadState('networkidle');
    const began = performance.now();
    await button.click();
    await visit.app.getByText(content).waitFor();
    times.push(performance.now() - began);
    await visit.page.context().close();
  }
  await stage.close();
  return times.sort((one, other) => one - other)[Math.floor(TIMES / 2)] ?? Number.NaN;
}
