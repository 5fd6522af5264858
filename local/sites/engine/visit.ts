import type { Block } from './adf';
import type { IssueRecord } from './issue-record';
import type { Sprint } from './model';
import type { Person } from './people';
import type { ProjectStage } from './project-stage';
import { instantIn } from './sprint-days';

/** A moment in a sprint: 0 is its start, 3.5 the middle of its fourth working day. */
export type Moment = number;

/** A place on the board, 0 = first status. */
export type Place = number | 'parked';

/** What happens to one item in one sprint. */
export interface Visit {
  /** When it is added; absent: it is in the sprint already. */
  readonly enter?: Moment | undefined;
  /** Who works on it from its first move on. */
  readonly assignee?: Person | undefined;
  /** Places on the board (0 = first status) that it reaches; `parked` is a status that the board does not show. */
  readonly moves?: readonly (readonly [at: Moment, place: Place])[] | undefined;
  readonly estimates?: readonly (readonly [at: Moment, points: number | null])[] | undefined;
  /** When it is taken out of the sprint. */
  readonly leave?: Moment | undefined;
  /** When it is put back. */
  readonly back?: Moment | undefined;
  /** How long it is flagged as blocked; without an end it stays so. */
  readonly flag?: { readonly from: Moment; readonly to: Moment | null; readonly reason?: string } | undefined;
  readonly comments?: readonly (readonly [at: Moment, by: Person, ...blocks: Block[]])[] | undefined;
}

/** Who acts on an item besides the one who works on it. */
export interface Hosts {
  /** Moves items into and out of the sprint. */
  readonly planner: Person;
  /** Writes estimates. */
  readonly estimator: Person;
}

/** Enters into the agenda what happens to an item in a sprint. */
export function playVisit(
  stage: ProjectStage,
  record: IssueRecord,
  sprint: Sprint,
  plan: Visit & Hosts,
): void {
  const on = (moment: Moment | undefined, act: (at: number) => void): void => {
    if (moment !== undefined) stage.agenda.at(instantIn(sprint, moment), act);
  };
  const worker = (): Person => record.values.assignee ?? plan.estimator;
  on(plan.enter, (at) => stage.enter(record, sprint, at, plan.planner));
  for (const [moment, place] of plan.moves ?? []) {
    on(moment, (at) => {
      if (plan.assignee !== undefined) record.change(at, plan.assignee, { assignee: plan.assignee });
      stage.transition(record, at, worker(), stage.statusAt(place));
    });
  }
  for (const [moment, points] of plan.estimates ?? []) {
    on(moment, (at) => record.change(at, plan.estimator, { points }));
  }
  on(plan.leave, (at) => stage.leave(record, at, plan.planner));
  on(plan.back, (at) => stage.enter(record, sprint, at, plan.planner));
  for (const [moment, by, ...blocks] of plan.comments ?? []) {
    on(moment, (at) => record.comment(at, by, ...blocks));
  }
  playFlag(record, plan.flag, { on, worker });
}

/** The reason comes as a comment just after the flag, as Jira's dialog writes it. */
function playFlag(
  record: IssueRecord,
  flag: Visit['flag'],
  {
    on,
    worker,
  }: { on: (moment: Moment | undefined, act: (at: number) => void) => void; worker: () => Person },
): void {
  on(flag?.from, (at) => {
    record.change(at, worker(), { flagged: true });
    if (flag?.reason !== undefined) record.comment(at + 4000, worker(), flag.reason);
  });
  on(flag?.to ?? undefined, (at) => record.change(at, worker(), { flagged: false }));
}

/**
 * The moves of work that passes through every place of a board.
 * In: when it begins and is finished, the place it stands at, the number of places.
 * Out: moves at even distances, the last place at the finish.
 */
export function throughTheBoard(
  begin: Moment,
  finish: Moment,
  place: number,
  places: number,
): [Moment, number][] {
  const steps = places - 1 - place;
  return Array.from({ length: steps }, (_, index) => {
    const share = steps === 1 ? 1 : place === 0 ? index / (steps - 1) : (index + 1) / steps;
    return [begin + (finish - begin) * share, place + index + 1];
  });
}
