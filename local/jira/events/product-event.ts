import type { JsonObject } from '../store/json';

/** The body of a product event as a Forge trigger receives it. */
export interface ProductEvent extends JsonObject {
  readonly eventType: string;
  /** Epoch milliseconds as text; events of Jira Software have none. */
  readonly timestamp?: string;
}

/** Who caused an event, and how. */
export interface Cause {
  readonly accountId: string | null;
  /** True when the app that receives the event made the call. */
  readonly viaApp: boolean;
  /** Epoch milliseconds. */
  readonly now: number;
  /** The app's own `X-Atlassian-Webhook-Trace`. */
  readonly trace: string | undefined;
}

/** Hears of every event. */
export type Emit = (event: ProductEvent) => void;

/** A platform event (`avi:jira:…`): with `selfGenerated` and the trace. */
export function platformEvent(eventType: string, cause: Cause, content: JsonObject): ProductEvent {
  return {
    eventType,
    timestamp: String(cause.now),
    selfGenerated: cause.viaApp,
    ...content,
    ...(cause.accountId === null ? {} : { atlassianId: cause.accountId }),
    ...(cause.viaApp && cause.trace !== undefined ? { webhookTraceValue: cause.trace } : {}),
  };
}

/** A Jira Software event (`avi:jira-software:…`): it says neither when it happened nor whether the app caused it. */
export function softwareEvent(eventType: string, cause: Cause, content: JsonObject): ProductEvent {
  return {
    eventType,
    ...content,
    ...(cause.accountId === null ? {} : { atlassianId: cause.accountId }),
  };
}
