import { DAY_MS, daysAfter } from '../shared/days';
import { accept, refuse, type Decision } from '../shared/decision';
import type { ViewerRole } from './viewer-role';

/** What the team said on the date: it stays, it goes on differently, it ends. */
export type ExperimentVerdict = 'keep' | 'change' | 'stop';

/** One answer to "did it work?", for the log. */
export interface ExperimentResult {
  readonly verdict: ExperimentVerdict;
  readonly note: string;
  readonly byRole: ViewerRole;
  /** ms */
  readonly at: number;
}

/** One term of an experiment: what the team tries, or why it lives with the finding, and until when. */
export interface ExperimentTerm {
  readonly text: string;
  readonly byRole: ViewerRole;
  /** ms */
  readonly from: number;
  /** ms */
  readonly until: number;
}

/**
 * "We try … until {date}" on a finding (T81), or a finding that the team has decided to live with for a while (T82).
 * Stored with the role of who said it, never with the person.
 */
export interface Experiment {
  /** The signal, detector or evidence it belongs to, as its id. */
  readonly finding: string;
  readonly kind: 'experiment' | 'acknowledgement';
  /** The first term and each renewal, the latest last. Never empty. */
  readonly terms: readonly [ExperimentTerm, ...ExperimentTerm[]];
  readonly results: readonly ExperimentResult[];
  readonly ended: boolean;
}

export const MAX_EXPERIMENT_DAYS = 90;
export const MAX_EXPERIMENT_TEXT = 500;
/** More at once nobody looks after. */
export const MOST_RUNNING = 20;
/** An experiment that goes on and on is no experiment: it ends, and what it became is started anew. */
export const MOST_TERMS = 6;

export type ExperimentRefusal =
  | 'EXPERIMENT_TEXT_MISSING'
  | 'EXPERIMENT_TEXT_LONG'
  | 'REVIEW_DATE_PAST'
  | 'REVIEW_DATE_LATE'
  | 'EXPERIMENT_RUNNING'
  | 'EXPERIMENTS_FULL'
  | 'EXPERIMENT_RENEWED'
  | 'EXPERIMENT_ENDED'
  | 'REASON_NOT_NEW'
  | 'TERM_MISSING';

/** What somebody wants to try, or to live with, and until when (ms). */
export interface NewTerm {
  readonly text: string;
  readonly until: number;
}

/** Who says something, and when (ms). */
interface Occasion {
  readonly byRole: ViewerRole;
  readonly now: number;
}

/** In: all experiments of the team, finding and kind, the first term. Out: a running experiment. */
export function startExperiment(
  existing: readonly Experiment[],
  { finding, kind }: Pick<Experiment, 'finding' | 'kind'>,
  term: NewTerm,
  occasion: Occasion,
): Decision<Experiment, ExperimentRefusal> {
  const running = existing.filter(({ ended }) => !ended);
  if (running.some((each) => each.finding === finding)) return refuse('EXPERIMENT_RUNNING');
  if (running.length >= MOST_RUNNING) return refuse('EXPERIMENTS_FULL', { most: MOST_RUNNING });
  const first = checkedTerm(term, occasion);
  return first.ok ? accept({ finding, kind, terms: [first.value], results: [], ended: false }) : first;
}

export interface ExperimentAnswer {
  readonly verdict: ExperimentVerdict;
  readonly note: string;
  /** The next term; needed where the experiment goes on. */
  readonly next: NewTerm | null;
}

/**
 * Records what came of an experiment; asked on its date, possible at any time before.
 * Keep: what was tried is practice now and the experiment ends; an acknowledgement goes on, for a new reason.
 * Change: goes on with another text. Stop: ends.
 */
export function answerExperiment(
  experiment: Experiment,
  { verdict, note, next }: ExperimentAnswer,
  occasion: Occasion,
): Decision<Experiment, ExperimentRefusal> {
  if (experiment.ended) return refuse('EXPERIMENT_ENDED');
  const { byRole, now } = occasion;
  const said = note.trim();
  if (said.length > MAX_EXPERIMENT_TEXT) return refuse('EXPERIMENT_TEXT_LONG', { most: MAX_EXPERIMENT_TEXT });
  const results = [...experiment.results, { verdict, note: said, byRole, at: now }];
  if (!goesOn(experiment.kind, verdict)) return accept({ ...experiment, results, ended: true });
  if (experiment.terms.length >= MOST_TERMS) return refuse('EXPERIMENT_RENEWED', { most: MOST_TERMS });
  if (next === null) return refuse('TERM_MISSING');
  const term = checkedTerm(next, occasion);
  if (!term.ok) return term;
  const isOld = experiment.terms.some(({ text }) => sameText(text, term.value.text));
  if (isOld) return refuse('REASON_NOT_NEW');
  return accept({ ...experiment, results, terms: [...experiment.terms, term.value] });
}

/** How a finding is to be shown. */
export interface FindingState {
  /** Until when (ms) it shows as "experiment until {date}"; null where nothing runs. */
  readonly until: number | null;
  /** An acknowledged finding raises nothing until its date. */
  readonly quiet: boolean;
  /** The date has come: "did it work?" */
  readonly due: boolean;
}

/** In: all experiments of the team, a finding, the instant (ms). Out: whether the finding is quiet, tried on, or due. */
export function findingState(experiments: readonly Experiment[], finding: string, now: number): FindingState {
  const running = experiments.find((each) => each.finding === finding && !each.ended);
  if (running === undefined) return { until: null, quiet: false, due: false };
  const { until } = currentTerm(running);
  const due = now >= until;
  return { until, quiet: running.kind === 'acknowledgement' && !due, due };
}

/** Out: the term that counts. */
export function currentTerm({ terms }: Experiment): ExperimentTerm {
  return terms.at(-1) ?? terms[0];
}

function goesOn(kind: Experiment['kind'], verdict: ExperimentVerdict): boolean {
  return verdict === 'change' || (verdict === 'keep' && kind === 'acknowledgement');
}

function checkedTerm(
  { text, until }: NewTerm,
  { byRole, now }: Occasion,
): Decision<ExperimentTerm, ExperimentRefusal> {
  const trimmed = text.trim();
  if (trimmed === '') return refuse('EXPERIMENT_TEXT_MISSING');
  if (trimmed.length > MAX_EXPERIMENT_TEXT)
    return refuse('EXPERIMENT_TEXT_LONG', { most: MAX_EXPERIMENT_TEXT });
  if (until <= now) return refuse('REVIEW_DATE_PAST');
  if (until > daysAfter(now, MAX_EXPERIMENT_DAYS)) {
    const days = Math.ceil((until - now) / DAY_MS);
    return refuse('REVIEW_DATE_LATE', { days, most: MAX_EXPERIMENT_DAYS });
  }
  return accept({ text: trimmed, byRole, from: now, until });
}

function sameText(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
