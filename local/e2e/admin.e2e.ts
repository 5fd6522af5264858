import { readFile } from 'node:fs/promises';
import { SAMPLE_PEOPLE, SAMPLE_SETTINGS, sampleSite } from '../sites';
import { adminOf } from './addresses';
import { openStage, type Stage } from './stage';

const { ruth, didier } = SAMPLE_PEOPLE;
const NARROW = 352;
/** What is there once a section has its data. */
const CONTENT = { projects: 'input[type=checkbox]', backfill: 'input[type=number]', health: 'dl' };

describe('the page of the site’s admins', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(sampleSite(), { settings: SAMPLE_SETTINGS });
  });
  afterAll(() => stage.close());

  it('is for Jira admins only', async () => {
    const visit = await stage.as(didier.accountId);
    await visit.goto(adminOf(stage));
    await visit.page.getByText('You need to be a Jira administrator').waitFor();
  });

  it('finds projects, exports one as a file and erases it after its key was typed', async () => {
    const visit = await stage.as(ruth.accountId);
    const { app, page } = visit;
    await visit.goto(adminOf(stage));
    await app.getByText('Projects 1–8 of 8').waitFor();
    expect(await visit.axe()).toEqual([]);
    await app.getByRole('textbox', { name: 'Find a project by name or key' }).fill('collect');
    await app.getByText('1 project', { exact: true }).waitFor();
    await app.getByRole('button', { name: 'Data of CLC' }).click();

    const downloading = page.waitForEvent('download');
    await app.getByRole('button', { name: 'Export as JSON' }).click();
    const file = await downloading;
    expect(file.suggestedFilename()).toBe('tandem-CLC.json');
    const taken: unknown = JSON.parse(await readFile(await file.path(), 'utf8'));
    expect(taken).toMatchObject({ project: { key: 'CLC' }, documents: [{ kind: 'settings' }] });

    await app.getByRole('button', { name: 'Erase …' }).click();
    const erase = app.getByRole('button', { name: 'Erase the data of CLC' });
    const key = app.getByRole('textbox', { name: 'Type the project key to confirm' });
    expect(await erase.isDisabled()).toBe(true);
    await key.fill('SAV');
    expect(await erase.isDisabled()).toBe(true);
    await key.fill('CLC');
    await erase.click();
    await app.getByText('1 document erased. The properties on work items go in the background.').waitFor();
    await app.getByText('On, not set up by the team yet').waitFor();
    expect(visit.troubles).toEqual([]);
  });

  it('runs over the existing issues and shows how far it is, also after a reload', async () => {
    const visit = await stage.as(ruth.accountId);
    const { app } = visit;
    await visit.goto(adminOf(stage, 'backfill'));
    await app.getByRole('button', { name: 'Look at existing issues' }).click();
    await app.getByRole('progressbar', { name: 'Issues looked at' }).waitFor();
    await visit.goto(adminOf(stage, 'backfill'));
    await app.getByRole('progressbar', { name: 'Issues looked at' }).waitFor();
    expect(await visit.axe()).toEqual([]);
  });

  it('says how the app is doing', async () => {
    const visit = await stage.as(ruth.accountId);
    await visit.goto(adminOf(stage, 'health'));
    await visit.app.getByText('Last event from Jira').waitFor();
    await visit.app.getByText('Nothing has failed.').waitFor();
    expect(await visit.axe()).toEqual([]);
  });

  it.each(['fr-FR', 'de-DE', 'es-ES'])('fits 320 px in %s, dark', async (language) => {
    const visit = await stage.as(ruth.accountId, { language, dark: true, width: NARROW });
    for (const [section, content] of Object.entries(CONTENT)) {
      await visit.goto(adminOf(stage, section));
      await visit.app.locator(content).first().waitFor();
      expect([section, await visit.axe()]).toEqual([section, []]);
    }
    expect(visit.troubles).toEqual([]);
  });
});
