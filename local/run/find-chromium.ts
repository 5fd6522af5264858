import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Out: the path of a Chromium: CHROME_PATH, the PATH, the usual places, what Playwright installed; null where there is none. */
export function findChromium(): string | null {
  const { CHROME_PATH, PATH = '' } = process.env;
  const onPath = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const wanted = CHROME_PATH === undefined ? [] : [CHROME_PATH];
  const places = [...wanted, ...onPath, ...PLACES, chromium.executablePath()];
  return places.find((path) => existsSync(path)) ?? null;
}
