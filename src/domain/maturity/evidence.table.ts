import { daysAfter } from '../shared/days';
import {
  EVIDENCE_DAYS,
  type EvidenceFacts,
  type EvidenceId,
  type EvidenceReading,
  type Figures,
  type Leaning,
  type MissingReason,
  type SprintFacts,
} from './evidence';
import { isRaised } from './signal-state';
import { median, variation } from './statistics';

type Finding =
  | { readonly leaning: Leaning; readonly missing: null; readonly figures: Figures }
  | { readonly leaning: null; readonly missing: MissingReason; readonly figures: Figures };

/** One look at Jira: an id and how to read it. The rows are those of domain.md 4.5, in their order. */
interface EvidenceRow {
  readonly id: EvidenceId;
  readonly read: (facts: EvidenceFacts) => Finding;
}

const WINDOW_SPRINTS = 6;
const MIN_SPRINTS = 3;

const EVIDENCE: readonly EvidenceRow[] = [
  { id: 'E1', read: releaseFrequency },
  { id: 'E2', read: unfinishedWork },
  { id: 'E3', read: sprintGoals },
  { id: 'E4', read: scopeChange },
  { id: 'E5', read: supportWork },
  { id: 'E6', read: facilitators },
  { id: 'E7', read: crossFunctionality },
  { id: 'E8', read: quality },
  { id: 'E9', read: externalWaiting },
  { id: 'E10', read: improvements },
  { id: 'E11', read: separateAllocation },
  { id: 'E12', read: sprintLength },
];

/** Out: what each of the twelve looks found, in order; one without data says why. */
export function readEvidence(facts: EvidenceFacts): EvidenceReading[] {
  return EVIDENCE.map(({ id, read }) => ({ id, ...read(facts) }));
}

/** How often a team releases, in the words of the DORA clusters of 2024: orientation only. */
export type ReleasePace = 'daily' | 'weekly' | 'monthly' | 'rarer';

function releaseFrequency({ releases, now }: EvidenceFacts): Finding {
  const past = releases.filter((at) => at <= now);
  if (past.length === 0) return missing('askC2');
  const recent = past.filter((at) => at > daysAfter(now, -EVIDENCE_DAYS)).length;
  const per30Days = recent / (EVIDENCE_DAYS / 30);
  const figures = { releases: recent, days: EVIDENCE_DAYS, per30Days, pace: paceOf(per30Days) };
  return found(leaningOf(per30Days < 1, per30Days >= 2), figures);
}

function paceOf(per30Days: number): ReleasePace {
  if (per30Days >= 30) return 'daily';
  if (per30Days >= 30 / 7) return 'weekly';
  return per30Days >= 1 ? 'monthly' : 'rarer';
}

function unfinishedWork(facts: EvidenceFacts): Finding {
  if (!facts.usesSprints) return missing('notApplicable');
  const shares = known(lastSprints(facts).map(({ unfinished }) => unfinished));
  const figures = {
    over: shares.filter((share) => share > facts.unfinishedLimit).length,
    sprints: shares.length,
    limit: facts.unfinishedLimit,
  };
  if (shares.length < MIN_SPRINTS) return tooFew(shares.length, MIN_SPRINTS);
  const finished = shares.filter((share) => share <= 0.15).length;
  return found(leaningOf(isRaised(facts.unfinishedSign), finished >= 4), figures);
}

function sprintGoals(facts: EvidenceFacts): Finding {
  if (!facts.usesSprints) return missing('notApplicable');
  const scores = known(lastSprints(facts).map(({ goalScore }) => goalScore));
  if (scores.length < MIN_SPRINTS) return tooFew(scores.length, MIN_SPRINTS);
  const objectives = scores.filter((score) => score >= 2).length;
  const outcomes = scores.filter((score) => score === 3).length;
  const figures = { objectives, outcomes, sprints: scores.length };
  return found(leaningOf(objectives / scores.length < 4 / 6, outcomes / scores.length >= 5 / 6), figures);
}

function scopeChange(facts: EvidenceFacts): Finding {
  if (!facts.usesSprints) return missing('notApplicable');
  const shares = known(lastSprints(facts).map((sprint) => sprint.scopeChange));
  const middle = median(shares);
  if (middle === null || shares.length < MIN_SPRINTS) return tooFew(shares.length, MIN_SPRINTS);
  return found(leaningOf(middle > 0.5, middle <= 0.15), { median: middle, sprints: shares.length });
}

function supportWork({ scrumMasterWork }: EvidenceFacts): Finding {
  if (scrumMasterWork === null) return missing('notApplicable');
  const { gaps, items } = scrumMasterWork;
  if (items < 4) return tooFew(items, 4);
  return found(leaningOf(gaps / items > 0.1, false), { gaps, items, share: gaps / items });
}

function facilitators(facts: EvidenceFacts): Finding {
  const logged = lastSprints(facts)
    .map((sprint) => sprint.facilitators)
    .filter((people) => people.length > 0);
  if (logged.length === 0) return missing('logUnused');
  if (logged.length < MIN_SPRINTS) return tooFew(logged.length, MIN_SPRINTS);
  const people = new Set(logged.flat()).size;
  return found(leaningOf(people === 1, people >= 3), { people, sprints: logged.length });
}

function crossFunctionality({ areas }: EvidenceFacts): Finding {
  const large = areas.filter(({ items }) => items >= 5);
  if (large.length < 3) return tooFew(large.length, 3);
  // Own judgement: four items of five by the same hands is an area of one person.
  const single = large.filter(({ largestShare }) => largestShare >= 0.8).length;
  const share = single / large.length;
  return found(leaningOf(share > 0.5, share <= 0.2), { single, areas: large.length, share });
}

function quality({ quality: states }: EvidenceFacts): Finding {
  const recent = states.slice(-WINDOW_SPRINTS);
  const last = recent.at(-1);
  if (last === undefined || last === 'notEnoughData') return tooFew(0, 1);
  if (last === 'notApplicable') return missing('notApplicable');
  const fine = recent.filter((state) => state === 'ok').length;
  return found(leaningOf(last === 'act', fine >= WINDOW_SPRINTS), { fine, sprints: recent.length });
}

function externalWaiting({ blockDays }: EvidenceFacts): Finding {
  const middle = median(blockDays);
  if (middle === null || blockDays.length < 2) return tooFew(blockDays.length, 2);
  return found(leaningOf(middle > 5, false), { days: middle, blocks: blockDays.length });
}

function improvements({ improvements: { items, doneInTime } }: EvidenceFacts): Finding {
  if (items < 3) return tooFew(items, 3);
  const share = doneInTime / items;
  return found(leaningOf(share < 0.3, share >= 0.7), { done: doneInTime, items, share });
}

function separateAllocation({ separation: { state, acknowledged } }: EvidenceFacts): Finding {
  if (state === 'notEnoughData') return missing('notEnoughData');
  if (state === 'notApplicable') return missing('notApplicable');
  if (acknowledged && isRaised(state)) return missing('acknowledged');
  return found(leaningOf(state === 'act', false), { state });
}

function sprintLength(facts: EvidenceFacts): Finding {
  if (!facts.usesSprints) return missing('notApplicable');
  const days = lastSprints(facts).map((sprint) => sprint.days);
  const spread = variation(days);
  if (spread === null || days.length < 4) return tooFew(days.length, 4);
  const figures = { variation: spread, shortest: Math.min(...days), longest: Math.max(...days) };
  return found(leaningOf(spread > 0.25, false), { ...figures, sprints: days.length });
}

function lastSprints({ sprints }: EvidenceFacts): readonly SprintFacts[] {
  return sprints.slice(-WINDOW_SPRINTS);
}

function known<T>(values: readonly (T | null)[]): T[] {
  return values.filter((value) => value !== null);
}

function leaningOf(lower: boolean, further: boolean): Leaning {
  if (lower) return 'lower';
  return further ? 'further' : 'level';
}

function found(leaning: Leaning, figures: Figures): Finding {
  return { leaning, missing: null, figures };
}

function missing(reason: MissingReason, figures: Figures = {}): Finding {
  return { leaning: null, missing: reason, figures };
}

function tooFew(have: number, need: number): Finding {
  return missing('notEnoughData', { have, need });
}
