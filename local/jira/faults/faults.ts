/** How the site misbehaves on purpose. Only calls through the app are hit, never Jira's own pages. */
export interface Faults {
  /** Milliseconds added to every call. */
  readonly latencyMs?: number | undefined;
  /** Every n-th call is not carried out and answers this status (default 503). */
  readonly failEvery?: number | undefined;
  readonly failStatus?: number | undefined;
  /** Every n-th call is carried out, but its answer is lost: the call rejects after `timeoutMs` (default 0). */
  readonly timeoutEvery?: number | undefined;
  readonly timeoutMs?: number | undefined;
  /** Milliseconds until search sees a write. */
  readonly indexLagMs?: number | undefined;
  /** Milliseconds until a bulk task says that it is complete. */
  readonly taskMs?: number | undefined;
  readonly events?: EventFaultRates | undefined;
}

/** Shares (0–1) of events that something happens to. */
export interface EventFaultRates {
  readonly drop?: number | undefined;
  readonly duplicate?: number | undefined;
  /** Delivered up to `maxDelayMs` later. */
  readonly delay?: number | undefined;
  readonly maxDelayMs?: number | undefined;
  /** Delivered after the event that follows it. */
  readonly reorder?: number | undefined;
}

/** Limits on the app's calls; nothing is limited that is not named. */
export interface Budget {
  /** Points an hour (Jira, tier 1: 65,000), reset at the full UTC hour. */
  readonly pointsPerHour?: number | undefined;
  /** Jira's limits a second and endpoint: GET and POST 100, PUT and DELETE 50, one issue 150, changelogs 200. */
  readonly burst?: boolean | undefined;
  /** Jira's limits of writes to one issue: 20 in 2 seconds, 100 in 30. */
  readonly issueWrites?: boolean | undefined;
}
