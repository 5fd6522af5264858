import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { promisify } from 'node:util';
import type { Locator } from 'playwright-core';
import * as z from 'zod';
import { storedItems } from '../app/testing/stored-items';
import { SMALL_CAST, smallSite } from '../sites';
import { projectPageOf } from './addresses';
import { openStage, type Stage, type Visit } from './stage';

const ROOT = path.join(__dirname, '../..');
const BACKLOG = '/jira/software/projects/SHOP/boards/1/backlog';
const BOARD = 1;
const FILE = smallSite();
const NEW_POINTS = 13;

const amount = z.object({ count: z.number(), points: z.number() });
const typed = z.object({ hierarchyLevel: z.number() });
const row = z.object({ outcome: z.string(), added: z.boolean(), initial: z.number().nullable() });
const told = z.object({ committed: amount, added: amount, completed: amount, notCompleted: amount });
const cliLine = told.extend({ issues: z.record(z.string(), row.extend({ final: z.number().nullable() })) });

/** What the app's own operation answers to the reader, as the page asks for it. */
async function reportFor({ page }: Visit, stage: Stage, sprintId: number): Promise<unknown> {
  const answer = await page.request.post(`${stage.served.server.url}/__host/invoke`, {
    data: {
      moduleKey: 'project-page',
      functionKey: 'sprint.report',
      payload: { boardId: BOARD, sprintId },
      extension: {},
    },
  });
  return answer.json();
}

/** What `tandem sprint` says of the site as it is now. */
async function cliFor({ served }: Stage, sprintId: number): Promise<z.infer<typeof cliLine>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tandem-tour-'));
  try {
    const file = path.join(folder, 'site.json');
    await writeFile(file, JSON.stringify(served.jira.snapshot()));
    const args = [
      'tsx',
      'local/cli.ts',
      'sprint',
      '--site-file',
      file,
      '--sprint',
      String(sprintId),
      '--json',
    ];
    const { stdout } = await promisify(execFile)('npx', args, { cwd: ROOT });
    return cliLine.parse(JSON.parse(stdout));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The first issue of a list that is planned by itself: sub-tasks go with their parents. */
async function firstMovable(list: Locator): Promise<string> {
  const labels = await list
    .getByLabel(/^Move SHOP-\d+ to$/)
    .evaluateAll((found) => found.map((each) => each.getAttribute('aria-label') ?? ''));
  const level = new Map(
    FILE.issues?.map(({ key, fields }) => [key, typed.safeParse(fields['issuetype']).data?.hierarchyLevel]),
  );
  const keys = labels.map((label) => /SHOP-\d+/.exec(label)?.[0] ?? '');
  return keys.find((key) => level.get(key) === 0) ?? '';
}

describe('a tour through Jira with the app on it', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(FILE);
  });
  afterAll(() => stage.close());

  it('page, changelog, stored report and command line agree on a sprint that was changed and closed', async () => {
    const { site } = stage.served.jira;
    const sprint = site.sprints().find(({ state }) => state === 'active');
    if (sprint === undefined) throw new Error('The small site has an active sprint.');
    const visit = await stage.as(SMALL_CAST.sm.accountId);
    const { page, app } = visit;

    await visit.goto(BACKLOG);
    const unplanned = page.getByRole('region', { name: 'Backlog' });
    await unplanned
      .getByLabel(/^Move SHOP-\d+ to$/)
      .first()
      .waitFor();
    const key = await firstMovable(unplanned);
    const mover = unplanned.getByLabel(`Move ${key} to`);
    await mover.selectOption({ label: sprint.name });
    await page.getByRole('region', { name: sprint.name }).getByLabel(`Move ${key} to`).waitFor();

    await visit.goto(`/browse/${key}`);
    const points = page.getByLabel('Story points');
    await points.fill(String(NEW_POINTS));
    await points.press('Enter');
    await page.getByText('Story Points', { exact: false }).first().waitFor();

    await visit.goto(BACKLOG);
    const running = page.getByRole('region', { name: sprint.name });
    await running.getByRole('button', { name: 'Complete sprint' }).click();
    await running.getByRole('button', { name: 'Complete', exact: true }).click();
    await running.waitFor({ state: 'detached' });

    const changes = (site.issue(key)?.histories ?? []).flatMap(({ items }) => items);
    expect(changes.filter(({ field }) => field === 'Sprint').length).toBeGreaterThanOrEqual(1);
    expect(changes.at(-1)).toBeDefined();
    expect(changes.some(({ toString: to }) => String(to) === String(NEW_POINTS))).toBe(true);

    const cli = await cliFor(stage, sprint.id);
    expect(cli.issues[key]).toMatchObject({ outcome: 'notCompleted', added: true, final: NEW_POINTS });

    expect(await reportFor(visit, stage, sprint.id)).toMatchObject({
      value: { ok: true, data: { report: { ledger: told.parse(cli) } } },
    });

    const kept = storedItems(stage.served).find(
      ({ key: name, json }) => name.startsWith('sprintReport') && json.includes(`"sprintId":${sprint.id}`),
    );
    expect(kept?.json).toContain(String(site.issue(key)?.id));

    await visit.goto(projectPageOf(stage));
    await app
      .getByRole('row', { name: /^Added/ })
      .getByRole('button')
      .first()
      .click();
    await app.getByRole('link', { name: key, exact: true }).first().waitFor();
    expect(visit.troubles).toEqual([]);
  });
});
