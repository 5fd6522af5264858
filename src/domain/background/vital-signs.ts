import { DAY_MS } from '../shared/days';
/** How background work is doing on a site. Instants and durations in ms. */
export interface VitalSigns {
  /** Since when the counters count. */
  readonly since: number;
  readonly lastEventAt: number | null;
  readonly lastLagMs: number | null;
  readonly worstLagMs: number | null;
  /** Jobs that ended well. */
  readonly done: number;
  /** Attempts after which the job was put back to be tried again. */
  readonly retried: number;
  readonly suggestions: number;
  readonly silence: number;
  /** Attempts that failed, put back or for good. */
  readonly errors: number;
  /** When this was last stored. */
  readonly storedAt: number;
}

/** Out: vital signs of a site on which nothing has happened yet. */
export function noSigns(at: number): VitalSigns {
  return {
    ...{ since: at, lastEventAt: null, lastLagMs: null, worstLagMs: null, storedAt: at },
    ...{ done: 0, retried: 0, suggestions: 0, silence: 0, errors: 0 },
  };
}

/** One job's outcome. `lagMs`: from the change in Jira to the end of the work on it; null for work without an event. */
export interface JobSign {
  readonly at: number;
  readonly lagMs: number | null;
  readonly retried: boolean;
  readonly error: boolean;
  /** Whether an issue has a suggestion; null for work that is not about one. */
  readonly suggestion: boolean | null;
}

/** Out: the signs with one more job. The counters begin anew every day. */
export function withSign(signs: VitalSigns, sign: JobSign): VitalSigns {
  const base = sign.at - signs.since >= DAY_MS ? { ...noSigns(sign.at), ...kept(signs) } : signs;
  const timed =
    sign.lagMs === null
      ? {}
      : {
          lastEventAt: sign.at,
          lastLagMs: sign.lagMs,
          worstLagMs: Math.max(base.worstLagMs ?? 0, sign.lagMs),
        };
  return {
    ...base,
    ...timed,
    done: base.done + (sign.error ? 0 : 1),
    retried: base.retried + (sign.retried ? 1 : 0),
    errors: base.errors + (sign.error ? 1 : 0),
    suggestions: base.suggestions + (sign.suggestion === true ? 1 : 0),
    silence: base.silence + (sign.suggestion === false ? 1 : 0),
    storedAt: sign.at,
  };
}

function kept({ lastEventAt, lastLagMs }: VitalSigns): Pick<VitalSigns, 'lastEventAt' | 'lastLagMs'> {
  return { lastEventAt, lastLagMs };
}
