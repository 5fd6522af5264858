import type { Timeline } from '../clock/timeline';
import type { AppFunction } from '../functions/load-functions';
import type { Runner } from '../functions/runner';
import type { Manifest, ScheduledTriggerModule } from '../manifest/manifest';
import type { Identity } from '../runtime/identity';

const MINUTE_MS = 60_000;
const FIRST_RUN_MS = 5 * MINUTE_MS;

const INTERVAL_MS: Readonly<Record<ScheduledTriggerModule['interval'], number>> = {
  fiveMinute: 5 * MINUTE_MS,
  hour: 60 * MINUTE_MS,
  day: 24 * 60 * MINUTE_MS,
  week: 7 * 24 * 60 * MINUTE_MS,
};

export interface SchedulesParts {
  readonly manifest: Pick<Manifest, 'schedules'>;
  readonly identity: Identity;
  readonly functions: ReadonlyMap<string, AppFunction>;
  readonly runner: Runner;
  readonly timeline: Timeline;
  /** Site time in epoch milliseconds. */
  readonly now: () => number;
}

/** Plans the scheduled triggers: first about five minutes after deploy, then each in its interval. */
export function planSchedules(parts: SchedulesParts): void {
  for (const module of parts.manifest.schedules) plan(parts, module, parts.now() + FIRST_RUN_MS);
}

/** An error in the function is not repeated; the next turn comes anyway. */
function plan(parts: SchedulesParts, module: ScheduledTriggerModule, due: number): void {
  const { functions, identity, runner, timeline } = parts;
  const { key, functionKey, interval } = module;
  timeline.at(due, 'schedule', `schedule ${key}`, async () => {
    plan(parts, module, due + INTERVAL_MS[interval]);
    const request = { context: { cloudId: identity.cloudId, moduleKey: key }, contextToken: 'local' };
    await runner.run({ kind: 'scheduledTrigger', functionKey, moduleKey: key, subject: interval }, () =>
      functions.get(functionKey)?.(request, runner.functionContext(undefined)),
    );
  });
}
