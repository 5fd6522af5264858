import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

import type { Reply } from './http';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Built assets carry a hash in their name, so they never change. */
const FOREVER = 'public, max-age=31536000, immutable';

/**
 * Reads a file for the browser.
 * @param folder absolute path of the folder that is served
 * @param path path of the file in it, as it stands in the URL
 * @returns undefined when there is no such file, or the path leads out of the folder
 */
export async function fileReply(folder: string, path: string): Promise<Reply | undefined> {
  const file = join(folder, normalize(decodeURIComponent(path)));
  if (!file.startsWith(folder + sep)) return undefined;
  const body = await readFile(file).catch(() => undefined);
  if (!body) return undefined;
  return {
    status: 200,
    headers: {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': file.includes(`${sep}assets${sep}`) ? FOREVER : 'no-store',
    },
    body,
  };
}
