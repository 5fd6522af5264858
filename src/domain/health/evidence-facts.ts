import { DAY_MS } from '../shared/days';
import { EVIDENCE_DAYS, type EvidenceFacts, type SprintFacts } from '../maturity/evidence';
import type { Signs } from '../maturity/scrum-master-need';
import type { SignalState } from '../maturity/signal-state';
import type { WorkArea } from '../maturity/work-areas';
import { blockedTime } from '../sprint/blocked';
import { facilitatedIn, type CeremonyLog } from '../team/rotation-log';
import { evaluateHealth, type Health } from './evaluate-health';
import type { HealthInput, HealthSprint } from './input';
import type { ObservationCode, ObservationParams } from './observation';
import { scopeChange } from './scope-change';
import { stateIn } from './signal';
import { goalOf } from './signals/purpose';
import { quality } from './signals/quality';
import { limitsOf } from './thresholds';
import { FEWEST_ITEMS, unfinishedWork } from './unfinished-work';
import { usableSprints } from './usable-sprints';

/** What evidence needs beside the health of a board. */
export interface EvidenceSources {
  readonly log: CeremonyLog;
  readonly areas: readonly WorkArea[];
}

/** What the twelve looks and the recommendation are made from. */
export interface TeamFacts {
  readonly facts: EvidenceFacts;
  readonly signs: Signs;
  readonly gapFilling: { readonly gaps: number; readonly items: number } | null;
}

/**
 * Out: what sprint health knows, in the words of evidence (domain.md 4.5). Everything is judged with the limits of the stage
 * that the team has confirmed: a stage lowered by a contradiction must not make the next one.
 */
export function teamFactsOf(input: HealthInput, { log, areas }: EvidenceSources): TeamFacts {
  const confirmed = { ...input, team: { ...input.team, limitStage: input.team.stage } };
  const health = evaluateHealth(confirmed);
  const signs = { X1: signState(health, 'X1'), X2: signState(health, 'X2') };
  const sprints = usableSprints(confirmed);
  const improvements = paramsOf(health, 'H19.improvements');
  const gaps = paramsOf(health, 'H11a.gapFilling');
  const gapFilling = gaps === null ? null : { gaps: gaps.gaps, items: gaps.items };
  return {
    signs,
    gapFilling,
    facts: {
      now: input.now,
      usesSprints: input.method === 'sprints',
      sprints: sprints.map((sprint) => sprintFacts(sprint, confirmed, log)),
      releases: input.sources.releases ?? [],
      unfinishedSign: signs.X1,
      unfinishedLimit: limitsOf('H1', input.team.health, input.team.stage).watch ?? 0,
      scrumMasterWork: input.team.hasScrumMaster ? (gapFilling ?? { gaps: 0, items: 0 }) : null,
      areas,
      quality: sprints.map((_, index) => qualityAfter(confirmed, sprints.slice(0, index + 1))),
      blockDays: blockDays(confirmed),
      improvements: { items: improvements?.items ?? 0, doneInTime: improvements?.inTime ?? 0 },
      separation: separationOf(confirmed, health),
    },
  };
}

function sprintFacts(sprint: HealthSprint, input: HealthInput, log: CeremonyLog): SprintFacts {
  const { team, estimates } = input;
  const work = unfinishedWork(sprint, team, estimates);
  const goal = goalOf(sprint, input);
  const logged = log.find(({ sprintId }) => sprintId === sprint.id);
  return {
    unfinished: work.items < FEWEST_ITEMS ? null : work.share,
    goalScore: goal.judged ? goal.score : null,
    scopeChange: scopeChange(sprint, team, estimates).share,
    days: (sprint.endAt - sprint.startAt) / DAY_MS,
    facilitators: logged === undefined ? [] : facilitatedIn(logged),
  };
}

/** H13 as it stood when the last of these sprints was closed. */
function qualityAfter(input: HealthInput, closed: readonly HealthSprint[]): SignalState {
  return quality({ ...input, active: null, alongside: [], current: [], closed }).state;
}

function blockDays({ blocks, now, calendar }: HealthInput): number[] {
  const stretch = { after: now - EVIDENCE_DAYS * DAY_MS, until: now };
  return blockedTime(blocks ?? [], stretch, calendar).blocks.map(({ workingDays }) => workingDays);
}

function separationOf({ sources }: HealthInput, health: Health): EvidenceFacts['separation'] {
  const finding = sources.allocation?.state;
  return {
    state: stateIn(health.signals, 'H10'),
    acknowledged: finding === 'experiment' || finding === 'reviewDue',
  };
}

function signState({ signs }: Health, id: keyof Signs): SignalState {
  return signs.find((sign) => sign.id === id)?.state ?? 'notApplicable';
}

function paramsOf<C extends ObservationCode>({ signals }: Health, code: C): ObservationParams[C] | null {
  for (const signal of signals) {
    if ('observation' in signal && signal.observation.code === code) {
      return signal.observation.params as ObservationParams[C];
    }
  }
  return null;
}
