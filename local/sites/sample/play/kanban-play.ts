import { Agenda } from '../../engine/agenda';
import { addDays, type Calendar } from '../../engine/calendar';
import type { IssueRecord } from '../../engine/issue-record';
import type { IssueType, Named, WorkKind } from '../../engine/model';
import type { Person } from '../../engine/people';
import { ProjectStage, type ProjectSetup } from '../../engine/project-stage';
import type { Random } from '../../engine/random';
import type { Voice } from './team-texts';
import { TitleDesk } from './title-desk';

const MINUTE = 60_000;

/** A sort of work that comes in: how often, and what it is called. */
export interface Stream {
  readonly kind: WorkKind;
  readonly type: IssueType;
  readonly titles: readonly string[];
  readonly weight: number;
  readonly labels?: readonly string[];
  readonly by: readonly Person[];
}

/** A team that takes one item after the other. */
export interface KanbanPlan {
  readonly setup: ProjectSetup;
  readonly calendar: Calendar;
  readonly first: string;
  readonly last: string;
  /** Items a working day, on average. */
  readonly rate: number;
  readonly streams: readonly Stream[];
  readonly slots: Readonly<Record<string, readonly string[]>>;
  readonly developers: readonly Person[];
  readonly voice: Voice;
  readonly components: readonly Named[];
  readonly priorities: readonly (readonly [priority: Named, weight: number])[];
  /** Share of the items that nobody has begun yet, however old. */
  readonly waiting: number;
  /** What happens beside the flow. */
  readonly besides?: (stage: ProjectStage) => void;
}

/** A Kanban team: items come in and flow through its board, day by day until `now` (ms). */
export function playKanban(plan: KanbanPlan, random: Random, now: number): ProjectStage {
  const stage = new ProjectStage(plan.setup, new Agenda());
  const desk = new TitleDesk(plan.slots, random.fork('titles'));
  for (const day of plan.calendar.workdays(plan.first, plan.last)) {
    const count = Math.floor(plan.rate) + (random.chance(plan.rate % 1) ? 1 : 0);
    for (let n = 0; n < count; n += 1) {
      stage.agenda.at(momentOn(day, plan, random), (at) =>
        flow(stage, plan, addItem(stage, plan, { at, desk, random }), random),
      );
    }
  }
  plan.besides?.(stage);
  stage.agenda.run(now);
  return stage;
}

function addItem(
  stage: ProjectStage,
  plan: KanbanPlan,
  { at, desk, random }: { at: number; desk: TitleDesk; random: Random },
): IssueRecord {
  const stream = random.weighted(plan.streams.map((entry) => [entry, entry.weight] as const));
  const record = stage.create(at, {
    summary: desk.next(stream.titles),
    type: stream.type,
    kind: stream.kind,
    by: random.pick(stream.by),
    labels: stream.labels ?? [],
    components: plan.components.length > 0 && random.chance(0.7) ? [random.pick(plan.components)] : [],
    priority: random.weighted(plan.priorities),
    description: random.chance(0.55)
      ? [random.pick(stream.kind === 'bug' ? plan.voice.bugSeen : plan.voice.plain)]
      : [],
  });
  stage.place(record, random.int(0, stage.backlog.length));
  return record;
}

/** The way of an item over the board: it waits, is begun, passes column by column, and is sometimes blocked. */
function flow(stage: ProjectStage, plan: KanbanPlan, record: IssueRecord, random: Random): void {
  if (random.chance(plan.waiting)) return;
  const worker = random.pick(plan.developers);
  const places = stage.setup.flow.statuses.length;
  let day = plan.calendar.dayOf(record.birth.at);
  let last = record.birth.at;
  for (let place = 1; place < places; place += 1) {
    day = workdayAfter(day, place === 1 ? random.int(1, 9) : random.int(0, 3), plan.calendar);
    last = Math.max(momentOn(day, plan, random), last + random.int(20, 90) * MINUTE);
    stage.agenda.at(last, (at) => {
      if (place === 1) record.change(at, worker, { assignee: worker });
      stage.transition(record, at, worker, stage.statusAt(place));
      if (random.chance(0.2)) record.comment(at + 1000, worker, random.pick(plan.voice.developerComments));
    });
    if (place === 2 && random.chance(0.08)) day = block({ stage, record, worker }, day, plan, random);
  }
}

function block(
  { stage, record, worker }: { stage: ProjectStage; record: IssueRecord; worker: Person },
  day: string,
  plan: KanbanPlan,
  random: Random,
): string {
  const until = workdayAfter(day, random.int(1, 6), plan.calendar);
  stage.agenda.at(plan.calendar.at(day, '17:20'), (at) => {
    record.change(at, worker, { flagged: true });
    record.comment(at + 3000, worker, random.pick(plan.voice.blockedReasons));
  });
  stage.agenda.at(plan.calendar.at(until, '08:50'), (at) => record.change(at, worker, { flagged: false }));
  return until;
}

function workdayAfter(day: string, count: number, calendar: Calendar): string {
  let next = day;
  for (let left = count; left > 0; left -= 1) {
    do next = addDays(next, 1);
    while (!calendar.isWorkday(next));
  }
  return next;
}

function momentOn(day: string, { calendar }: KanbanPlan, random: Random): number {
  return calendar.at(day, '09:00') + random.int(0, 500) * MINUTE + random.int(0, 59_999);
}
