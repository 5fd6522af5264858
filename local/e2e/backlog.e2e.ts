import { playSmallSite, SMALL_CAST } from '../sites';
import type { SiteFile } from '../jira';
import { openStage, type Stage, type Visit } from './stage';

const { po, dev } = SMALL_CAST;
const PAGE = '/jira/software/projects/SHOP/apps/tandem/production';
const LANGUAGES = ['en-US', 'fr-FR', 'de-DE', 'es-ES'] as const;

/** The small site with so many open items instead of its own, in the order of their numbers. */
function siteOf(count: number): SiteFile {
  const { file } = playSmallSite();
  const [first] = file.issues ?? [];
  if (first === undefined) throw new Error('The small site has no issue to copy.');
  const { issuetype, project, reporter, created, updated } = first.fields;
  const issues = Array.from({ length: count }, (_, index) => ({
    id: String(50_001 + index),
    key: `SHOP-${1001 + index}`,
    fields: {
      ...{ issuetype, project, reporter, created, updated },
      summary: `Item ${index + 1} of a long list`,
      status: { id: '10001', name: 'To Do', statusCategory: { key: 'new' } },
    },
  }));
  return { ...file, sprints: [], versions: [], issues };
}

describe('the one backlog in a real browser', () => {
  const { file, keys } = playSmallSite();
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(file);
  });
  afterAll(() => stage.close());

  const openList = async (visit: Visit): Promise<void> => {
    await visit.goto(PAGE);
    await visit.app.getByRole('navigation').getByRole('button').nth(1).click();
    await visit.app.getByRole('rowgroup').nth(1).getByRole('row').first().waitFor();
  };
  const listed = async (visit: Visit): Promise<string[]> => {
    const cells = await visit.app.getByRole('row').getByRole('link').allInnerTexts();
    return cells.filter((text) => text.startsWith('SHOP-'));
  };
  const openPanel = async (visit: Visit, name: string): Promise<void> => {
    await visit.goto(`/browse/${keys.get(name) ?? ''}`);
    // Once somebody has added the panel to an issue it is there for everybody.
    const add = visit.page.getByRole('button', { name: /^Tandem: / });
    await add.click({ timeout: 5000 }).catch(() => undefined);
  };

  it('is ranked with the keyboard, and Jira has the new order after a reload', async () => {
    const visit = await stage.as(po.accountId);
    await openList(visit);
    const [first = '', second = ''] = await listed(visit);
    await visit.app.getByRole('button', { name: `Move ${second} up` }).focus();
    const ranked = visit.page.waitForResponse((response) =>
      (response.request().postData() ?? '').includes('backlog.move'),
    );
    await visit.page.keyboard.press('Enter');
    await visit.app.getByRole('button', { name: `Move ${second} up`, disabled: true }).waitFor();
    await visit.app
      .getByText(/now stands|Why the order/)
      .first()
      .waitFor();
    await ranked;
    await openList(visit);
    expect((await listed(visit)).slice(0, 2)).toEqual([second, first]);
    expect(visit.troubles).toEqual([]);
  });

  it('finds items by their text and shows everything again', async () => {
    const visit = await stage.as(dev.accountId);
    await openList(visit);
    await visit.app.getByRole('textbox').first().fill('basket');
    await visit.app.getByRole('button', { name: 'Show everything' }).click();
    await visit.app.getByRole('button', { name: 'Show everything' }).waitFor({ state: 'detached' });
  });

  it.each(LANGUAGES)('speaks %s, dark and 320 pixels wide, without findings of axe', async (language) => {
    const visit = await stage.as(po.accountId, { language, dark: true, width: 320 });
    await openList(visit);
    expect(await visit.axe()).toEqual([]);
    await openPanel(visit, 'technicalUnanswered');
    await visit.app.getByRole('radio').first().waitFor();
    expect(await visit.axe()).toEqual([]);
    expect(visit.troubles).toEqual([]);
  });

  it('keeps answers that somebody wrote, and shows the impact', async () => {
    const visit = await stage.as(dev.accountId);
    await openPanel(visit, 'technicalUnanswered');
    const [value, risk] = [visit.app.getByRole('textbox').first(), visit.app.getByRole('textbox').nth(1)];
    await value.fill('Developers add a payment method in 1 day instead of 5');
    await visit.app.getByText('Both').click();
    await visit.app.getByText('Medium').first().click();
    await risk.fill('No security patches since November 2023: customers could lose data');
    await visit.app.getByText('Now', { exact: true }).click();
    await visit.app.getByText('High').last().click();
    await visit.app.getByRole('button', { name: 'Save answers' }).click();
    await visit.app.getByText('Impact 10 of 12').waitFor();
    expect(await visit.axe()).toEqual([]);
  });
});

describe('the one backlog with 3,000 items', () => {
  const COUNT = 3000;
  /** More than fit into the region, far fewer than there are. */
  const MOST_DRAWN = 60;
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(siteOf(COUNT), { latencyMs: 100 });
  });
  afterAll(() => stage.close());

  interface Drawn {
    /** Its place in the list, beginning with 1. */
    readonly place: number;
    readonly key: string;
  }
  const drawn = (visit: Visit): Promise<Drawn[]> =>
    visit.app.getByRole('table').evaluate((table) =>
      [...table.querySelectorAll('[role="row"][data-index]')].map((row) => ({
        place: Number(row.getAttribute('aria-rowindex')) - 1,
        key: row.querySelector('a')?.textContent ?? '',
      })),
    );
  /** Scrolls to a part of the list, 0–1, and waits until the rows of that part are drawn. */
  const scrollTo = async (visit: Visit, part: number): Promise<void> => {
    const table = visit.app.getByRole('table');
    await table.evaluate((node, to) => {
      const region = node.parentElement;
      if (region !== null) region.scrollTop = to * region.scrollHeight;
    }, part);
    const near = Math.min(COUNT, Math.max(1, Math.round(part * COUNT)));
    const isThere = async (): Promise<boolean> =>
      (await drawn(visit)).some(({ place }) => Math.abs(place - near) < COUNT / 20);
    for (let tries = 0; tries < 100 && !(await isThere()); tries += 1) await visit.page.waitForTimeout(100);
    expect(await isThere()).toBe(true);
  };

  it('shows its first rows before all are read, says how far it is, and draws only what is in view', async () => {
    const visit = await stage.as(po.accountId);
    await visit.goto(PAGE);
    await visit.app.getByRole('navigation').getByRole('button').nth(1).click();
    const progress = visit.app.getByRole('progressbar');
    await progress.waitFor();
    expect((await drawn(visit))[0]).toEqual({ place: 1, key: 'SHOP-1001' });
    await progress.waitFor({ state: 'detached', timeout: 120_000 });
    await visit.app.locator(`[role="table"][aria-rowcount="${COUNT + 1}"]`).waitFor();

    for (const part of [0.25, 0.5, 0.75, 1, 0]) {
      await scrollTo(visit, part);
      const rows = await drawn(visit);
      expect(rows.length).toBeLessThan(MOST_DRAWN);
      expect(rows).toEqual(rows.map(({ place }) => ({ place, key: `SHOP-${1000 + place}` })));
    }
    expect(visit.troubles).toEqual([]);
  });
});
