import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { z } from 'zod';

/** A package that is deployed, or that a deployed one needs. */
export interface ProductionPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

const ROOT = path.join(__dirname, '../..');
/** The committed list; `npx tsx local/release/write-production-packages.ts` writes it anew. */
export const LIST = path.join(__dirname, 'production-packages.json');

const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string(),
      license: z.string().default('unknown'),
      dev: z.boolean().default(false),
      devOptional: z.boolean().default(false),
    }),
  ),
});

/** Out: what package-lock.json installs for production, by name and version, each once. */
export function lockedPackages(): ProductionPackage[] {
  const { packages } = lock.parse(JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')));
  const found = Object.entries(packages)
    .filter(([place, { dev, devOptional }]) => place !== '' && !dev && !devOptional)
    .map(([place, { version, license }]) => ({
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
    }));
  const byText = new Map(found.map((each) => [`${each.name} ${each.version}`, each]));
  return [...byText.keys()].sort().flatMap((key) => byText.get(key) ?? []);
}
