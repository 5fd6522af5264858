import { spawn } from 'node:child_process';

import { readSite } from './cli/site';
import { optionsOf, UsageError } from './cli/usage';
import { parseChaos } from './forge/chaos/parse-chaos';
import { serveSite } from './forge/served-site';
import type { ServedSite } from './forge/served-site';
import { smallSite } from './sites';

const DEFAULT_PORT = 8787;
const MAX_PORT = 65_535;

export const SERVE_USAGE =
  '[--site-file FILE] [--port N] [--traffic FILE] [--chaos NAME=VALUE,…] [--locale L] [--no-open]';

/**
 * Command `serve`: a Jira site with the app on it, in the browser, until it is interrupted.
 * Without a site file it is the sample site. What it says goes to stderr.
 */
export async function serve(args: readonly string[]): Promise<void> {
  const options = optionsOf(args, {
    'site-file': { type: 'string' },
    port: { type: 'string' },
    traffic: { type: 'string' },
    chaos: { type: 'string' },
    locale: { type: 'string' },
    'no-open': { type: 'boolean' },
  });
  const port = portOf(options.port);
  const chaos = chaosOf(options.chaos);
  const file = options['site-file'];
  const served = await serveSite({
    site: file === undefined ? smallSite() : readSite(file),
    port,
    trafficFile: options.traffic,
    chaos,
    locale: options.locale,
  });
  announce(served, port);
  if (!options['no-open']) openBrowser(served.server.url);
  await interrupted();
  await served.close();
}

function portOf(text: string | undefined): number {
  const port = text === undefined ? DEFAULT_PORT : Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= MAX_PORT) return port;
  throw new UsageError(`--port: "${String(text)}" is not a port`);
}

function chaosOf(text: string | undefined) {
  try {
    return text === undefined ? undefined : parseChaos(text);
  } catch (error) {
    throw new UsageError(`--chaos: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function announce({ server, jira }: ServedSite, wished: number): void {
  const { site } = jira;
  const lines = [
    ...(wished !== 0 && server.port !== wished ? [`Port ${wished} is busy; using ${server.port}.`] : []),
    `${site.projects().length} projects, ${site.users().length} people, it is ${new Date(site.now()).toISOString()} there.`,
    `Open ${server.url} (stop with Ctrl+C).`,
  ];
  process.stderr.write(`${lines.join('\n')}\n`);
}

/** Opens the site where there is a browser; where there is none, nothing happens. */
function openBrowser(url: string): void {
  const [command, ...args] = { darwin: ['open', url], win32: ['cmd', '/c', 'start', url] }[
    process.platform as string
  ] ?? ['xdg-open', url];
  const opener = spawn(command ?? '', args, { stdio: 'ignore', detached: true });
  opener.on('error', () => undefined);
  opener.unref();
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
