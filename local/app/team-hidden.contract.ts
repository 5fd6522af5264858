import { SAMPLE_PEOPLE, SAMPLE_SETTINGS, sampleSite } from '../sites';
import { seedSettings } from './seed-settings';
import { openAppSite, type AppSite } from './testing/app-site';

const SHOP = { projectKey: 'SHOP' };
const HOUR = 60 * 60 * 1000;
jest.setTimeout(120_000);

describe('figures that are read as the app', () => {
  let site: AppSite;
  let admin: string;
  /** He does not see all the issues of the board. */
  const reader = SAMPLE_PEOPLE.marcus.accountId;
  beforeAll(async () => {
    site = await openAppSite(sampleSite());
    await seedSettings(site, SAMPLE_SETTINGS);
    const view = site.jira.site;
    admin = view.users().find(({ accountId }) => view.isAdministrator(accountId))?.accountId ?? '';
  });
  afterAll(() => site.dispose());

  it('of a team’s practice tell whoever does not see every issue that they include some', async () => {
    await site.data(admin, 'team.lookAgain', SHOP);
    await site.host.settle(HOUR);
    expect((await site.data(admin, 'team.practice', SHOP)).includesHidden).toBe(false);
    expect((await site.data(reader, 'team.practice', SHOP)).includesHidden).toBe(true);
  });

  it('of separate allocation do so, too', async () => {
    const { board } = await site.data(admin, 'sprint.health', SHOP);
    const finding = (who: string, look = false) =>
      site.data(who, 'backlog.finding', { boardId: board?.id ?? 0, look });
    await finding(admin, true);
    await site.host.settle(HOUR);
    expect((await finding(admin)).includesHidden).toBe(false);
    expect((await finding(reader)).includesHidden).toBe(true);
  });
});
