import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { stringify } from 'yaml';

import { createManualClock } from '../clock/site-clock';
import type { SiteClock } from '../clock/site-clock';
import { createForgeHost } from '../host';
import type { ForgeHost } from '../host';
import type { ForgeHostOptions } from '../host-options';
import type { JiraRequest, JiraResponse } from '../runtime/jira-port';

/** Site time at which every fixture starts. */
export const FIXTURE_NOW = '2026-03-02T09:00:00.000Z';

/** A Jira that answers every request with what the test says and remembers the requests. */
export class RecordingJira {
  readonly requests: JiraRequest[] = [];
  answer: (request: JiraRequest) => JiraResponse = () => ({ status: 200, headers: {}, body: '{}' });

  request(request: JiraRequest): Promise<JiraResponse> {
    this.requests.push(request);
    return Promise.resolve(this.answer(request));
  }
}

/** A host with a tiny app, for tests of the host itself. */
export interface FixtureHost {
  readonly host: ForgeHost;
  readonly jira: RecordingJira;
  readonly clock: SiteClock;
  /** Folder of the app's manifest and files. */
  readonly folder: string;
  /** Gives the process its real time back and removes the files. */
  dispose(): void;
}

/** What a test changes of the fixture app; the rest is the smallest app that uses every kind of function. */
export interface FixtureOptions extends Partial<
  Omit<ForgeHostOptions, 'manifestPath' | 'jira' | 'clock' | 'load'>
> {
  /** Functions by the name they have in the manifest: `resolver`, `lozenge`, `onEvent`, `work`, `daily`. */
  readonly functions?: Readonly<Record<string, unknown>>;
  /** Changes the manifest before it is read. */
  readonly edit?: (manifest: FixtureManifest) => unknown;
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

/** Installs the fixture app with the functions of the test. The clock stands at `FIXTURE_NOW`. */
export async function startFixtureHost({
  functions = {},
  edit,
  ...options
}: FixtureOptions = {}): Promise<FixtureHost> {
  const folder = mkdtempSync(join(tmpdir(), 'forge-host-'));
  const manifest = fixtureManifest();
  const manifestPath = join(folder, 'manifest.yml');
  writeFileSync(manifestPath, stringify(edit?.(manifest) ?? manifest));
  for (const [path, content] of Object.entries(FILES)) write(join(folder, path), content);
  const clock = createManualClock(FIXTURE_NOW);
  const jira = new RecordingJira();
  const defaults = { resolver: NOTHING, lozenge: NOTHING, onEvent: NOTHING, work: NOTHING, daily: NOTHING };
  const load = () => Promise.resolve({ ...defaults, ...functions });
  const dispose = () => {
    clock.restore();
    rmSync(folder, { recursive: true });
  };
  try {
    const host = await createForgeHost({ ...options, manifestPath, jira, clock, load });
    return { host, jira, clock, folder, dispose };
  } catch (error) {
    dispose();
    throw error;
  }
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
