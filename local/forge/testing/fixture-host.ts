import { createManualClock } from '../clock/site-clock';
import type { SiteClock } from '../clock/site-clock';
import { createForgeHost } from '../host';
import type { ForgeHost } from '../host';
import type { ForgeHostOptions } from '../host-options';
import type { JiraRequest, JiraResponse } from '../runtime/jira-port';
import { writeFixtureApp } from './fixture-app';
import type { FixtureAppOptions } from './fixture-app';

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

/** The fixture app of a test, and settings of its host. */
export interface FixtureOptions
  extends FixtureAppOptions, Partial<Omit<ForgeHostOptions, 'manifestPath' | 'jira' | 'clock' | 'load'>> {}

/** Installs the fixture app with the functions of the test. The clock stands at `FIXTURE_NOW`. */
export async function startFixtureHost({
  functions,
  edit,
  ...options
}: FixtureOptions = {}): Promise<FixtureHost> {
  const { folder, manifestPath, load, remove } = writeFixtureApp({ functions, edit });
  const clock = createManualClock(FIXTURE_NOW);
  const jira = new RecordingJira();
  const dispose = () => {
    clock.restore();
    remove();
  };
  try {
    const host = await createForgeHost({ ...options, manifestPath, jira, clock, load });
    return { host, jira, clock, folder, dispose };
  } catch (error) {
    dispose();
    throw error;
  }
}
