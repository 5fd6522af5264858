import { Chaos } from './chaos/chaos';
import { deadlyAnswers } from './chaos/deadly-answers';
import { Timeline } from './clock/timeline';
import type { PendingTask } from './clock/timeline';
import type { ProductEvent } from './events/product-event';
import { ProductEvents } from './events/product-events';
import { loadFunctions, sourceLoader } from './functions/load-functions';
import { Resolvers } from './functions/resolvers';
import { Runner } from './functions/runner';
import type { ForgeHostOptions } from './host-options';
import type { Manifest } from './manifest/manifest';
import { readManifest } from './manifest/read-manifest';
import { QUEUE_PATHS, WorkQueue } from './queue/work-queue';
import { createIdentity } from './runtime/identity';
import type { Identity } from './runtime/identity';
import { installBackEndSeam } from './runtime/install-seam';
import type { Invocation } from './runtime/invocation';
import { jiraAnswers } from './runtime/jira-answers';
import type { JiraGateway } from './runtime/jira-answers';
import { JiraBrowser } from './runtime/jira-browser';
import { platformAnswers } from './runtime/platform-answers';
import { PersonalData, REPORT_PATH } from './runtime/privacy-answers';
import { Trace } from './runtime/trace';
import { planSchedules } from './schedule/schedules';
import { Storage } from './storage/storage';
import { storageAnswers } from './storage/storage-answers';

const LONGEST_LINGER_MS = 48 * 3_600_000;

/** One app, installed on one site. */
export interface ForgeHost {
  readonly manifest: Manifest;
  readonly identity: Identity;
  readonly storage: Storage;
  readonly trace: Trace;
  readonly personalData: PersonalData;
  /** The functions behind the UI modules. */
  readonly resolvers: Resolvers;
  /** Jira as a person's browser reaches it: through the app's page, or directly. */
  readonly browser: JiraBrowser;
  /** Takes an event of the site; its deliveries are planned, see `settle` and `advance`. */
  receive(event: unknown): void;
  /** Calls back for each event that the site raises, before any trigger gets it. @returns ends the subscription */
  onSiteEvent(listener: (event: ProductEvent) => void): () => void;
  /**
   * Runs until no event and no job is left, moving the clock to each due time.
   * @param withinMs how far the clock may move; 0 = only what is due now. Default: as far as it takes
   */
  settle(withinMs?: number): Promise<void>;
  /** Moves the clock by `ms`; everything that comes due runs at its time, scheduled triggers too. */
  advance(ms: number): Promise<void>;
  /** What is planned, soonest first. */
  pending(): readonly PendingTask[];
  /** Starts what is due without waiting for its end: for a host whose clock runs. */
  pump(): void;
  /**
   * Runs code as if it were a function of the app: `asUser()` is this person, `asApp()` the app, storage is there.
   * @throws what `body` throws
   */
  runAs<T>(accountId: string | undefined, body: () => Promise<T>): Promise<T>;
}

/**
 * Installs the app of a manifest on a Jira site.
 * @throws ManifestError when the manifest, its functions or its filters cannot be run here
 */
export async function createForgeHost(options: ForgeHostOptions): Promise<ForgeHost> {
  installBackEndSeam();
  const manifest = readManifest(options.manifestPath);
  const functions = await loadFunctions(manifest, options.load ?? sourceLoader(manifest));
  const now = () => options.clock.now();
  const trace = new Trace();
  const identity = createIdentity(manifest, options);
  const storage = new Storage(manifest, now, options.ttlLingerMs ?? LONGEST_LINGER_MS);
  const personalData = new PersonalData();
  const chaos = new Chaos(options.chaos ?? {});
  const timeline = new Timeline(options.clock, options.tasksAtOnce ?? 1);
  const gateway = { jira: options.jira, trace, now };
  const runner = new Runner({ identity, manifest, timeLimits: options.timeLimits, answer, trace, now });
  const parts = { manifest, identity, functions, runner, timeline, chaos, trace, now };
  const queue = new WorkQueue(parts);
  const events = new ProductEvents(parts);
  const platform = deadlyAnswers(platformFor(parts, { gateway, storage, personalData, queue }), chaos);
  planSchedules(parts);
  /** The runner exists before what answers its calls: the queue needs the runner, and answers calls itself. */
  function answer(...call: Parameters<Invocation['answer']>) {
    return platform(...call);
  }

  return {
    manifest,
    identity,
    storage,
    trace,
    personalData,
    resolvers: new Resolvers(manifest, identity, functions, runner),
    browser: new JiraBrowser(gateway, identity),
    receive: (event) => events.receive(event),
    onSiteEvent: (listener) => events.onRaised(listener),
    settle: (withinMs = Number.POSITIVE_INFINITY) => timeline.settle(withinMs),
    advance: (ms) => timeline.advance(ms),
    pending: () => timeline.pending(),
    pump: () => timeline.pump(),
    runAs: (accountId, body) => runner.runScript(accountId, body),
  };
}

/** Connects the calls of the app to what answers them. */
function platformFor(
  { manifest, chaos }: { readonly manifest: Manifest; readonly chaos: Chaos },
  { gateway, storage, personalData, queue }: PlatformParts,
): Invocation['answer'] {
  return platformAnswers({
    jira: jiraAnswers(gateway, manifest.scopes),
    storage: storageAnswers(storage, manifest.scopes, () => chaos.failsStorage()),
    gateway: {
      [QUEUE_PATHS.publish]: (call, invocation) => queue.publish(call, invocation),
      [QUEUE_PATHS.stats]: (call) => queue.stats(call),
      [QUEUE_PATHS.cancel]: (call) => queue.cancel(call),
      [REPORT_PATH]: (call) => personalData.answer(call, manifest.scopes),
    },
  });
}

interface PlatformParts {
  readonly gateway: JiraGateway;
  readonly storage: Storage;
  readonly personalData: PersonalData;
  readonly queue: WorkQueue;
}
