import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { build } from 'vite';

export const ROOT = path.join(__dirname, '../..');

export interface Bundle {
  readonly folder: string;
  /** The file to load; what is loaded later lies beside it. */
  readonly file: string;
  /** Of all files together. */
  readonly bytes: number;
}

/** Bundles a file with everything that it imports, minified, as Forge would deploy it. */
export async function bundleOf(entry: string): Promise<Bundle> {
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
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const sizes = files.map((file) => statSync(path.join(folder, file))).filter((file) => file.isFile());
  return {
    folder,
    file: path.join(folder, 'index.cjs'),
    bytes: sizes.reduce((sum, { size }) => sum + size, 0),
  };
}

/** Bundles a module of one line each: what is imported, and nothing done with it. */
export async function bundleOfImports(modules: readonly string[]): Promise<Bundle> {
  const entry = path.join(ROOT, `local/bench/imports-${process.pid}.tmp.mjs`);
  writeFileSync(entry, modules.map((name, index) => `export * as part${index} from '${name}';`).join('\n'));
  return bundleOf(entry).finally(() => rmSync(entry));
}
