import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { stringify } from 'yaml';

import type { ModuleLoader } from '../functions/load-functions';

/** What a test changes of the fixture app; the rest is the smallest app that uses every kind of function. */
export interface FixtureAppOptions {
  /** Functions by the name they have in the manifest: `resolver`, `lozenge`, `onEvent`, `work`, `daily`. */
  readonly functions?: Readonly<Record<string, unknown>> | undefined;
  /** Changes the manifest before it is read. */
  readonly edit?: ((manifest: FixtureManifest) => unknown) | undefined;
}

/** An app on disk, and what loads its functions. */
export interface FixtureApp {
  /** Folder of the app's manifest and files. */
  readonly folder: string;
  readonly manifestPath: string;
  readonly load: ModuleLoader;
  /** Removes the files. */
  readonly remove: () => void;
}

export type FixtureManifest = ReturnType<typeof fixtureManifest>;

const FILES = {
  'static/build/issue.html':
    '<!doctype html><html><head><script src="./assets/app.js"></script></head></html>',
  'static/build/assets/app.js': '',
  'locales/en-US.json': '{"title":"Example"}',
  'locales/fr-FR.json': '{"title":"Exemple"}',
};

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

const NOTHING = () => undefined;

/** Writes the fixture app to a temporary folder. */
export function writeFixtureApp({ functions = {}, edit }: FixtureAppOptions): FixtureApp {
  const folder = mkdtempSync(join(tmpdir(), 'forge-host-'));
  const manifest = fixtureManifest();
  const manifestPath = join(folder, 'manifest.yml');
  writeFileSync(manifestPath, stringify(edit?.(manifest) ?? manifest));
  for (const [path, content] of Object.entries(FILES)) write(join(folder, path), content);
  const defaults = { resolver: NOTHING, lozenge: NOTHING, onEvent: NOTHING, work: NOTHING, daily: NOTHING };
  const load = () => Promise.resolve({ ...defaults, ...functions });
  return { folder, manifestPath, load, remove: () => rmSync(folder, { recursive: true }) };
}

function fixtureManifest() {
  return {
    app: {
      id: 'ari:cloud:ecosystem::app/fixture',
      runtime: { name: 'nodejs22.x' },
      licensing: { enabled: true },
      storage: {
        entities: [
          {
            name: 'document',
            attributes: {
              kind: { type: 'string' },
              project: { type: 'string' },
              rev: { type: 'integer' },
              value: { type: 'any' },
            },
            indexes: ['kind', { name: 'by-project', partition: ['project'], range: ['kind'] }],
          },
        ],
      },
    },
    modules: {
      'jira:issueContext': [
        {
          key: 'context',
          title: { i18n: 'title' },
          label: 'Fixture',
          resource: 'ui/issue',
          resolver: { function: 'resolver' },
          dynamicProperties: { function: 'lozenge' },
        },
      ],
      trigger: [trigger({ key: 'on-updated', events: ['avi:jira:updated:issue'] })],
      consumer: [{ key: 'worker', queue: 'work', function: 'work' }],
      scheduledTrigger: [{ key: 'every-day', function: 'daily', interval: 'day' }],
      function: ['resolver', 'lozenge', 'onEvent', 'work', 'daily'].map((key) => ({
        key,
        handler: `index.${key}`,
      })),
    },
    resources: [{ key: 'ui', path: 'static/build', entry: { issue: 'issue.html' } }],
    translations: {
      resources: ['en-US', 'fr-FR'].map((key) => ({ key, path: `locales/${key}.json` })),
      fallback: { default: 'en-US' },
    },
    permissions: { scopes: ['read:jira-work', 'storage:app', 'report:personal-data'] as unknown },
  };
}

/** A trigger of the fixture manifest that calls `onEvent`. */
export function trigger(parts: { key: string; events: string[]; filter?: unknown }) {
  return { function: 'onEvent', ...parts };
}
