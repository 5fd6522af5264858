import { readFile } from 'node:fs/promises';
import { SMALL_CAST, smallSite } from '../sites';
import { openStage, type Stage, type Visit } from './stage';

const PAGE = '/jira/software/projects/SHOP/apps/tandem/production';

describe('the course of a sprint in a real browser', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(smallSite());
  });
  afterAll(() => stage.close());

  async function openCourse(): Promise<Visit> {
    const visit = await stage.as(SMALL_CAST.sm.accountId);
    await visit.goto(PAGE);
    await visit.app.getByRole('heading', { name: 'Burn-up' }).waitFor();
    return visit;
  }

  it('is read with the keyboard, mark by mark', async () => {
    const visit = await openCourse();
    const marks = visit.app.getByRole('group', { name: /^Changes of scope/ }).getByRole('button');
    await marks.first().focus();
    await visit.app.getByText(/scope is .* after/).waitFor();
    await visit.page.keyboard.press('End');
    expect(await marks.last().getAttribute('aria-pressed')).toBe('true');
    await visit.app.getByRole('button', { name: 'As a table' }).click();
    await visit.app.getByRole('cell', { name: 'Start of the sprint' }).waitFor();
    expect(await visit.axe()).toEqual([]);
    expect(visit.troubles).toEqual([]);
  });

  it('goes to the retrospective as Markdown, by hand where the browser refuses', async () => {
    const visit = await openCourse();
    await visit.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copy = visit.app.getByRole('button', { name: 'Copy as Markdown' });
    await copy.click();
    await visit.app.getByText('Copied.').waitFor();
    expect(await visit.page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^# .+\n\n## The sprint\n/,
    );
    await visit.page.frames()[1]?.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    });
    await copy.click();
    const byHand = visit.app.getByRole('textbox', { name: /does not let this page copy/ });
    await byHand.waitFor();
    expect(await byHand.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('goes to the retrospective as CSV and on paper, under the sandbox of the page', async () => {
    const visit = await openCourse();
    const [saved] = await Promise.all([
      visit.page.waitForEvent('download'),
      visit.app.getByRole('button', { name: 'Download CSV' }).click(),
    ]);
    expect(saved.suggestedFilename()).toMatch(/\.csv$/);
    const text = await readFile(await saved.path(), 'utf8');
    expect(text).toMatch(/^\uFEFFSprint,Key,Summary,/);
    const frame = visit.page.frames()[1];
    await frame?.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await visit.app.getByRole('button', { name: 'Print', exact: true }).click();
    await visit.app.locator('body[data-printed]').waitFor();
    await visit.page.emulateMedia({ media: 'print' });
    await visit.app.getByRole('heading', { name: 'Items', level: 2 }).waitFor();
    expect(await visit.app.getByRole('button', { name: 'Copy as Markdown' }).isVisible()).toBe(false);
    expect(visit.troubles).toEqual([]);
  });
});
