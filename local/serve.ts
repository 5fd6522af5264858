import { createWriteStream } from 'node:fs';
import { join } from 'node:path';

import { ballotKey } from './app/ballot-key';
import type { TeamSettings } from '../src/domain/team/settings';
import { seedSettings } from './app/seed-settings';
import type { Faults, SiteFile } from './jira';
import type { ChaosOptions } from './forge/chaos/chaos';
import { createLocalSite } from './forge/local-site';
import type { LocalSite } from './forge/local-site';
import { freePort } from './forge/server/free-port';
import { startServer } from './forge/server/server';
import type { RunningServer } from './forge/server/server';

const ROOT = join(__dirname, '..');
const MANIFEST = join(ROOT, 'manifest.yml');
const SHELL = join(ROOT, 'local/shell/build');
const TASKS_AT_ONCE = 8;

/** How a site is served. */
export interface ServeOptions {
  /** A checked site file. */
  readonly site: SiteFile;
  /** What teams have said about themselves before the site is opened, by project key. */
  readonly settings?: Readonly<Record<string, TeamSettings>> | undefined;
  /** Wished port; the next free one is taken when it is busy. 0 = any. */
  readonly port: number;
  /** File that gets one line of JSON for each REST call of the app. */
  readonly trafficFile?: string | undefined;
  /** How badly events, queue and storage behave. */
  readonly chaos?: ChaosOptions | undefined;
  /** How badly Jira's REST API behaves towards the app. */
  readonly faults?: Omit<Faults, 'events'> | undefined;
  /** Milliseconds added to every call of the host's and of Jira's API. */
  readonly latencyMs?: number | undefined;
  /** Language of people who have chosen none, as Forge's locale code. */
  readonly locale?: string | undefined;
  /** `running` (default) follows real time from the site's `now` on; `manual` stands still until it is moved. */
  readonly time?: 'running' | 'manual' | undefined;
  /** manifest.yml of the app, default: the one of this repository. */
  readonly manifestPath?: string | undefined;
  /** Built shell, default: the one of this repository. */
  readonly shellFolder?: string | undefined;
  /** Settings of the site that tests need, such as time limits or Jira's checks. */
  readonly siteOptions?: Partial<Parameters<typeof createLocalSite>[1]> | undefined;
}

/** A site that is being served. */
export interface ServedSite extends LocalSite {
  readonly server: RunningServer;
  /** Stops serving and gives the process its real time back. */
  close(): Promise<void>;
}

/**
 * Serves a Jira site with the app on it.
 * @throws ManifestError when the app cannot be run here, Error when no port is free
 */
export async function serveSite(options: ServeOptions): Promise<ServedSite> {
  const port = await freePort(options.port);
  const traffic = trafficLog(options.trafficFile);
  const local = await createLocalSite(options.site, {
    manifestPath: options.manifestPath ?? MANIFEST,
    siteUrl: `http://localhost:${port}`,
    time: options.time ?? 'running',
    chaos: options.chaos,
    variables: ballotKey(),
    tasksAtOnce: TASKS_AT_ONCE,
    ...options.siteOptions,
    jira: {
      faults: options.faults,
      ...options.siteOptions?.jira,
      ...(traffic && { traffic: (entry) => traffic.write(entry) }),
    },
  });
  try {
    const { host, jira, people } = local;
    if (options.settings !== undefined) await seedSettings(local, options.settings);
    const shellFolder = options.shellFolder ?? SHELL;
    const server = await startServer({
      host,
      people,
      act: (accountId, action) => jira.act(accountId, action),
      shellFolder,
      port,
      defaultLocale: options.locale,
      latencyMs: options.latencyMs,
    });
    const close = async () => {
      await server.close();
      await traffic?.end();
      local.dispose();
    };
    return { ...local, server, close };
  } catch (error) {
    local.dispose();
    throw error;
  }
}

/** Appends one line of JSON for each entry. */
function trafficLog(file: string | undefined) {
  if (file === undefined) return undefined;
  const stream = createWriteStream(file);
  return {
    write: (entry: unknown) => void stream.write(`${JSON.stringify(entry)}\n`),
    end: () => new Promise<void>((resolve) => stream.end(() => resolve())),
  };
}
