import type { Field } from '../store/model';
import type { Site } from '../store/site';

/** Which fields of issues an answer carries. */
export interface FieldSelection {
  /** True when nothing but id (or id and key) is asked for: such pages may be long. */
  readonly idsOnly: boolean;
  readonly withKey: boolean;
  readonly fields: readonly Field[];
  /** Ids asked for that are not fields of the platform (sprint, closedSprints, flagged, epic of the agile API). */
  readonly extra: ReadonlySet<string>;
}

const NAMES = new Set(['id', 'key', 'issuekey']);
const SOFTWARE = ['sprint', 'closedSprints', 'flagged', 'epic'];

/**
 * Reads a `fields` parameter: ids, `*all`, `*navigable`, and a leading `-` to leave one out. Unknown names are ignored,
 * as in Jira.
 * @param fallback what an absent parameter means
 */
export function selectFields(
  site: Site,
  asked: readonly string[] | undefined,
  fallback: string,
): FieldSelection {
  const wanted = asked && asked.length > 0 ? asked : [fallback];
  const plus = wanted.filter((name) => !name.startsWith('-'));
  const minus = new Set(wanted.filter((name) => name.startsWith('-')).map((name) => name.slice(1)));
  const included = new Set(plus.length > 0 ? plus : [fallback === 'id' ? '*navigable' : fallback]);
  const whole = included.has('*all') || included.has('*navigable');
  const isIn = (field: Field) =>
    included.has('*all') ||
    (included.has('*navigable') && field.navigable !== false) ||
    included.has(field.id);
  const fields = [...site.fields.values()].filter(
    (field) => field.id !== 'issuekey' && isIn(field) && !minus.has(field.id),
  );
  return {
    idsOnly: !whole && [...included].every((name) => NAMES.has(name)),
    withKey: [...included].some((name) => name !== 'id'),
    fields,
    extra: new Set(SOFTWARE.filter((name) => (whole || included.has(name)) && !minus.has(name))),
  };
}
