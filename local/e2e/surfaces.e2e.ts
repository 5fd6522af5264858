import { SMALL_CAST, smallSite } from '../sites';
import { openStage, type Stage } from './stage';

const { po, sm, dev, outsider } = SMALL_CAST;
const PAGE = '/jira/software/projects/SHOP/apps/tandem/production';

describe('the two surfaces in a real browser', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(smallSite());
  });
  afterAll(() => stage.close());

  it.each([
    ['Product Owner', po.accountId],
    ['Scrum Master', sm.accountId],
    ['developer', dev.accountId],
  ])('show their data to the %s', async (_role, accountId) => {
    const visit = await stage.as(accountId);
    await visit.openIssue('SHOP-46');
    await visit.app.getByText('Scrum Master, in close collaboration with the PO').waitFor();
    await visit.goto(PAGE);
    await visit.app.getByRole('row', { name: /^Committed/ }).waitFor();
    expect(await visit.axe()).toEqual([]);
    expect(visit.troubles).toEqual([]);
  });

  it('refuse a person who may not see the project', async () => {
    const visit = await stage.as(outsider.accountId);
    const answer = await visit.page.request.post(`${stage.served.server.url}/__host/invoke`, {
      data: {
        moduleKey: 'project-page',
        functionKey: 'sprint.choices',
        payload: { projectKey: 'SHOP' },
        extension: { project: { key: 'SHOP' } },
      },
    });
    expect(await answer.json()).toMatchObject({ value: { ok: false, code: 'NOT_FOUND' } });
  });

  it('open the issues behind a number, with their sum', async () => {
    const visit = await stage.as(dev.accountId);
    await visit.goto(PAGE);
    const committed = visit.app.getByRole('row', { name: /^Committed/ });
    await committed.getByRole('button').first().click();
    await visit.app.getByRole('heading', { name: 'Committed, Total' }).waitFor();
    await visit.app.getByRole('row', { name: /^Sum/ }).waitFor();
  });

  it.each(['fr-FR', 'de-DE', 'es-ES'])(
    'speak %s, dark and narrow, without findings of axe',
    async (language) => {
      const visit = await stage.as(dev.accountId, { language, dark: true, width: 480 });
      await visit.goto(PAGE);
      await visit.app.getByRole('table').first().waitFor();
      expect(await visit.axe()).toEqual([]);
      await visit.openIssue('SHOP-46');
      await visit.app.locator('mark').first().waitFor();
      expect(await visit.axe()).toEqual([]);
      expect(visit.troubles).toEqual([]);
    },
  );
});
