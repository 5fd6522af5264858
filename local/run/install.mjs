import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's root. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const STAMP = `${ROOT}node_modules/.tandem-installed`;
const OLDEST_NODE = [20, 19];

/** Runs a command in the project's root and hands its exit code back; its output is the caller's. */
export function run(command, args, env = {}) {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return result.status ?? 1;
}

/** Runs a command in the project's root beside others. Out: its exit code and all that it printed. */
export function runAside(command, args) {
  const child = spawn(command, args, { cwd: ROOT, shell: process.platform === 'win32' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code: code ?? 1, output })));
}

/** Runs a command in the project's root. Out: what it printed; null where it failed. Its errors are the caller's. */
export function outputOf(command, args) {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['inherit', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  return result.status === 0 ? result.stdout : null;
}

/** Installs what package-lock.json says, unless it is installed already. Exits with a clear message where it cannot. */
export function installIfNeeded() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldest, oldestMinor] = OLDEST_NODE;
  if (major < oldest || (major === oldest && minor < oldestMinor)) {
    fail(`Tandem needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.version}.`);
  }
  const lock = createHash('sha256')
    .update(readFileSync(`${ROOT}package-lock.json`))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.log('Installing packages (once, about a minute) …');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    fail('npm ci failed; see above. Is the npm registry reachable?');
  }
  writeFileSync(STAMP, lock);
}

export function fail(message) {
  console.error(message);
  process.exit(1);
}
