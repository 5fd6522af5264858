import { Agenda } from '../../engine/agenda';
import { addDays } from '../../engine/calendar';
import type { IssueRecord } from '../../engine/issue-record';
import type { Sprint } from '../../engine/model';
import type { LinkBook } from '../../engine/links';
import { ProjectStage } from '../../engine/project-stage';
import type { Random } from '../../engine/random';
import { instantIn } from '../../engine/sprint-days';
import { BacklogKeeper } from './backlog-keeper';
import { SprintPlanner } from './sprint-planner';
import { sprintAt, type TeamContext } from './team-context';
import type { TeamPlan } from './team-plan';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** One Scrum team: plays its sprints day by day and keeps what happened. */
export class TeamPlay implements TeamContext {
  readonly stage: ProjectStage;
  readonly keeper: BacklogKeeper;
  readonly planner: SprintPlanner;
  readonly random: Random;
  readonly links: LinkBook;

  constructor(
    readonly plan: TeamPlan,
    random: Random,
    links: LinkBook,
  ) {
    this.links = links;
    this.random = random.fork(plan.setup.key);
    this.stage = new ProjectStage(plan.setup, new Agenda());
    this.keeper = new BacklogKeeper(plan, this.stage, this.random);
    this.planner = new SprintPlanner(this);
  }

  /** Lets the team work until `now` (ms); `incidents` are what happens besides. */
  run(now: number, incidents?: (play: TeamPlay) => void): this {
    const { plan, stage } = this;
    this.fillBacklog();
    plan.scripts.forEach((_, index) => this.schedule(index));
    this.scheduleFuture();
    this.scheduleReleases();
    incidents?.(this);
    stage.agenda.run(now);
    return this;
  }

  /** The sprint at a place of the plan. @throws RangeError beyond the last */
  sprintAt(index: number): Sprint {
    return sprintAt(this.plan, index);
  }

  /** The first backlog: written over the two months before the first sprint. */
  private fillBacklog(): void {
    const { plan, stage, keeper, random } = this;
    const { calendar, habits } = plan;
    const start = this.sprintAt(0).startAt;
    const first = addDays(calendar.dayOf(start), -61);
    stage.agenda.at(calendar.at(first, '10:12'), (at) => keeper.openEpics(at));
    const days = calendar.workdays(addDays(first, 1), addDays(calendar.dayOf(start), -2));
    const count = habits.stock + (plan.scripts[0]?.committed ?? 0);
    for (let index = 0; index < count; index += 1) {
      stage.agenda.at(this.workingMoment(random.pick(days)), (at) => void keeper.add(at));
    }
    stage.agenda.at(start - DAY, (at) => keeper.refine(at));
  }

  /** A sprint: planning, its days, refinement, what comes in meanwhile, and the close. */
  private schedule(index: number): void {
    const { plan, stage, keeper, planner } = this;
    const { agenda } = stage;
    const sprint = this.sprintAt(index);
    agenda.at(this.preparationOf(sprint), (at) => planner.prepare(index, at));
    agenda.at(sprint.startAt - 85 * MINUTE, (at) => planner.plan(index, at));
    agenda.at(sprint.startAt, () => this.scheduleInflow(index));
    for (const moment of [3.4, 6.4]) {
      agenda.at(instantIn(sprint, moment), (at) => keeper.refine(at));
    }
    agenda.at(sprint.completeAt, () => {
      stage.complete(sprint, plan.cast.host, (record) =>
        record.birth.kind !== 'ownership' && this.random.chance(plan.habits.toBacklog)
          ? null
          : this.sprintAt(index + 1),
      );
    });
  }

  /** As many new items as the backlog needs until the next planning, spread over the sprint's days. */
  private scheduleInflow(index: number): void {
    const { plan, stage, keeper, random } = this;
    const sprint = this.sprintAt(index);
    const next = plan.scripts[index + 1]?.committed ?? plan.scripts[index]?.committed ?? 0;
    const count = Math.max(4, Math.round(plan.habits.stock + next * 0.7 - stage.backlog.length));
    for (let n = 0; n < count; n += 1) {
      stage.agenda.at(this.workingMoment(random.pick(sprint.days)), (at) => void keeper.add(at));
    }
  }

  /** The next sprints are prepared while the last one with a script runs. */
  private scheduleFuture(): void {
    const { plan, stage, planner } = this;
    const running = this.sprintAt(plan.scripts.length - 1);
    plan.sprints.slice(plan.scripts.length).forEach((sprint, index) => {
      if (index > 0) return;
      stage.agenda.at(instantIn(running, 4.3), (at) => planner.fill(sprint, 5, at));
    });
  }

  /** What is done goes into the release of its day. */
  private scheduleReleases(): void {
    const { plan, stage } = this;
    for (const version of plan.releases) {
      stage.agenda.at(plan.calendar.at(version.releaseDate, '16:10'), (at) => {
        for (const record of stage.records) {
          if (belongsInRelease(record)) record.change(at, plan.cast.host, { fixVersions: [version] });
        }
      });
    }
  }

  /** Two working days before a sprint starts. */
  private preparationOf({ startAt, calendar }: Sprint): number {
    const start = calendar.dayOf(startAt);
    const day = calendar.workdays(addDays(start, -6), addDays(start, -1)).at(-2) ?? start;
    return calendar.at(day, '13:40');
  }

  private workingMoment(day: string): number {
    const { calendar } = this.plan;
    const minutes = this.random.int(0, 500);
    return calendar.at(day, '09:05') + minutes * MINUTE + this.random.int(0, 59_999);
  }
}

function belongsInRelease(record: IssueRecord): boolean {
  const { isDone, values, birth } = record;
  return isDone && values.type.level === 0 && values.fixVersions.length === 0 && birth.kind !== 'ownership';
}
