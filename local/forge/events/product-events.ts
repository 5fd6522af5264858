import type { Chaos } from '../chaos/chaos';
import type { Timeline } from '../clock/timeline';
import type { AppFunction } from '../functions/load-functions';
import { judge } from '../functions/retry';
import type { RetryContext } from '../functions/retry';
import type { Runner } from '../functions/runner';
import type { Manifest, TriggerModule } from '../manifest/manifest';
import type { EventTrace, Trace } from '../runtime/trace';
import { isTooLarge, parseProductEvent } from './product-event';
import type { ProductEvent } from './product-event';
import { compileFilter } from './trigger-filter';
import type { EventFilter } from './trigger-filter';

const MAX_RETRIES = 4;

export interface ProductEventsParts {
  readonly manifest: Pick<Manifest, 'triggers'>;
  readonly functions: ReadonlyMap<string, AppFunction>;
  readonly runner: Runner;
  readonly timeline: Timeline;
  readonly chaos: Chaos;
  readonly trace: Trace;
  /** Site time in epoch milliseconds. */
  readonly now: () => number;
}

/** Brings events of the site to the app's triggers: filters, delivery (late, twice or never, as chaos says), retries. */
export class ProductEvents {
  private readonly listeners = new Set<(event: ProductEvent) => void>();
  private readonly triggers: readonly { module: TriggerModule; filter: EventFilter }[];

  /** @throws ManifestError when a filter cannot be run */
  constructor(private readonly parts: ProductEventsParts) {
    this.triggers = parts.manifest.triggers.map((module) => ({ module, filter: compileFilter(module) }));
  }

  /** Calls back for each event that the site raises. @returns ends the subscription */
  onRaised(listener: (event: ProductEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Takes an event that the site has raised; deliveries are planned, none has happened when this returns. */
  receive(raised: unknown): void {
    const event = parseProductEvent(raised);
    for (const listener of this.listeners) listener(event);
    const triggers = this.triggers.filter(({ module }) => module.events.includes(event.eventType));
    if (triggers.length === 0) this.note(event, undefined, 'no-trigger');
    for (const { module, filter } of triggers) {
      if (isTooLarge(event)) {
        this.note(event, module, 'too-large');
        continue;
      }
      const { deliver, error } = filter(event);
      if (error !== undefined) this.note(event, module, 'filter-error', error);
      if (deliver) this.planAll(event, module);
      else if (error === undefined) this.note(event, module, 'filtered');
    }
  }

  private planAll(event: ProductEvent, module: TriggerModule): void {
    const delays = this.parts.chaos.eventDelays();
    if (delays.length === 0) this.note(event, module, 'dropped');
    for (const delay of delays) this.plan(event, module, delay);
  }

  private plan(event: ProductEvent, module: TriggerModule, delayMs: number, retry?: RetryContext): void {
    const { timeline, now } = this.parts;
    timeline.at(now() + delayMs, 'work', `event ${event.eventType}`, async () => {
      const verdict = await this.deliver(event, module, retry);
      if (!verdict.done && verdict.context.retryCount <= MAX_RETRIES) {
        this.plan(event, module, verdict.delayMs, verdict.context);
      }
    });
  }

  private async deliver(event: ProductEvent, module: TriggerModule, retry: RetryContext | undefined) {
    const { functions, runner } = this.parts;
    const { key: moduleKey, functionKey } = module;
    this.note(event, module, 'delivered');
    const payload = JSON.stringify({ ...event, ...(retry && { retryContext: deliverable(retry) }) });
    const result = await runner.run(
      { kind: 'trigger', functionKey, moduleKey, subject: event.eventType },
      () => functions.get(functionKey)?.(JSON.parse(payload), runner.functionContext(undefined)),
    );
    return judge(result, retry?.retryCount ?? 0, false);
  }

  private note(
    event: ProductEvent,
    module: TriggerModule | undefined,
    outcome: EventTrace['outcome'],
    detail?: string,
  ): void {
    const at = new Date(this.parts.now()).toISOString();
    this.parts.trace.add({
      kind: 'event',
      at,
      eventType: event.eventType,
      trigger: module?.key,
      outcome,
      detail,
    });
  }
}

/** Triggers get `retryData` back only when it is an object (ECO-734). */
function deliverable({ retryData, ...retry }: RetryContext) {
  return typeof retryData === 'object' && retryData !== null ? { ...retry, retryData } : retry;
}
