import { createJira } from '../jira';
import type { Faults, Jira, JiraOptions, PropertyAlias, SiteFile } from '../jira';
import { createManualClock, createRunningClock } from './clock/site-clock';
import type { SiteClock } from './clock/site-clock';
import { createForgeHost } from './host';
import type { ForgeHost } from './host';
import type { ForgeHostOptions } from './host-options';
import type { Manifest } from './manifest/manifest';
import { readManifest } from './manifest/read-manifest';
import type { Person } from './server/people';

/** What may be set of Jira. Events misbehave on their way to the app, not in Jira: see `chaos`. */
export interface JiraSettings extends Pick<
  JiraOptions,
  'appAccountId' | 'budget' | 'checkResponses' | 'seed' | 'traffic'
> {
  readonly faults?: Omit<Faults, 'events'> | undefined;
}

/** How a site and the app on it are run. Everything but the manifest has a default. */
export interface LocalSiteOptions extends Omit<ForgeHostOptions, 'jira' | 'clock'> {
  /** `manual` stands still until it is moved (default), `running` goes on from the site's `now`. */
  readonly time?: 'manual' | 'running' | undefined;
  readonly jira?: JiraSettings | undefined;
  /** Variables of the app's environment (`forge variables set`), as its functions find them in `process.env`. */
  readonly variables?: Readonly<Record<string, string>> | undefined;
}

/** An emulated Jira site with the app installed: events of the site reach the app, the app reaches the site. */
export interface LocalSite {
  readonly jira: Jira;
  readonly host: ForgeHost;
  readonly clock: SiteClock;
  /** Who can use the site. */
  readonly people: readonly Person[];
  /** Gives the process its real time back. */
  dispose(): void;
}

/**
 * Starts a site with the app on it. `Date` of this process shows the site's time until `dispose`.
 * @param file a checked site file, see `parseSiteFile`
 * @throws ManifestError when the app cannot be run here
 */
export async function createLocalSite(file: SiteFile, options: LocalSiteOptions): Promise<LocalSite> {
  const { time, jira: jiraOptions, variables, ...hostOptions } = options;
  const removeVariables = setVariables(variables ?? {});
  const clock = time === 'running' ? createRunningClock(file.now) : createManualClock(file.now);
  const dispose = (): void => {
    clock.restore();
    removeVariables();
  };
  try {
    const hearers: ((event: unknown) => void)[] = [];
    const jira = createJira(file, {
      ...jiraOptions,
      clock,
      siteUrl: options.siteUrl,
      onEvent: (event) => hearers.forEach((hear) => hear(event)),
      propertyAliases: propertyAliases(readManifest(options.manifestPath)),
    });
    const host = await createForgeHost({ ...hostOptions, jira, clock });
    hearers.push((event) => host.receive(event));
    return { jira, host, clock, people: peopleOf(jira), dispose };
  } catch (error) {
    dispose();
    throw error;
  }
}

/** @returns what removes them again */
function setVariables(variables: Readonly<Record<string, string>>): () => void {
  Object.assign(process.env, variables);
  return () => {
    for (const name of Object.keys(variables)) Reflect.deleteProperty(process.env, name);
  };
}

/** The issue properties that the manifest makes searchable. */
function propertyAliases({ entityProperties }: Manifest): PropertyAlias[] {
  return entityProperties
    .filter(({ entityType = 'issue' }) => entityType === 'issue')
    .flatMap(({ propertyKey, values }) =>
      values.map(({ path, type, searchAlias }) => ({ alias: searchAlias, propertyKey, path, type })),
    );
}

function peopleOf({ site }: Jira): Person[] {
  return site
    .users()
    .filter(({ active }) => active !== false)
    .map(({ accountId, displayName, timeZone, locale }) => ({
      accountId,
      displayName,
      timeZone: timeZone ?? site.timeZone,
      locale,
    }));
}
