import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { atMost, round, type Row } from './row';

const ROOT = path.join(__dirname, '../..');
const PAGE = path.join(ROOT, 'static/build/issue.html');
const MEGABYTE = 1024 * 1024;

/** Design §9 allows 60 ms where resolver, storage, queue and schemas alone take 19. */
const LOAD_RATIO = round(60 / 19);
const FLOOR = ['@forge/resolver', '@forge/kvs', '@forge/events', 'zod/mini'];

/** The bundle that Forge would deploy, how long it takes to load, and what a browser loads for the issue panel. */
export async function bundleRows(): Promise<Row[]> {
  const app = await bundleOf(path.join(ROOT, 'src/index.ts'));
  const entry = path.join(ROOT, `local/bench/floor-${process.pid}.tmp.mjs`);
  writeFileSync(entry, FLOOR.map((name, index) => `export * as part${index} from '${name}';`).join('\n'));
  const floor = await bundleOf(entry).finally(() => rmSync(entry));
  const files = readdirSync(app.folder, { recursive: true, encoding: 'utf8' });
  const bytes = files.map((file) => statSync(path.join(app.folder, file))).filter((file) => file.isFile());
  const megabytes = bytes.reduce((sum, { size }) => sum + size, 0) / MEGABYTE;
  const [appMs, floorMs] = [loadMs(app.file), loadMs(floor.file)];
  return [
    atMost('back-end bundle with weights', 2, megabytes, 'MB'),
    atMost('back-end load, against the platform packages alone', LOAD_RATIO, appMs / floorMs, '×'),
    ...issuePage(),
  ];
}

async function bundleOf(entry: string): Promise<{ folder: string; file: string }> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tandem-bundle-'));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: folder,
      minify: true,
      rollupOptions: { output: { format: 'cjs', entryFileNames: 'index.cjs' } },
    },
  });
  return { folder, file: path.join(folder, 'index.cjs') };
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
