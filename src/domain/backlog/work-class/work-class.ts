import { isBugType } from '../../ownership/guards';
import type { IssueLevel } from '../../sprint/sprint';
import type { WorkClass } from '../../team/settings';
import type { MarkerField, Markers } from './markers';
import { wasNeverDone } from './technical-names';

/** What the work class of an issue depends on. */
export interface IssueForClass {
  readonly typeName: string;
  readonly level: IssueLevel;
  /** Name of the resolution, null while there is none. */
  readonly resolution: string | null;
  readonly labels: readonly string[];
  readonly components: readonly string[];
  readonly epic: { readonly key: string; readonly name: string } | null;
  /** What a person said about this very issue ("not technical"), null where nobody did. */
  readonly override: 'technical' | 'functional' | null;
}

/** Why an issue has its class; `field` and `value` are what decided, as Jira shows it. */
export type ClassReason =
  | { readonly code: 'subtask' | 'epic' | 'override' | 'default' }
  | { readonly code: 'neverDone' | 'bugType'; readonly value: string }
  | { readonly code: 'mapping' | 'marker'; readonly field: MarkerField; readonly value: string };

export interface Classification {
  readonly class: WorkClass;
  readonly reason: ClassReason;
}

/**
 * Out: the class of work of an issue and what decided; the first rule that matches wins (domain.md 3.1).
 * Excluded → a person's word on the issue → mapping of the settings → bug type → explicit markers → functional.
 * A sub-task is always excluded, so Jira's own sub-task type "Technical task" is never a sign.
 * The title is never looked at: text recognition feeds no metric (design §11).
 */
export function classOf(issue: IssueForClass, markers: Markers): Classification {
  return (
    excluded(issue) ??
    overridden(issue) ??
    mapped(issue, markers) ??
    bug(issue) ??
    marked(issue, markers) ?? { class: 'functional', reason: { code: 'default' } }
  );
}

function excluded({ level, resolution }: IssueForClass): Classification | null {
  if (level !== 'item') return { class: 'excluded', reason: { code: level } };
  if (resolution === null || !wasNeverDone(resolution)) return null;
  return { class: 'excluded', reason: { code: 'neverDone', value: resolution } };
}

function overridden({ override }: IssueForClass): Classification | null {
  return override === null ? null : { class: override, reason: { code: 'override' } };
}

function mapped(issue: IssueForClass, markers: Markers): Classification | null {
  let first: { classification: Classification; order: number } | null = null;
  for (const { field, value, id } of valuesOf(issue)) {
    const found = markers.mapped(field, id);
    if (found === null || (first !== null && first.order <= found.order)) continue;
    const reason = { code: 'mapping', field, value } as const;
    first = { classification: { class: found.class, reason }, order: found.order };
  }
  return first?.classification ?? null;
}

function bug({ typeName }: IssueForClass): Classification | null {
  return isBugType(typeName) ? { class: 'bug', reason: { code: 'bugType', value: typeName } } : null;
}

function marked(issue: IssueForClass, markers: Markers): Classification | null {
  const marker = valuesOf(issue).find(({ field, value }) => markers.named(field, value) === 'strong');
  if (marker === undefined) return null;
  return { class: 'technical', reason: { code: 'marker', field: marker.field, value: marker.value } };
}

interface MarkerValue {
  readonly field: MarkerField;
  /** As people read it. */
  readonly value: string;
  /** As the settings hold it: the key of an epic, else the name. */
  readonly id: string;
}

function valuesOf({ typeName, labels, components, epic }: IssueForClass): MarkerValue[] {
  const named = (field: MarkerField) => (value: string) => ({ field, value, id: value });
  return [
    named('issueType')(typeName),
    ...labels.map(named('label')),
    ...components.map(named('component')),
    ...(epic === null ? [] : [{ field: 'epic' as const, value: epic.name, id: epic.key }]),
  ];
}
