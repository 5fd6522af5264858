import type { WorkClass } from '../../team/settings';
import { MARKER_FIELDS, type MarkerField, type Markers } from './markers';
import type { NameStrength } from './technical-names';
import type { IssueForClass } from './work-class';

/** An issue as the proposals count it; `looksTechnical` is what recognition makes of its text, null where not judged. */
export interface IssueForProposals extends Omit<IssueForClass, 'override' | 'resolution'> {
  readonly looksTechnical: boolean | null;
}

/**
 * A type, label, component or epic that may mean technical work. `strong` ones already count; `weak` ones and those that
 * only their issues' texts suggest count once a person confirms them.
 */
export interface MarkerProposal {
  readonly field: MarkerField;
  /** As the settings would hold it: the key of an epic, else the name. */
  readonly value: string;
  readonly name: string;
  readonly because: NameStrength | 'text';
  /** Items that carry it, and those whose text looks technical. */
  readonly items: number;
  readonly technicalTexts: number;
  /** What a person said about it already, null where nobody did. */
  readonly mapped: WorkClass | null;
}

/** A text-only proposal needs so many judged items, and so large a share of technical ones among them. */
const TEXT_ITEMS = 10;
const TEXT_SHARE = 0.7;

/**
 * Lists what of a project looks technical, for a person to confirm ("Do these mean technical work?", domain.md 3.1).
 * In: items of the project (sub-tasks and epics are left out). Out: strong, then weak, then by text; the most frequent first.
 */
export function markerProposals(issues: readonly IssueForProposals[], markers: Markers): MarkerProposal[] {
  const found = new Map<string, Tally>();
  for (const issue of issues) {
    if (issue.level !== 'item') continue;
    for (const [field, value, name] of valuesOf(issue)) count(found, { field, value, name }, issue);
  }
  return [...found.values()].flatMap((tally) => proposalOf(tally, markers)).sort(byWeight);
}

interface Value {
  readonly field: MarkerField;
  readonly value: string;
  readonly name: string;
}

interface Tally extends Value {
  items: number;
  judged: number;
  technicalTexts: number;
}

function valuesOf({
  typeName,
  labels,
  components,
  epic,
}: IssueForProposals): [MarkerField, string, string][] {
  return [
    ['issueType', typeName, typeName],
    ...[...new Set(labels)].map((label): [MarkerField, string, string] => ['label', label, label]),
    ...[...new Set(components)].map((name): [MarkerField, string, string] => ['component', name, name]),
    ...(epic === null ? [] : [['epic', epic.key, epic.name] as [MarkerField, string, string]]),
  ];
}

function count(found: Map<string, Tally>, value: Value, issue: IssueForProposals): void {
  const id = `${value.field}:${value.value}`;
  const tally = found.get(id) ?? { ...value, items: 0, judged: 0, technicalTexts: 0 };
  tally.items += 1;
  if (issue.looksTechnical !== null) tally.judged += 1;
  if (issue.looksTechnical === true) tally.technicalTexts += 1;
  found.set(id, tally);
}

function proposalOf(tally: Tally, markers: Markers): MarkerProposal[] {
  const { field, value, name, items, judged, technicalTexts } = tally;
  const mapped = markers.mapped(field, value)?.class ?? null;
  const byText = judged >= TEXT_ITEMS && technicalTexts / judged >= TEXT_SHARE;
  const because = markers.named(field, name) ?? (byText ? 'text' : null);
  return because === null ? [] : [{ field, value, name, because, items, technicalTexts, mapped }];
}

const ORDER: Readonly<Record<MarkerProposal['because'], number>> = { strong: 0, weak: 1, text: 2 };

function byWeight(a: MarkerProposal, b: MarkerProposal): number {
  return (
    ORDER[a.because] - ORDER[b.because] ||
    b.items - a.items ||
    MARKER_FIELDS.indexOf(a.field) - MARKER_FIELDS.indexOf(b.field) ||
    (a.value < b.value ? -1 : 1)
  );
}
