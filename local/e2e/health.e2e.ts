import { SAMPLE_PEOPLE, SAMPLE_SETTINGS, sampleSite } from '../sites';
import { openStage, type Stage, type Visit } from './stage';
import { projectPageOf } from './addresses';

jest.setTimeout(120_000);

/** A reader of each of the article's four situations. */
const SITUATIONS = [
  ['SHOP', SAMPLE_PEOPLE.elena, 'blurred roles'],
  ['SAV', SAMPLE_PEOPLE.claire, 'imposed ceremonies'],
  ['TRK', SAMPLE_PEOPLE.charlotte, 'technical work apart'],
  ['CLC', SAMPLE_PEOPLE.katrin, 'a mature team'],
] as const;

describe('sprint health in a real browser', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(sampleSite(), { settings: SAMPLE_SETTINGS });
  });
  afterAll(() => stage.close());

  const overflowOf = (visit: Visit): Promise<number> =>
    visit.app.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);

  it.each(SITUATIONS)(
    '%s: wide and light, narrow and dark, without findings of axe',
    async (key, { accountId }) => {
      for (const look of [
        { width: 1280, dark: false },
        { width: 480, dark: true },
      ]) {
        const visit = await stage.as(accountId, look);
        await visit.goto(projectPageOf(stage, 'health', key));
        await visit.app.getByRole('heading', { name: 'The last 8 closed sprints' }).waitFor();
        expect(await visit.axe()).toEqual([]);
        expect(await overflowOf(visit)).toBeLessThanOrEqual(0);
        expect(visit.troubles).toEqual([]);
        await visit.page.close();
      }
    },
  );

  it('opens the issues behind a signal, hides it for three sprints and shows it again', async () => {
    const visit = await stage.as(SAMPLE_PEOPLE.didier.accountId);
    await visit.goto(projectPageOf(stage, 'health', 'SAV'));
    const blocked = visit.app.getByRole('article').filter({ hasText: 'Hide for 3 sprints' }).first();
    const name = await blocked.getByRole('heading').first().innerText();
    await blocked.getByRole('button', { name: /Hide for 3 sprints/ }).click();
    await visit.app.getByRole('button', { name: /^Hidden by the team/ }).click();
    await visit.app.getByRole('button', { name: `Show “${name}” again` }).click();
    await visit.app.getByRole('article').filter({ hasText: name }).first().waitFor();
    expect(visit.troubles).toEqual([]);
  });

  it('keeps board and sprint in the address', async () => {
    const visit = await stage.as(SAMPLE_PEOPLE.katrin.accountId);
    await visit.goto(projectPageOf(stage, 'health', 'CLC'));
    await visit.app.getByRole('button', { name: 'Sprint 68' }).click();
    await visit.app.getByRole('heading', { name: 'Sprint 68', exact: true }).waitFor();
    expect(visit.page.url()).toMatch(/health\/5\/412$/);
    await visit.page.reload();
    await visit.app.getByRole('heading', { name: 'Sprint 68', exact: true }).waitFor();
  });
});
