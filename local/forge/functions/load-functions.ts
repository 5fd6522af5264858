import { join } from 'node:path';

import { ManifestError } from '../manifest/manifest';
import type { Manifest } from '../manifest/manifest';

/** A function of the app as Forge calls it. */
export type AppFunction = (payload: unknown, context: unknown) => unknown;

/** Loads a source file of the app, given without extension relative to `src`; by default it is imported. */
export type ModuleLoader = (file: string) => Promise<Readonly<Record<string, unknown>>>;

/** Imports `src/<file>.ts` of the app that the manifest belongs to. */
export function sourceLoader(manifest: Pick<Manifest, 'root'>): ModuleLoader {
  return async (file) =>
    (await import(join(manifest.root, 'src', `${file}.ts`))) as Readonly<Record<string, unknown>>;
}

/**
 * Loads every function of the manifest.
 * @returns the functions by key
 * @throws ManifestError when a handler is not exported or not a function
 */
export async function loadFunctions(
  manifest: Pick<Manifest, 'functions'>,
  load: ModuleLoader,
): Promise<ReadonlyMap<string, AppFunction>> {
  const loaded = new Map<string, AppFunction>();
  for (const { key, file, exportName } of manifest.functions.values()) {
    const handler = (await load(file))[exportName];
    if (!isFunction(handler)) {
      throw new ManifestError(`Function "${key}": src/${file}.ts exports no function "${exportName}".`);
    }
    loaded.set(key, handler);
  }
  return loaded;
}

function isFunction(value: unknown): value is AppFunction {
  return typeof value === 'function';
}
