import type { SiteBoard, SiteColumn, SiteRole } from '../../../jira/site-file/types';
import { addDays, type Calendar } from '../../engine/calendar';
import { RANK_FIELD } from '../../engine/change-items';
import type { Flow, Named, Sprint, Version } from '../../engine/model';
import type { Person } from '../../engine/people';
import { sprintOf } from '../../engine/sprint-days';
import type { SprintScript, TypeSet } from './team-plan';
import type { Theme } from './team-texts';

export interface SprintSeries {
  readonly calendar: Calendar;
  readonly boardId: number;
  readonly firstId: number;
  readonly name: (index: number) => string;
  /** Names that were changed while the sprint ran, by index. */
  readonly former?: Readonly<Record<number, string>>;
  /** Day of the first start; the others follow every two weeks. */
  readonly firstStart: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly goals: readonly string[];
  /** Closes later than planned, by index. */
  readonly closedLate?: Readonly<Record<number, readonly [day: string, time: string]>>;
}

const FUTURE_SPRINTS = 2;

/** Two-week sprints, one for each goal, and two future ones. */
export function twoWeekSprints(series: SprintSeries): Sprint[] {
  const { calendar, boardId, firstId, goals, former = {}, closedLate = {} } = series;
  return Array.from({ length: goals.length + FUTURE_SPRINTS }, (_, index) => {
    const start = addDays(series.firstStart, index * 14);
    const old = former[index];
    return sprintOf(
      {
        id: firstId + index,
        boardId,
        name: series.name(index),
        former: old === undefined ? undefined : { name: old, until: calendar.at(addDays(start, 5), '15:10') },
        goal: goals[index] ?? '',
        created: addDays(start, -22),
        start: [start, series.startTime],
        end: [addDays(start, 14), series.endTime],
        complete: closedLate[index],
      },
      calendar,
    );
  });
}

/** committed, done, added, added and done, removed, re-estimated, blocked. */
export type ScriptRow = readonly [number, number, number, number, number, number, number];

/** The scripts of a series of sprints, one row each. */
export function scriptsOf(
  goals: readonly string[],
  rows: readonly ScriptRow[],
  extras: Readonly<Record<number, Partial<SprintScript>>> = {},
): SprintScript[] {
  return rows.map(([committed, done, added, addedDone, removed, reestimated, blocked], index) => ({
    goal: goals[index] ?? '',
    committed,
    done,
    added,
    addedDone,
    removed,
    reestimated,
    blocked,
    ...extras[index],
  }));
}

/** Releases at even distances, until after `last`. */
export function releasesEvery(
  days: number,
  {
    first,
    last,
    firstId,
    name,
  }: { first: string; last: string; firstId: number; name: (index: number) => string },
): Version[] {
  const versions: Version[] = [];
  for (let day = first; day <= last; day = addDays(day, days)) {
    const index = versions.length;
    versions.push({
      id: String(firstId + index),
      name: name(index),
      startDate: addDays(day, -days),
      releaseDate: day,
    });
  }
  return versions;
}

/** The components that the subjects name. */
export function componentsOf(themes: readonly Pick<Theme, 'component'>[], firstId: number): Named[] {
  const names = [...new Set(themes.map(({ component }) => component))];
  return names.map((name, index) => ({ id: String(firstId + index), name }));
}

/** A board with one column for each status. */
export function boardOf(board: {
  readonly id: number;
  readonly name: string;
  readonly type: SiteBoard['type'];
  readonly projectId: string;
  readonly filterJql: string;
  readonly flow: Flow;
  readonly points: Named | null;
  readonly limits?: Readonly<Record<string, number>>;
}): SiteBoard {
  const { id, name, type, projectId, filterJql, flow, points, limits = {} } = board;
  const columns = flow.statuses.map((status): SiteColumn => {
    const max = limits[status.name];
    return { name: status.name, statuses: [{ id: status.id }], ...(max === undefined ? {} : { max }) };
  });
  return {
    id,
    name,
    type,
    location: { projectId },
    filterJql,
    configuration: {
      filter: { id: String(10_100 + id) },
      columnConfig: { constraintType: Object.keys(limits).length > 0 ? 'issueCount' : 'none', columns },
      ...(points === null
        ? {}
        : { estimation: { type: 'field', field: { fieldId: points.id, displayName: points.name } } }),
      ranking: { rankCustomFieldId: Number(RANK_FIELD.replace('customfield_', '')) },
    },
  };
}

/** The issue types of a project, each once. */
export function typeIdsOf({ epic, story, task, technical, bug, part }: TypeSet): { id: string }[] {
  const ids = [epic, story, task, technical, bug, part].map(({ id }) => id);
  return [...new Set(ids)].map((id) => ({ id }));
}

/** Project roles by name and people. */
export function rolesOf(roles: Readonly<Record<string, readonly Person[]>>): Record<string, SiteRole> {
  return Object.fromEntries(
    Object.entries(roles).map(([name, people]) => [
      name,
      { actors: people.map(({ accountId }) => accountId) },
    ]),
  );
}

/** Fills `{n}` (sprint), `{m}` (next sprint), `{q}` (quarter) and `{r}` in a title. */
export function fillTitle(title: string, values: Readonly<Record<string, string | number>>): string {
  return title.replace(/\{(\w)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The quarter in which a sprint starts. */
export function quarterOf(sprint: Sprint): number {
  return Math.floor((Number(sprint.calendar.dayOf(sprint.startAt).slice(5, 7)) - 1) / 3) + 1;
}

/** So many entries of a list for a turn, going round. */
export function turnOf<Entry>(list: readonly Entry[], turn: number, count: number): Entry[] {
  return Array.from({ length: count }, (_, index) => list[(turn * count + index) % list.length]).filter(
    (entry): entry is Entry => entry !== undefined,
  );
}
