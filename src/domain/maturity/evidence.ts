import type { KnownStage } from './known-stage';
import type { SignalState } from './signal-state';
import type { WorkArea } from './work-areas';

/** The twelve looks at Jira that stand beside a team's own view of itself (domain.md 4.5). */
export const EVIDENCE_IDS = [
  'E1',
  'E2',
  'E3',
  'E4',
  'E5',
  'E6',
  'E7',
  'E8',
  'E9',
  'E10',
  'E11',
  'E12',
] as const;
export type EvidenceId = (typeof EVIDENCE_IDS)[number];

/** One closed sprint, as evidence needs it; null where a figure is not known. */
export interface SprintFacts {
  /** H1: share of unfinished work, 0–1. */
  readonly unfinished: number | null;
  /** H6: 0 none, 1 a list, 2 an objective, 3 who and outcome. */
  readonly goalScore: 0 | 1 | 2 | 3 | null;
  /** H5: work added after the start over work at the start. */
  readonly scopeChange: number | null;
  /** How long it ran, in days. */
  readonly days: number;
  /** Who facilitated a ceremony, as ids that tell people apart; empty where nothing was logged. */
  readonly facilitators: readonly string[];
}

/** How far back evidence looks where no sprints limit it (domain.md 4.5). */
export const EVIDENCE_DAYS = 90;

/** What Jira and the app's own log know of the last 90 days or the last six closed sprints. */
export interface EvidenceFacts {
  /** ms */
  readonly now: number;
  readonly usesSprints: boolean;
  /** Closed sprints, the oldest first; the last six count. */
  readonly sprints: readonly SprintFacts[];
  /** When versions were released (ms), all that are known: none at all means that versions are not used. */
  readonly releases: readonly number[];
  /** Sign X1, judged with the limits of the stage the team has confirmed (not of a lowered one). */
  readonly unfinishedSign: SignalState;
  /** The Watch limit of H1 at that stage, for the wording "more than 20 % left". */
  readonly unfinishedLimit: number;
  /** H11a: items assigned to the Scrum Master and how many of them fill gaps; null without a Scrum Master. */
  readonly scrumMasterWork: { readonly gaps: number; readonly items: number } | null;
  readonly areas: readonly WorkArea[];
  /** H13 for each closed sprint, the oldest first. */
  readonly quality: readonly SignalState[];
  /** H14: how long items were blocked, in working days. */
  readonly blockDays: readonly number[];
  /** H19: improvement items (kind O19), and how many were done within two sprints. */
  readonly improvements: { readonly items: number; readonly doneInTime: number };
  /** The finding on separate allocation (H10). */
  readonly separation: { readonly state: SignalState; readonly acknowledged: boolean };
}

/** Where a look at Jira points: below Ri, nowhere in particular, or beyond Shu. */
export type Leaning = 'lower' | 'level' | 'further';

/** Why there is no answer. `askC2`: versions are not used, the context question knows. */
export type MissingReason = 'notEnoughData' | 'notApplicable' | 'askC2' | 'logUnused' | 'acknowledged';

/** Numbers for the text of a piece of evidence; shares 0–1, `pace` one of `ReleasePace`. */
export type Figures = Readonly<Record<string, number | string>>;

/** What one look at Jira found, without judging a stage. */
export type EvidenceReading = { readonly id: EvidenceId; readonly figures: Figures } & (
  | { readonly leaning: Leaning; readonly missing: null }
  | { readonly leaning: null; readonly missing: MissingReason }
);

export type Verdict = 'supports' | 'contradicts' | 'unknown';

export type Evidence = EvidenceReading & { readonly verdict: Verdict };

/** Ri can be contradicted from below, Shu from above; at Ha both directions are at home. */
const CONTRADICTS: Readonly<Record<KnownStage, Leaning | null>> = { shu: 'further', ha: null, ri: 'lower' };

/** Out: what was found, judged against the stage the team says it is at. */
export function judge(reading: EvidenceReading, stage: KnownStage): Evidence {
  return { ...reading, verdict: verdictOf(reading.leaning, stage) };
}

function verdictOf(leaning: Leaning | null, stage: KnownStage): Verdict {
  if (leaning === null) return 'unknown';
  return leaning === CONTRADICTS[stage] ? 'contradicts' : 'supports';
}
