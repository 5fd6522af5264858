import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium that `npm test` found (local/run/chromium.mjs), else one at the usual places. */
export function findChromium(): string {
  const { CHROME_PATH } = process.env;
  const found = CHROME_PATH ?? PLACES.find((place) => existsSync(place));
  if (found === undefined) throw new Error('No Chromium: run npm test, or set CHROME_PATH.');
  return found;
}
