import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleOf, bundleOfImports, ROOT } from './bundle';
import { atMost, round, type Row } from './row';

const PAGE = path.join(ROOT, 'static/build/issue.html');
const MEGABYTE = 1024 * 1024;

/** Design §9 allows 60 ms where resolver, storage, queue and schemas alone take 19. */
const LOAD_RATIO = round(60 / 19);
const FLOOR = ['@forge/resolver', '@forge/kvs', '@forge/events', 'zod/mini'];

/** The bundle that Forge would deploy, how long it takes to load, and what a browser loads for the issue panel. */
export async function bundleRows(): Promise<Row[]> {
  const app = await bundleOf(path.join(ROOT, 'src/index.ts'));
  const floor = await bundleOfImports(FLOOR);
  const [appMs, floorMs] = [loadMs(app.file), loadMs(floor.file)];
  return [
    atMost('back-end bundle with weights', 2, app.bytes / MEGABYTE, 'MB'),
    atMost('back-end load, against the platform packages alone', LOAD_RATIO, appMs / floorMs, '×'),
    ...issuePage(),
  ];
}

/** Best of five: what the machine does besides is not the app's. */
function loadMs(bundle: string): number {
  const code = `const t=performance.now();require(${JSON.stringify(bundle)});console.log(performance.now()-t)`;
  const runs = Array.from({ length: 5 }, () =>
    Number(execFileSync(process.execPath, ['-e', code], { encoding: 'utf8' })),
  );
  return Math.min(...runs);
}

/** What issue.html loads before anything is asked for: its script and what that preloads. */
function issuePage(): Row[] {
  if (!existsSync(PAGE)) return [];
  const html = readFileSync(PAGE, 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file ?? '');
  const bytes = files.map((file) => gzipSync(readFileSync(path.join(ROOT, 'static/build', file))).length);
  const kilobytes = bytes.reduce((sum, each) => sum + each, 0) / 1000;
  return [atMost('issue surface, JS for first content, gzip', 150, round(kilobytes), 'kB')];
}
