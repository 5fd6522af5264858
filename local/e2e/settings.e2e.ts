import { DEFAULT_SETTINGS, type TeamSettings } from '../../src/domain/team/settings';
import { SMALL_CAST, smallSite } from '../sites';
import { adminOf, projectPageOf, settingsOf } from './addresses';
import { choosePerson, press } from './first-run';
import { openStage, type Stage, type Visit } from './stage';

const { admin, sm, po, dev } = SMALL_CAST;
const NARROW = 320;

const TEAM: TeamSettings = {
  ...DEFAULT_SETTINGS,
  introduced: true,
  roles: { ...DEFAULT_SETTINGS.roles, po: po.accountId, sm: sm.accountId, smMode: 'part' },
};

/** How far a page is wider than its window, in the app's frame. */
async function overflow({ page }: Visit): Promise<number> {
  const frame = page.frames().find((each) => each !== page.mainFrame());
  return frame?.evaluate(() => document.documentElement.scrollWidth - window.innerWidth) ?? Infinity;
}

describe('settings: the first run', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(smallSite());
  });
  afterAll(() => stage.close());

  it('AC23: by keyboard; the Product Owner is refused as Scrum Master, a developer is accepted', async () => {
    const visit = await stage.as(sm.accountId);
    const { app, page } = visit;
    await visit.goto(settingsOf(stage));
    await app.getByRole('heading', { name: 'Two criteria, when in doubt' }).waitFor();
    expect(await visit.axe()).toEqual([]);
    await press(visit, 'Next');
    await choosePerson(visit, 'Product Owner', po.displayName);
    await choosePerson(visit, 'Scrum Master', po.displayName);
    expect(await visit.axe()).toEqual([]);
    await press(visit, 'Next');
    await press(visit, 'Finish');
    await app.getByText('The Scrum Master can be any team member except the Product Owner').first().waitFor();
    await choosePerson(visit, 'Scrum Master', dev.displayName);
    await app.getByRole('checkbox', { name: `${dev.displayName} is also a developer` }).waitFor();
    await press(visit, 'Next');
    await app.getByRole('radio', { name: 'Yes, we are starting' }).focus();
    await page.keyboard.press('Space');
    await press(visit, 'Finish');
    await app.getByRole('heading', { name: 'Tandem settings' }).waitFor();
    await app.getByText(/^Tandem is set up\. Next: open “Tandem” in the project menu/).waitFor();
    expect(visit.troubles).toEqual([]);

    const issue = await stage.as(dev.accountId);
    await issue.openIssue('SHOP-46');
    await issue.app.getByText('Scrum Master, in close collaboration with the PO').waitFor();
    // A team that is new to agile gets the explanations open.
    await issue.app.getByRole('button', { name: /Why/, expanded: true }).waitFor();
  });
});

describe('settings of a team', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(smallSite(), { settings: { SHOP: TEAM } });
  });
  afterAll(() => stage.close());

  it.each([
    ['en-US', ['roles', 'method', 'thresholds']],
    ['fr-FR', ['ownership', 'ceremonies']],
    ['de-DE', ['roles', 'general']],
    ['es-ES', ['thresholds']],
  ])('fit 320 px in %s, dark, without findings of axe: %s', async (language, sections) => {
    const visit = await stage.as(sm.accountId, { language, dark: true, width: NARROW + 32 });
    for (const section of sections) {
      await visit.goto(settingsOf(stage, section));
      await visit.app.locator('h2').first().waitFor();
      expect([section, await visit.axe()]).toEqual([section, []]);
      expect([section, await overflow(visit)]).toEqual([section, 0]);
    }
    expect(visit.troubles).toEqual([]);
  });

  it('are read-only for a developer', async () => {
    const visit = await stage.as(dev.accountId);
    await visit.goto(settingsOf(stage, 'general'));
    await visit.app.getByText('You can read these settings. Project admins change them.').waitFor();
    expect(await visit.app.getByRole('textbox', { name: 'Training link' }).getAttribute('readonly')).not.toBe(
      null,
    );
  });

  it('say which of the latest issues a new rule would change, before it is saved', async () => {
    const visit = await stage.as(sm.accountId);
    const { app } = visit;
    await visit.goto(settingsOf(stage, 'ownership'));
    await app.getByRole('textbox', { name: 'is', exact: true }).fill('no-such-label');
    await app.getByRole('button', { name: 'Add', exact: true }).click();
    await app.getByRole('button', { name: 'Try the rules' }).click();
    await app.getByText(/^None of the \d+ latest open ones would change/).waitFor();
    expect(await visit.axe()).toEqual([]);
  });

  it('show both versions with names when two admins save at once, and lose neither', async () => {
    const [first, second] = [await stage.as(sm.accountId), await stage.as(admin.accountId)];
    for (const visit of [first, second]) {
      await visit.goto(settingsOf(stage, 'roles'));
      await visit.app.getByRole('heading', { name: 'Roles' }).waitFor();
    }
    await choosePerson(first, 'Scrum Master', dev.displayName);
    await first.app.getByRole('button', { name: 'Save', exact: true }).click();
    await first.app.getByText('Saved.').waitFor();

    await second.app.getByRole('button', { name: 'Language and training' }).click();
    await second.app.getByRole('textbox', { name: 'Training link' }).fill('https://example.com/learn');
    await second.app.getByRole('button', { name: 'Save', exact: true }).click();
    const conflict = second.app.getByRole('alert').filter({ hasText: 'Somebody else saved meanwhile' });
    await conflict.getByRole('cell', { name: dev.displayName }).waitFor();
    await conflict.getByRole('cell', { name: sm.displayName }).waitFor();
    expect(await second.axe()).toEqual([]);
    await conflict
      .getByRole('group', { name: 'Roles' })
      .getByRole('radio', { name: 'Their version' })
      .check();
    await conflict.getByRole('button', { name: 'Save this' }).click();
    await second.app.getByText('Saved.').waitFor();

    await first.goto(settingsOf(stage, 'general'));
    await first.app.getByRole('textbox', { name: 'Training link' }).waitFor();
    expect(await first.app.getByRole('textbox', { name: 'Training link' }).inputValue()).toBe(
      'https://example.com/learn',
    );
    await first.app.getByRole('button', { name: 'Roles' }).click();
    await first.app.getByText(dev.displayName).first().waitFor();
  });

  it('switched off by the site’s admins, every surface says so and nothing else', async () => {
    const OFF = 'Tandem is switched off in this project. A Jira admin can switch it on.';
    const boss = await stage.as(admin.accountId);
    await boss.goto(adminOf(stage));
    const toggle = boss.app.getByRole('checkbox', { name: 'Use Tandem in Online shop' });
    await toggle.focus();
    await boss.page.keyboard.press('Space');
    await boss.app.getByText('Switched off').waitFor();

    const visit = await stage.as(sm.accountId);
    for (const open of [
      () => visit.goto(settingsOf(stage)),
      () => visit.goto(projectPageOf(stage)),
      () => visit.openIssue('SHOP-46'),
    ]) {
      await open();
      await visit.app.getByText(OFF).first().waitFor();
      expect(await visit.axe()).toEqual([]);
      expect(await visit.app.getByRole('alert').count()).toBe(0);
    }
    await toggle.focus();
    await boss.page.keyboard.press('Space');
    await boss.app.getByText('In use', { exact: true }).waitFor();
  });
});
