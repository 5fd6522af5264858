import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fail } from './install.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const PLAYWRIGHT = [
  join(homedir(), '.cache/ms-playwright'),
  join(homedir(), 'Library/Caches/ms-playwright'),
  join(homedir(), 'AppData/Local/ms-playwright'),
];

/** Out: the path of a Chromium: CHROME_PATH, the PATH, the usual places, Playwright's own; installs it where it can. */
export function findChromium() {
  const found = search();
  if (found !== undefined) return found;
  console.log('No Chromium found; installing it …');
  const isRoot = process.getuid?.() === 0;
  const apt = isRoot ? [] : ['sudo', '-n'];
  tryRun([...apt, 'apt-get', 'update', '-qq']);
  tryRun([...apt, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  if (search() === undefined) tryRun(['npx', 'playwright-core', 'install', 'chromium']);
  return (
    search() ??
    fail(
      'The browser tests need Chromium. Install it (Debian: apt-get install chromium; elsewhere: npx playwright-core install chromium) ' +
        'or set CHROME_PATH to a Chrome or Chromium.',
    )
  );
}

function search() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => NAMES.map((name) => join(dir, name)));
  const own = PLAYWRIGHT.filter(existsSync).flatMap((cache) =>
    readdirSync(cache)
      .filter((entry) => entry.startsWith('chromium-'))
      .flatMap((entry) =>
        [
          'chrome-linux/chrome',
          'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
          'chrome-win/chrome.exe',
        ].map((path) => join(cache, entry, path)),
      ),
  );
  const wanted = process.env.CHROME_PATH;
  return [...(wanted === undefined ? [] : [wanted]), ...onPath, ...PLACES, ...own].find((path) =>
    existsSync(path),
  );
}

function tryRun([command, ...args]) {
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
