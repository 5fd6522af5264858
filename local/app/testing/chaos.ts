import { isDeepStrictEqual } from 'node:util';
import type { LocalSiteOptions } from '../../forge/local-site';
import type { MonthEnd } from './busy-month';

const DAY = 24 * 60 * 60 * 1000;

/** Everything that can go wrong, all at once: 5 % of events lost, every tenth call failing, deaths between writes. */
export function chaosOf(seed: number): Omit<LocalSiteOptions, 'manifestPath'> {
  return {
    chaos: {
      seed,
      ...{ duplicate: 0.1, drop: 0.05, reorder: 0.2, delay: 0.1, maxDelayMs: 3 * DAY },
      ...{ failStorageEvery: 50, crash: 0.02 },
    },
    jira: { faults: { failEvery: 10, timeoutEvery: 33, indexLagMs: 30_000, taskMs: 5000 } },
  };
}

/**
 * Out: where a rough month ended differently from a clean one; empty where both are the same. The true start of a
 * sprint may be lost with its event, never wrong.
 */
export function differenceOf(clean: MonthEnd, rough: MonthEnd): string[] {
  return [
    ...different('property', clean.properties, rough.properties),
    ...different('document', clean.documents, rough.documents),
    ...different('start', onlyKeysOf(rough.starts, clean.starts), rough.starts),
  ];
}

type Values = Readonly<Record<string, unknown>>;

function different(what: string, expected: Values, actual: Values): string[] {
  const keys = new Set([...Object.keys(expected), ...Object.keys(actual)]);
  return [...keys]
    .filter((key) => !isDeepStrictEqual(expected[key], actual[key]))
    .map((key) => `${what} ${key}: ${JSON.stringify(expected[key])} / ${JSON.stringify(actual[key])}`);
}

function onlyKeysOf(kept: Values, all: Values): Values {
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in kept));
}
