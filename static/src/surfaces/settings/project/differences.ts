import type { TeamSettings } from '../../../../../src/domain/team/settings';

/** One value that two versions of the settings do not agree on. */
export interface Difference {
  readonly part: keyof TeamSettings;
  /** Path below the part; empty where the part itself is the value. */
  readonly path: string;
  readonly mine: string;
  readonly theirs: string;
}

/** Out: every value in which two versions differ, as text, by path. Lists are compared as a whole. */
export function differencesOf(mine: TeamSettings, theirs: TeamSettings): Difference[] {
  const parts = Object.keys(mine) as (keyof TeamSettings)[];
  return parts.flatMap((part) => below(part, '', mine[part], theirs[part]));
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

function below(part: keyof TeamSettings, path: string, mine: unknown, theirs: unknown): Difference[] {
  if (isRecord(mine) && isRecord(theirs)) {
    const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
    return keys.flatMap((key) => below(part, path === '' ? key : `${path}.${key}`, mine[key], theirs[key]));
  }
  const [left, right] = [textOf(mine), textOf(theirs)];
  return left === right ? [] : [{ part, path, mine: left, theirs: right }];
}

function textOf(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map(textOf).join(', ');
  if (isRecord(value)) return Object.values(value).map(textOf).join(' ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
