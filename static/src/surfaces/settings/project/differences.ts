import { accountsIn } from '../../../../../src/domain/team/people-in-settings';
import type { TeamSettings } from '../../../../../src/domain/team/settings';

/** One value that two versions of the settings do not agree on. */
export interface Difference {
  readonly part: keyof TeamSettings;
  /** Path below the part; empty where the part itself is the value. */
  readonly path: string;
  readonly mine: string;
  readonly theirs: string;
}

/**
 * Out: every value in which two versions differ, as text, by path. Lists are compared as a whole.
 * In: what to call a person by account id; null where a text is nobody's id.
 */
export function differencesOf(
  mine: TeamSettings,
  theirs: TeamSettings,
  nameOf: (accountId: string) => string | null,
): Difference[] {
  const ids = new Set([...accountsIn(mine), ...accountsIn(theirs)]);
  const named = (text: string): string => (ids.has(text) ? (nameOf(text) ?? text) : text);
  const parts = Object.keys(mine) as (keyof TeamSettings)[];
  return parts.flatMap((part) => below(part, '', { mine: mine[part], theirs: theirs[part] }, named));
}

/** Out: my version with the parts of theirs that were chosen. */
export function merged(
  mine: TeamSettings,
  theirs: TeamSettings,
  takeTheirs: ReadonlySet<keyof TeamSettings>,
): TeamSettings {
  const entries = (Object.keys(mine) as (keyof TeamSettings)[]).map((part) => [
    part,
    takeTheirs.has(part) ? theirs[part] : mine[part],
  ]);
  return Object.fromEntries(entries) as TeamSettings;
}

type Named = (text: string) => string;

function below(
  part: keyof TeamSettings,
  path: string,
  { mine, theirs }: { readonly mine: unknown; readonly theirs: unknown },
  named: Named,
): Difference[] {
  if (isRecord(mine) && isRecord(theirs)) {
    const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
    return keys.flatMap((key) =>
      below(part, path === '' ? key : `${path}.${key}`, { mine: mine[key], theirs: theirs[key] }, named),
    );
  }
  if (JSON.stringify(mine) === JSON.stringify(theirs)) return [];
  return [{ part, path, mine: textOf(mine, named), theirs: textOf(theirs, named) }];
}

function textOf(value: unknown, named: Named): string {
  if (value === null || value === undefined || value === '') return '–';
  if (Array.isArray(value)) {
    return value.length === 0 ? '–' : value.map((each) => textOf(each, named)).join(', ');
  }
  if (isRecord(value)) {
    return Object.values(value)
      .map((each) => textOf(each, named))
      .join(' ');
  }
  return typeof value === 'string' ? named(value) : JSON.stringify(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
