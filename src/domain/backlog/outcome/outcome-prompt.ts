import type { IssueLevel } from '../../sprint/sprint';
import type { WorkClass } from '../../team/settings';
import { stageForTexts, type Stage } from '../../team/stage';

/** What decides whether the two questions are asked on an issue. Instants in ms. */
export interface PromptInput {
  readonly class: WorkClass;
  readonly level: IssueLevel;
  readonly done: boolean;
  /** Its text is recognised as technical work (kinds W1–W8, or the text model). Never feeds a metric (domain.md 3.1). */
  readonly looksTechnical: boolean;
  /** It stands for a ceremony of the team: no work on the product to be weighed. */
  readonly isCeremony: boolean;
  readonly notTechnical: boolean;
  readonly snoozedUntil: number | null;
  readonly answered: boolean;
  readonly inStartedSprint: boolean;
  readonly stage: Stage;
  readonly now: number;
}

/** Why the questions are asked, or not. */
export type PromptReason =
  | 'technical'
  | 'looksTechnical'
  | 'otherWork'
  | 'ceremony'
  | 'subtask'
  | 'epic'
  | 'done'
  | 'notTechnical'
  | 'snoozed'
  | 'notYet';

export interface OutcomePrompt {
  readonly asks: boolean;
  readonly reason: PromptReason;
  /** How much help is shown beside the questions (domain.md 4.8). */
  readonly help: 'examples' | 'hint' | 'none';
}

const HELP = { shu: 'examples', ha: 'hint', ri: 'none' } as const;

/** Out: whether the outcome questions are asked (domain.md 6.1); answers that exist are shown in any case. Never blocks. */
export function outcomePrompt(input: PromptInput): OutcomePrompt {
  const reason = reasonOf(input);
  const stage = stageForTexts(input.stage);
  return { asks: reason === 'technical' || reason === 'looksTechnical', reason, help: HELP[stage] };
}

function reasonOf(input: PromptInput): PromptReason {
  if (input.level !== 'item') return input.level;
  if (input.done) return 'done';
  if (input.notTechnical) return 'notTechnical';
  if (input.snoozedUntil !== null && input.now < input.snoozedUntil) return 'snoozed';
  if (input.class === 'functional' && input.isCeremony) return 'ceremony';
  if (input.class === 'bug' || input.class === 'excluded') return 'otherWork';
  if (input.class === 'functional' && !input.looksTechnical) return 'otherWork';
  // A team at Ri is reminded where an item starts without answers, not before.
  const waits = stageForTexts(input.stage) === 'ri' && !input.answered && !input.inStartedSprint;
  if (waits) return 'notYet';
  return input.class === 'technical' ? 'technical' : 'looksTechnical';
}
