import type { Board } from '../../src/domain/jira/board';
import { evaluateHealth } from '../../src/domain/health/evaluate-health';
import { healthTeamOf, NO_SOURCES, type HealthSprint } from '../../src/domain/health/input';
import type { SignalId } from '../../src/domain/health/signal';
import type { SignalState } from '../../src/domain/maturity/signal-state';
import type { SprintItem } from '../../src/domain/sprint/item';
import { missing } from '../../src/domain/sprint/measure';
import type { SprintReport } from '../../src/domain/sprint/report';
import { DEFAULT_SETTINGS } from '../../src/domain/team/settings';
import { calendarOf } from '../../src/usecases/sprint/calendar-of';

/** A sprint's report with the board it was read on and what became of its items. */
export interface Reported extends SprintReport {
  readonly board: Board;
  readonly items: readonly SprintItem[];
}

export interface SprintSignal {
  readonly id: SignalId;
  readonly state: SignalState;
}

/** What the ledgers alone can say; the rest asks for titles, people and settings. */
const OF_LEDGERS: readonly SignalId[] = ['H1', 'H2', 'H4', 'H5', 'H6', 'H17'];

/**
 * Out: the signals that a sprint's own ledger, its goal and those of the sprints before it on its board can say, as of its
 * end, with the default limits; those that this sprint is no evidence of are left out.
 */
export function sprintSignals(report: Reported, all: readonly Reported[]): SprintSignal[] {
  const now = endOf(report);
  const past = all.filter(
    (each) => each.board.id === report.board.id && each.sprint.state === 'closed' && endOf(each) <= now,
  );
  const { signals } = evaluateHealth({
    now,
    method: 'sprints',
    team: healthTeamOf(DEFAULT_SETTINGS, 'unset'),
    estimates: report.board.estimation.type === 'field',
    active: report.sprint.state === 'active' ? healthSprint(report) : null,
    alongside: [],
    closed: past.map(healthSprint),
    current: [],
    currentAlongside: [],
    oldAge: missing('doneItems', 0, 1),
    activePeople: null,
    blocks: null,
    calendar: calendarOf(undefined),
    sources: NO_SOURCES,
  });
  return signals
    .filter((signal) => 'sprints' in signal && signal.sprints.includes(report.sprint.id))
    .filter(({ id }) => OF_LEDGERS.includes(id))
    .map(({ id, state }) => ({ id, state }));
}

function endOf({ sprint, startAt }: Reported): number {
  return sprint.state === 'active' ? Date.now() : (sprint.completeAt ?? sprint.endAt ?? startAt);
}

function healthSprint(reported: Reported): HealthSprint {
  const { sprint, startAt, items } = reported;
  return {
    id: sprint.id,
    name: sprint.name,
    goal: sprint.goal,
    startAt,
    endAt: endOf(reported),
    plannedEndAt: sprint.endAt,
    items,
  };
}
