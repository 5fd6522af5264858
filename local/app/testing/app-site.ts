import * as path from 'node:path';
import type { Answer } from '../../../src/contract/answer';
import type { api } from '../../../src/contract/api';
import type { PayloadOf, ResultOf } from '../../../src/contract/operation';
import { createLocalSite, type LocalSite, type LocalSiteOptions } from '../../forge/local-site';
import { SMALL_CAST, smallSite } from '../../sites';
import type { SiteFile } from '../../jira';
import { ballotKey } from '../ballot-key';
import { seedSettings } from '../seed-settings';

const MANIFEST = path.join(__dirname, '../../../manifest.yml');

type Ops = typeof api;

/** A site with the app on it, driven through the app's own operations as Forge would invoke them. */
export interface AppSite extends LocalSite {
  /** Invokes an operation as a person; what the browser says about itself is empty. */
  call<Name extends keyof Ops>(
    accountId: string,
    name: Name,
    payload: PayloadOf<Ops[Name]>,
  ): Promise<Answer<ResultOf<Ops[Name]>>>;
  /** As `call`, with anything as payload. */
  callRaw(accountId: string, name: string, payload: unknown, extension?: unknown): Promise<unknown>;
  /** As `call`; throws where the answer is a refusal. */
  data<Name extends keyof Ops>(
    accountId: string,
    name: Name,
    payload: PayloadOf<Ops[Name]>,
  ): Promise<ResultOf<Ops[Name]>>;
}

/** Opens a site, by default the small one with nothing saved yet. Call `dispose` at the end. */
export async function openAppSite(
  file: SiteFile = smallSite(),
  options: Omit<LocalSiteOptions, 'manifestPath'> = {},
): Promise<AppSite> {
  const local = await createLocalSite(file, {
    manifestPath: MANIFEST,
    variables: ballotKey(),
    ...options,
  });
  const callRaw = (accountId: string, functionKey: string, payload: unknown, extension: unknown = {}) =>
    local.host.resolvers.invoke({
      moduleKey: 'project-page',
      functionKey,
      payload: payload,
      extension: extension as Record<string, unknown>,
      accountId,
    });
  const call: AppSite['call'] = async <Name extends keyof Ops>(
    accountId: string,
    name: Name,
    payload: PayloadOf<Ops[Name]>,
  ) => (await callRaw(accountId, name, payload)) as Answer<ResultOf<Ops[Name]>>;
  return {
    ...local,
    call,
    callRaw,
    async data(accountId, name, payload) {
      const answer = await call(accountId, name, payload);
      if (!answer.ok) throw new Error(`${name}: ${answer.code} ${JSON.stringify(answer.params)}`);
      return answer.data;
    },
  };
}

/** Who is who in the small site, and its stage, as if the team had said so; everything else stays as it is by default. */
export async function introduceTeam(site: AppSite, sm: string = SMALL_CAST.sm.accountId): Promise<void> {
  const { admin, po, dev, secondDev, tester } = SMALL_CAST;
  const { settings } = await site.data(admin.accountId, 'settings.get', { projectKey: 'SHOP' });
  const members = [dev, secondDev, tester].map(({ accountId }) => accountId);
  await seedSettings(site, {
    SHOP: {
      ...settings,
      introduced: true,
      roles: { ...settings.roles, po: po.accountId, sm, smMode: 'part', members },
      maturity: { ...settings.maturity, stage: 'ha' },
    },
  });
}
