import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { parseChaos, type Misbehaviour } from '../forge/chaos/parse-chaos';
import { serveSite } from '../serve';
import { SAMPLE_SETTINGS, sampleSite } from '../sites';
import { InputError } from './input';
import { readSite } from './site';
import { numberOf } from './sprints';
import { optionsOf, UsageError } from './usage';

const PORT = 8787;
const BUILT = ['static/build/issue.html', 'local/shell/build/index.html'];

/** Serves a site, the sample site by default, with the app on it until the process is stopped. */
export async function serve(args: readonly string[]): Promise<void> {
  const options = optionsOf(args, {
    'site-file': { type: 'string' },
    port: { type: 'string' },
    traffic: { type: 'string' },
    chaos: { type: 'string' },
    'no-open': { type: 'boolean' },
  });
  const missing = BUILT.find((file) => !existsSync(path.join(__dirname, '../..', file)));
  if (missing !== undefined)
    throw new InputError(`${missing} is not built: run npm start, or npm run build first`);
  const wished = options.port === undefined ? PORT : numberOf(options.port, 'port');
  const opened =
    options['site-file'] === undefined
      ? { site: sampleSite(), settings: SAMPLE_SETTINGS }
      : { site: readSite(options['site-file']) };
  const served = await serveSite({
    ...opened,
    ...misbehaviourOf(options.chaos),
    port: wished,
    trafficFile: options.traffic,
  });
  const { url, port } = served.server;
  if (port !== wished) process.stderr.write(`Port ${wished} is busy; using ${port}.\n`);
  process.stderr.write(`Tandem on an emulated Jira site: ${url}\nStop with Ctrl+C.\n`);
  if (options['no-open'] !== true) openBrowser(url);
  await untilStopped();
  await served.close();
}

/** What shall go wrong on purpose, for instance `drop=0.05,failEvery=10,seed=7`. Throws a UsageError for anything else. */
function misbehaviourOf(text: string | undefined): Partial<Misbehaviour> {
  if (text === undefined) return {};
  try {
    return parseChaos(text);
  } catch (error) {
    throw new UsageError(`--chaos: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Opens the page where there is a browser; where there is none, the address is printed already. */
function openBrowser(url: string): void {
  const command = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open';
  const child = spawn(command, [url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
