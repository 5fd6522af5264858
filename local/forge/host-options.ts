import type { ChaosOptions } from './chaos/chaos';
import type { SiteClock } from './clock/site-clock';
import type { ModuleLoader } from './functions/load-functions';
import type { TimeLimits } from './functions/runner';
import type { IdentityOptions } from './runtime/identity';
import type { JiraPort } from './runtime/jira-port';

/** What a Forge host is made of. Only manifest, Jira and clock are needed. */
export interface ForgeHostOptions extends IdentityOptions {
  /** manifest.yml, absolute or relative to the working directory. */
  readonly manifestPath: string;
  readonly jira: JiraPort;
  readonly clock: SiteClock;
  /** Default: imports `src/<file>.ts` beside the manifest. */
  readonly load?: ModuleLoader | undefined;
  /** Shorter limits than Forge's, to see what an app does when its time runs out. */
  readonly timeLimits?: TimeLimits | undefined;
  /** How long expired storage items linger, ms. Default 48 h, the worst that Forge announces. */
  readonly ttlLingerMs?: number | undefined;
  /** How many background tasks run at the same time. Default 1, which keeps tests deterministic. */
  readonly tasksAtOnce?: number | undefined;
  /** Default: everything arrives once, in order, at once. */
  readonly chaos?: ChaosOptions | undefined;
}
