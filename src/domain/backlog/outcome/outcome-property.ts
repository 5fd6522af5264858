import type { AnswerQuality } from './answer-quality';
import type { ViewerRole } from '../../team/viewer-role';
import {
  impactOf,
  qualityOf,
  type Level,
  type Outcome,
  type PoState,
  type RiskWhen,
  type ValueFor,
} from './outcome';

/**
 * The issue property `tandem.outcome` (domain.md 6.3): what JQL and automation can read. Roles only, no person.
 * `qV`, `qR` are null where an answer is not judged or missing, `impact` while it is not rated. Instants in ISO 8601.
 */
export interface OutcomeProperty {
  readonly v: 1;
  readonly value: string;
  readonly valueFor: ValueFor | null;
  readonly valueLevel: Level | null;
  readonly risk: string;
  readonly riskWhen: RiskWhen | null;
  readonly riskLevel: Level | null;
  readonly noRisk: boolean;
  readonly qV: number | null;
  readonly qR: number | null;
  readonly impact: number | null;
  readonly byRole: ViewerRole | null;
  readonly at: string | null;
  readonly po: { readonly state: PoState; readonly at: string | null };
  /** A person said that the issue is no technical work; absent means no. */
  readonly notTechnical?: boolean | undefined;
  readonly rev: number;
}

/** In bytes of UTF-8 JSON. */
export const LARGEST_PROPERTY = 4_096;

/**
 * In: the stored outcome, the summary, the revision of the document. Out: the property; where both texts do not
 * fit, each keeps its beginning, ending in "…" (the document keeps the whole).
 */
export function outcomeProperty(outcome: Outcome, title: string, rev: number): OutcomeProperty {
  const { answers, byRole, at, po } = outcome;
  const quality = qualityOf(answers, title);
  const property: OutcomeProperty = {
    v: 1,
    ...answers,
    noRisk: answers.riskWhen === 'none',
    qV: scoreOf(quality.value),
    qR: scoreOf(quality.risk),
    impact: impactOf(answers),
    byRole,
    at: isoOf(at),
    po: { state: po.state, at: isoOf(po.at) },
    ...(outcome.notTechnical && { notTechnical: true }),
    rev,
  };
  const room = LARGEST_PROPERTY - bytesOf({ ...property, value: '', risk: '' });
  return { ...property, ...fitted(property, room) };
}

function fitted({ value, risk }: OutcomeProperty, room: number): { value: string; risk: string } {
  const [valueBytes, riskBytes] = [textBytes(value), textBytes(risk)];
  if (valueBytes + riskBytes <= room) return { value, risk };
  // A short text leaves its room to the long one.
  const half = Math.floor(room / 2);
  const forValue = Math.max(half, room - riskBytes);
  const forRisk = Math.max(half, room - valueBytes);
  return { value: shortened(value, forValue), risk: shortened(risk, forRisk) };
}

function shortened(text: string, room: number): string {
  if (textBytes(text) <= room) return text;
  const letters = Array.from(text);
  let bytes = textBytes('…');
  let kept = 0;
  while (kept < letters.length) {
    bytes += textBytes(letters[kept] as string);
    if (bytes > room) break;
    kept += 1;
  }
  return `${letters.slice(0, kept).join('')}…`;
}

/** Bytes of a text inside JSON, without its quotation marks. */
function textBytes(text: string): number {
  return bytesOf(text) - 2;
}

function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

function scoreOf(quality: AnswerQuality): number | null {
  return quality.judged ? quality.score : null;
}

function isoOf(instant: number | null): string | null {
  return instant === null ? null : new Date(instant).toISOString();
}
