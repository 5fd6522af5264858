import { SMALL_CAST, smallSite } from '../sites';
import { openStage, type Stage, type Visit } from './stage';

const DASHBOARD = '/jira/dashboards/10000';

describe('the gadget on a dashboard in a real browser', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(smallSite());
  });
  afterAll(() => stage.close());

  async function configure(visit: Visit): Promise<void> {
    await visit.page.getByLabel(/^More actions/).click();
    await visit.page.getByRole('button', { name: 'Configure' }).click();
    await visit.app.getByLabel('Project').click();
    await visit.app.getByText('(SHOP)').click();
    await visit.app.getByLabel('Board').waitFor();
    expect(await visit.axe()).toEqual([]);
    await visit.app.getByRole('button', { name: 'Save' }).click();
  }

  /** What the edit page would submit, without it. */
  async function remember(configuration: { projectKey: string; boardId: number }): Promise<void> {
    const gadgets = `${stage.served.server.url}/__host/gadgets`;
    const [gadget] = (await (await fetch(gadgets)).json()) as { id: string }[];
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify(configuration);
    await fetch(`${gadgets}/${String(gadget?.id)}`, { method: 'PUT', headers, body });
  }

  it('is told its board, shows it after a reload, and leads to the page of the project', async () => {
    const visit = await stage.as(SMALL_CAST.sm.accountId);
    await visit.goto(DASHBOARD);
    await visit.app.getByText('No board has been chosen yet', { exact: false }).waitFor();
    await configure(visit);
    await visit.app.getByText(/working days gone/).waitFor();
    await visit.goto(DASHBOARD);
    await visit.app.getByText(/working days gone/).waitFor();
    expect(await visit.axe()).toEqual([]);
    expect(visit.troubles).toEqual([]);
    await visit.app.getByRole('button', { name: 'Open sprint health' }).click();
    await visit.app.getByRole('heading', { name: 'Burn-up' }).waitFor();
    expect(new URL(visit.page.url()).pathname).toMatch(/\/health\/\d+$/);
  });

  it('refuses a person who may not see the project', async () => {
    const visit = await stage.as(SMALL_CAST.outsider.accountId);
    await remember({ projectKey: 'SHOP', boardId: 1 });
    await visit.goto(DASHBOARD);
    await visit.app.getByText('you do not have permission to see it', { exact: false }).waitFor();
  });
});
