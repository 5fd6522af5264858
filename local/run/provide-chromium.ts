import { spawnSync } from 'node:child_process';
import { findChromium } from './find-chromium';

const HELP =
  'The browser tests need Chromium. Install it (Debian: apt-get install chromium; elsewhere: npx playwright-core install chromium) ' +
  'or set CHROME_PATH to a Chrome or Chromium.';

/** Prints the path of a Chromium, which is installed first where there is none. Exit code 1 where that fails. */
function main(): void {
  const found = findChromium() ?? installed();
  if (found === null) {
    console.error(HELP);
    process.exitCode = 1;
  } else process.stdout.write(found);
}

function installed(): string | null {
  console.error('No Chromium found; installing it …');
  const apt = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  run([...apt, 'apt-get', 'update', '-qq']);
  run([...apt, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  if (findChromium() === null) run(['npx', 'playwright-core', 'install', 'chromium']);
  return findChromium();
}

/** What an installer prints is for whoever waits, not for whoever reads the path. */
function run([command = '', ...args]: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, args, { stdio: ['inherit', 2, 2], env, shell: process.platform === 'win32' });
}

main();
