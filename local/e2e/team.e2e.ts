import { SMALL_CAST, smallSite } from '../sites';
import { projectPageOf, settingsOf } from './addresses';
import { choosePerson, press } from './first-run';
import { openStage, type Stage, type Visit, type VisitOptions } from './stage';

const { admin, po, sm, dev, secondDev, tester, outsider } = SMALL_CAST;
const PROJECT = { projectKey: 'SHOP' };

// A whole team goes through the browser, each person in a session of their own.
jest.setTimeout(240_000);

describe('a team agrees on where it is', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(smallSite());
  });
  afterAll(() => stage.close());

  const openTeam = async (accountId: string, options?: VisitOptions): Promise<Visit> => {
    const visit = await stage.as(accountId, options);
    await visit.goto(projectPageOf(stage, 'team'));
    return visit;
  };

  const invoke = async (accountId: string, functionKey: string, payload: object) => {
    const visit = await stage.as(accountId);
    const data = {
      moduleKey: 'project-page',
      functionKey,
      payload: { ...PROJECT, ...payload },
      extension: { project: { key: 'SHOP' } },
    };
    const answer = await visit.page.request.post(`${stage.served.server.url}/__host/invoke`, { data });
    const { value } = (await answer.json()) as { value: { ok: boolean; data: Record<string, never> } };
    await visit.page.context().close();
    return value;
  };

  /** A new admin goes through the first run, then says who else is in the team. */
  const setUp = async (): Promise<void> => {
    const visit = await stage.as(admin.accountId);
    const { app, page } = visit;
    await visit.goto(settingsOf(stage));
    await press(visit, 'Next');
    await choosePerson(visit, 'Product Owner', po.displayName);
    await choosePerson(visit, 'Scrum Master', sm.displayName);
    await press(visit, 'Next');
    await app.getByRole('radio', { name: 'Yes, we are starting' }).check();
    await press(visit, 'Finish');
    await app.getByText(/^Tandem is set up\./).waitFor();
    await visit.goto(settingsOf(stage, 'roles'));
    for (const { displayName } of [dev, secondDev, tester])
      await choosePerson(visit, 'Team members', displayName);
    await press(visit, 'Save');
    await app.getByText('Saved').first().waitFor();
    await page.context().close();
  };

  const handInAnswers = async (accountId: string): Promise<void> => {
    const visit = await openTeam(accountId);
    const { app, page } = visit;
    await app.getByRole('button', { name: 'Answer the questions' }).click();
    const context = app.getByRole('heading', { name: 'First, your surroundings' });
    const purpose = app.getByRole('heading', { name: 'Purpose' });
    await context.or(purpose).first().waitFor();
    if (await context.isVisible()) {
      for (const choice of ['Only the Product Owner meets them', 'Each sprint', 'Rarely']) {
        await app.getByRole('radio', { name: choice }).check();
      }
      await app.getByRole('button', { name: 'Save and go on' }).click();
    }
    for (let step = 0; step < 7; step += 1) {
      const questions = app.getByRole('group');
      await questions.first().waitFor();
      for (let question = 0; question < (await questions.count()); question += 1) {
        // Keyboard only: into the group, then to its second sentence.
        await questions.nth(question).getByRole('radio').first().focus();
        await page.keyboard.press('ArrowDown');
      }
      await app.getByRole('button', { name: 'Next' }).press('Enter');
    }
    expect(await visit.axe()).toEqual([]);
    await app.getByRole('button', { name: 'Hand in' }).click();
    await app.getByText('You have answered. Thank you.').waitFor();
    expect(visit.troubles).toEqual([]);
    await page.context().close();
  };

  it('from set-up over three answers to a stage that Scrum Master and Product Owner confirm together', async () => {
    await setUp();
    const reader = await stage.as(dev.accountId);
    await reader.goto(projectPageOf(stage, 'health'));
    await reader.app.getByText('Why it matters').first().waitFor();

    const scrumMaster = await openTeam(sm.accountId);
    await scrumMaster.app.getByRole('heading', { name: 'Shu: we follow the book' }).waitFor();
    await scrumMaster.app.getByRole('button', { name: 'Open a round' }).click();
    await scrumMaster.app.getByText('0 of at least 3 answers').waitFor();

    for (const person of [dev, secondDev, tester]) await handInAnswers(person.accountId);

    await scrumMaster.page.reload();
    await scrumMaster.app.getByText('3 of 5 people have answered').waitFor();
    await scrumMaster.app.getByRole('button', { name: 'Close the round' }).click();
    await scrumMaster.app.getByRole('button', { name: 'Close and show the result' }).click();
    await scrumMaster.app.getByText('Your answers point at Ha.').waitFor();
    await scrumMaster.app.getByRole('button', { name: 'Ha: we adapt it' }).click();
    await scrumMaster.app.getByText('Waiting for: Product Owner').waitFor();
    expect(await scrumMaster.axe()).toEqual([]);

    const owner = await openTeam(po.accountId);
    await owner.app.getByRole('button', { name: 'Agree' }).click();
    await owner.app.getByText(/^Confirmed by Scrum Master and Product Owner on/).waitFor();
    await owner.app.getByRole('heading', { name: 'Ha: we adapt it' }).waitFor();

    await reader.page.reload();
    await reader.app.getByText('Possible first step').first().waitFor();
    expect(await reader.app.getByText('Why it matters').count()).toBe(0);
  });

  it.each([
    ['fr-FR', 0],
    ['de-DE', 1],
    ['es-ES', 2],
    ['en-US', 3],
  ])('speaks %s at 320 px in the dark, without findings of axe (place %d)', async (language, place) => {
    const visit = await openTeam(dev.accountId, { language, dark: true, width: 320 });
    await visit.app.locator('main nav').nth(1).getByRole('button').nth(place).click();
    await visit.app.getByRole('heading', { level: 2 }).waitFor();
    expect(await visit.axe()).toEqual([]);
    const overflow = await visit.app
      .locator('html')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(visit.troubles).toEqual([]);
  });

  it('shows outsiders nothing', async () => {
    for (const name of ['team.assessment', 'team.practice', 'team.ceremonies', 'experiment.list']) {
      expect(await invoke(outsider.accountId, name, {})).toMatchObject({ ok: false, code: 'NOT_FOUND' });
    }
  });
});
