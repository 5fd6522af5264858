import { DEFAULT_SETTINGS } from '../../../src/domain/team/settings';
import { SMALL_CAST, smallSite } from '../../sites';
import { introduceTeam, openAppSite, type AppSite } from './app-site';
import type { Hints } from './sample-payload';

const VIEWER = 'account-viewer';
const { admin, sm: lead, po, tester, dev, outsider } = SMALL_CAST;

/** Everybody who may come to the app, by what they are in the project; `lead` administers it and has no role. */
export const PERSONAS = {
  admin: admin.accountId,
  lead: lead.accountId,
  po: po.accountId,
  sm: tester.accountId,
  dev: dev.accountId,
  viewer: VIEWER,
  outsider: outsider.accountId,
} as const;

export type Persona = keyof typeof PERSONAS;

/** The small site with a team that has introduced itself, and somebody who may only look. Call `dispose` at the end. */
export async function openPeopledSite(): Promise<{ site: AppSite; hints: Hints }> {
  const file = smallSite();
  const [shop, ...others] = file.projects ?? [];
  if (shop === undefined) throw new Error('The small site has no project.');
  const roles = { ...shop.roles, Viewer: { permissions: ['BROWSE_PROJECTS'], actors: [VIEWER] } };
  const site = await openAppSite({
    ...file,
    users: [...(file.users ?? []), { accountId: VIEWER, displayName: 'Vera Viewer' }],
    projects: [{ ...shop, roles }, ...others],
  });
  await introduceTeam(site, tester.accountId);
  const issue = String(site.jira.site.issue('SHOP-46')?.id);
  const other = String(site.jira.site.issue('SHOP-45')?.id);
  const hints = {
    ...{ projectKey: 'SHOP', projectKeys: null, boardId: 1, sprintId: 1, perHour: 1000, startAt: 0 },
    ...{ issueId: issue, beside: other, ids: [issue], settings: DEFAULT_SETTINGS, finding: 'H1' },
    ...{ until: site.clock.now() + 28 * 24 * 3_600_000, timeZone: 'Europe/Berlin', query: '', enabled: true },
  };
  return { site, hints };
}
