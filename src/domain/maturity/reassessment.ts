import type { ContextAnswers } from '../team/settings';
import type { Stage } from '../team/stage';
import { daysAfter } from '../shared/days';
import { CONTEXT_QUESTIONS, type ContextQuestion } from './questions.table';
import { reassessDays } from './stage-effects.table';

const NEW_TEAM_DAYS = 182;
const SEVERAL_TEAMS = 2;
const CONTEXT_LASTS_DAYS = 90;

/** What makes a team look at itself sooner; never an alarm by itself (domain.md T78). */
export interface ScaleFacts {
  /** Since when the team exists (ms), null where nobody has said it. */
  readonly newTeamSince: number | null;
  /** Teams on the product: boards with sprints of their own. */
  readonly teamsOnProduct: number;
}

/** Why the interval is shorter; with `severalTeams` the hints on cross-team work (O06, O45) are on. */
export type ScaleReason = 'newTeam' | 'severalTeams';

/** Out: the reasons that hold now (ms). */
export function scaleReasons({ newTeamSince, teamsOnProduct }: ScaleFacts, now: number): ScaleReason[] {
  const isNew = newTeamSince !== null && now < daysAfter(newTeamSince, NEW_TEAM_DAYS);
  return [
    ...(isNew ? (['newTeam'] as const) : []),
    ...(teamsOnProduct >= SEVERAL_TEAMS ? (['severalTeams'] as const) : []),
  ];
}

/** When the next assessment is due (ms, null before the first one), and why sooner than usual. */
export interface Reassessment {
  readonly dueAt: number | null;
  readonly due: boolean;
  readonly days: number;
  readonly sooner: readonly ScaleReason[];
}

/** In: the stage, when the latest round was closed (ms, null: never). Out: when to look again. */
export function reassessmentOf(
  stage: Stage,
  lastClosedAt: number | null,
  scale: ScaleFacts,
  now: number,
): Reassessment {
  const sooner = scaleReasons(scale, now);
  const days = reassessDays(stage, sooner.length > 0);
  const dueAt = lastClosedAt === null ? null : daysAfter(lastClosedAt, days);
  return { dueAt, due: dueAt !== null && now >= dueAt, days, sooner };
}

/** Out: which of the three context questions nobody has answered, in their order. */
export function unansweredContext(context: ContextAnswers): ContextQuestion[] {
  return (Object.keys(CONTEXT_QUESTIONS) as ContextQuestion[]).filter((id) => context[id] === null);
}

/** In: when the context was answered and the team last changed (ms, null: never). Out: whether to ask again (T36). */
export function contextIsDue(answeredAt: number | null, teamChangedAt: number | null, now: number): boolean {
  if (answeredAt === null) return true;
  const changedSince = teamChangedAt !== null && teamChangedAt > answeredAt;
  return changedSince || now >= daysAfter(answeredAt, CONTEXT_LASTS_DAYS);
}
