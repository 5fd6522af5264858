import type { ClassMapping, TechnicalSettings, WorkClass } from '../../team/settings';
import { containerStrength, labelStrength, typeStrength, type NameStrength } from './technical-names';

/** What of an issue can say that it is technical work. */
export type MarkerField = ClassMapping['field'];

export const MARKER_FIELDS: readonly MarkerField[] = ['issueType', 'label', 'component', 'epic'];

/** The meaning of names in one project: what its people said, else what the name itself says. */
export interface Markers {
  /** Out: the class a person gave to a value; `order` is its place in the list of the settings. `value` of an epic is its key. */
  readonly mapped: (field: MarkerField, value: string) => { class: WorkClass; order: number } | null;
  /** Out: how sure a name means technical work by itself. `value` of an epic is its name. */
  readonly named: (field: MarkerField, value: string) => NameStrength | null;
}

/** Out: the reader of names for these settings; answers are remembered, since few names stand on many issues. */
export function markersOf(settings: Pick<TechnicalSettings, 'mapping' | 'weakConfirmed'>): Markers {
  const byValue = new Map<string, { class: WorkClass; order: number }>();
  settings.mapping.forEach(({ field, value, class: workClass }, order) => {
    const id = idOf(field, value);
    if (!byValue.has(id)) byValue.set(id, { class: workClass, order });
  });
  const confirmed = new Set(settings.weakConfirmed.map(folded));
  const known = new Map<string, NameStrength | null>();
  return {
    mapped: (field, value) => byValue.get(idOf(field, value)) ?? null,
    named: (field, value) => {
      const id = idOf(field, value);
      const remembered = known.get(id);
      if (remembered !== undefined) return remembered;
      const strength =
        field === 'label' && confirmed.has(folded(value)) ? 'strong' : strengthOf(field, value);
      known.set(id, strength);
      return strength;
    },
  };
}

function strengthOf(field: MarkerField, value: string): NameStrength | null {
  switch (field) {
    case 'issueType':
      return typeStrength(value);
    case 'label':
      return labelStrength(value);
    case 'component':
    case 'epic':
      return containerStrength(value);
  }
}

function idOf(field: MarkerField, value: string): string {
  return `${field}:${folded(value)}`;
}

/** Names typed by people differ in case and blanks around them. */
export function folded(value: string): string {
  return value.trim().toLowerCase();
}
