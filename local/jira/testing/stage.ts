import { createJira, type Jira, type JiraOptions, type ProductEvent, type SiteFile } from '../index';
import { listOf, textOf, type Json } from '../store/json';
import { as, at } from './session';
import { NOW, PO } from './site-builder';

/** A running site whose time a test sets, with the events it has told. */
export interface Stage {
  readonly jira: Jira;
  readonly events: ProductEvent[];
  /** Sets the time. */
  at(stamp: string): void;
  /** Moves the time on. */
  later(ms: number): void;
}

/** Starts a site at the time of the site builder. */
export function stage(file: SiteFile, options: Partial<JiraOptions> = {}): Stage {
  let now = Date.parse(NOW);
  const events: ProductEvent[] = [];
  const jira = createJira(file, {
    clock: { now: () => now },
    checkResponses: true,
    onEvent: (event) => events.push(event),
    ...options,
  });
  return {
    jira,
    events,
    at: (stamp) => {
      now = Date.parse(stamp);
    },
    later: (ms) => {
      now += ms;
    },
  };
}

/** Items of the newest history entry of an issue. */
export async function lastChange(jira: Jira, key: string): Promise<readonly Json[]> {
  const reply = await as(jira, PO).get(`issue/${key}?fields=id&expand=changelog`);
  return listOf(at(reply, 'changelog.histories.0.items'));
}

/** `eventType` of each event, without `avi:`, in order. */
export function namesOf(events: readonly ProductEvent[]): string[] {
  return events.map((event) => (textOf(event.eventType) ?? '').replace('avi:', ''));
}
