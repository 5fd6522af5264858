import { currentItems, isRecent } from '../../domain/health/current-items';
import type { CurrentItem, HealthInput, HealthSources, HealthSprint } from '../../domain/health/input';
import { healthTeamOf } from '../../domain/health/input';
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

const DAY_MS = 24 * 60 * 60 * 1000;
const RECENT_DAYS = 30;

/** A sprint with what became of its items. */
export interface ReportedSprint {
  readonly report: SprintReport;
  readonly items: readonly SprintItem[];
}

export interface HealthParts {
  readonly scope: CurrentScope;
  /** Null where nothing could be read yet. */
  readonly current: CurrentReading | null;
  readonly active: ReportedSprint | null;
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
  const { scope, current, active, closed, limitStage, calendar, now } = parts;
  const { setup, team } = scope;
  const kanban = isWithoutSprints(setup);
  const items =
    current === null ? [] : itemsNow(parts, current).filter((item) => !kanban || isRecent(item, now));
  return {
    now,
    method: kanban ? 'kanban' : 'sprints',
    team: healthTeamOf(team.settings, limitStage),
    estimates: setup.board.estimation.type === 'field',
    active: active === null ? null : sprintOf(active, now),
    closed: closed.map((each) => sprintOf(each, now)),
    current: items,
    oldAge: oldAgeDays(cycleTimes(current?.timelines ?? [], flowStatusesOf(setup.board), now, calendar)),
    activePeople: current?.activePeople ?? null,
    blocks: [...closed.flatMap(blocksIn), ...blocksNow(scope, current, now)],
    calendar,
    sources: sourcesOf({ closed: closed.flatMap((each) => each.items), current: items }),
  };
}

/** A Kanban board, or a team-managed one that has never had a sprint. */
export function isWithoutSprints({ board, sprints }: CurrentScope['setup']): boolean {
  return board.type === 'kanban' || (board.type === 'simple' && sprints.length === 0);
}

function itemsNow({ scope, calendar, now }: HealthParts, current: CurrentReading): CurrentItem[] {
  const { setup, sprint } = scope;
  const window = current.windows.find(({ sprintId }) => sprintId === sprint?.id);
  const context: HistoryContext = {
    stretch: { after: window?.startAt ?? now - RECENT_DAYS * DAY_MS, until: now },
    windows: current.windows,
    statuses: boardStatuses(setup.board),
    flow: flowStatusesOf(setup.board),
  };
  const inView =
    sprint === null
      ? current.timelines
      : current.timelines.filter(({ issue }) => issue.sprintIds.includes(sprint.id));
  return currentItems(inView, context, calendar, current.traitsOf);
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
