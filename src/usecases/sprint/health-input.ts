import { currentItems, isRecent } from '../../domain/health/current-items';
import type { CurrentItem, HealthInput, HealthSources, HealthSprint } from '../../domain/health/input';
import { healthTeamOf } from '../../domain/health/input';
import { recentSince } from '../../domain/health/period';
import { blocksOf, type Block } from '../../domain/sprint/blocked';
import type { WorkingCalendar } from '../../domain/sprint/calendar';
import { cycleTimes, oldAgeDays } from '../../domain/sprint/flow';
import { flowStatusesOf } from '../../domain/sprint/flow-statuses';
import type { HistoryContext } from '../../domain/sprint/item-history';
import { boardStatuses } from '../../domain/jira/board-rules';
import type { SprintReport } from '../../domain/sprint/report';
import type { SprintItem } from '../../domain/sprint/item';
import type { VisibleReport } from '../../domain/sprint/stored-report';
import type { Stage } from '../../domain/team/stage';
import type { CurrentReading, CurrentScope } from './current-reading';
import { isWithoutSprints } from './running-sprints';

/** A sprint with what became of its items. */
export interface ReportedSprint {
  readonly report: SprintReport;
  readonly items: readonly SprintItem[];
}

/** Ids of issues by sprint. */
export type GoalTicks = ReadonlyMap<number, readonly string[]>;

export interface HealthParts {
  readonly scope: CurrentScope;
  /** Null where nothing could be read yet. */
  readonly current: CurrentReading | null;
  /** The running sprint that the signals speak of, and those that run at the same time. */
  readonly active: ReportedSprint | null;
  readonly alongside: readonly ReportedSprint[];
  /** What people said serves the goal of a running sprint, by sprint. */
  readonly ticks: GoalTicks;
  /** The oldest first. */
  readonly closed: readonly VisibleReport[];
  readonly limitStage: Stage;
  readonly calendar: WorkingCalendar;
  readonly now: number;
}

/** Out: what the signals look at; `sources` says what other parts of the app know. */
export function healthInput(
  parts: HealthParts,
  sourcesOf: (items: { closed: readonly SprintItem[]; current: readonly CurrentItem[] }) => HealthSources,
): HealthInput {
  const { scope, current, active, alongside, closed, limitStage, calendar, now } = parts;
  const { setup, team } = scope;
  const kanban = isWithoutSprints(setup);
  const items = itemsNow(parts, active).filter((item) => !kanban || isRecent(item, now));
  const itemsAlongside = alongside.flatMap((each) => itemsNow(parts, each));
  return {
    now,
    method: kanban ? 'kanban' : 'sprints',
    team: healthTeamOf(team.settings, limitStage),
    estimates: setup.board.estimation.type === 'field',
    active: active === null ? null : sprintOf(active, now),
    alongside: alongside.map((each) => sprintOf(each, now)),
    closed: closed.map((each) => sprintOf(each, now)),
    current: items,
    currentAlongside: itemsAlongside,
    oldAge: oldAgeDays(cycleTimes(current?.timelines ?? [], flowStatusesOf(setup.board), now, calendar)),
    activePeople: current?.activePeople ?? null,
    blocks: [...closed.flatMap(blocksIn), ...blocksNow(scope, current, now)],
    calendar,
    sources: sourcesOf({
      closed: closed.flatMap((each) => each.items),
      current: [...items, ...itemsAlongside],
    }),
  };
}

/** Out: the items of one running sprint, or of the whole board where there is none. */
function itemsNow(
  { scope: { setup }, current, ticks, calendar, now }: HealthParts,
  sprint: ReportedSprint | null,
): CurrentItem[] {
  if (current === null) return [];
  const context: HistoryContext = {
    stretch: { after: sprint?.report.startAt ?? recentSince(now), until: now },
    windows: current.windows,
    statuses: boardStatuses(setup.board),
    flow: flowStatusesOf(setup.board),
  };
  const id = sprint?.report.sprint.id;
  const inView =
    id === undefined
      ? current.timelines
      : current.timelines.filter(({ issue }) => issue.sprintIds.includes(id));
  const ticked = new Set(id === undefined ? [] : ticks.get(id));
  return currentItems(inView, context, calendar, (item) => {
    const traits = current.traitsOf(item);
    return ticked.has(item) ? { ...traits, servesGoal: true } : traits;
  });
}

function sprintOf({ report, items }: ReportedSprint, now: number): HealthSprint {
  const { sprint, startAt } = report;
  return {
    id: sprint.id,
    name: sprint.name,
    goal: sprint.goal,
    startAt,
    endAt: sprint.state === 'active' ? now : (sprint.completeAt ?? sprint.endAt ?? now),
    plannedEndAt: sprint.endAt,
    items,
  };
}

/** Of a closed sprint, what was still blocked at its close is known until then only; what came after is in later readings. */
function blocksIn({ report: { sprint }, items }: VisibleReport): Block[] {
  const close = sprint.completeAt ?? sprint.endAt;
  return items.flatMap(({ blocks }) => blocks.map((block) => ({ ...block, until: block.until ?? close })));
}

function blocksNow({ setup }: CurrentScope, current: CurrentReading | null, now: number): Block[] {
  const flow = flowStatusesOf(setup.board);
  return (current?.timelines ?? []).flatMap((timeline) => blocksOf(timeline, flow, now));
}
