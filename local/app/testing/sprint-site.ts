import type { SiteFile, SiteIssue, SiteSprint } from '../../jira/site-file/types';
import { issue, POINTS, siteFile, SPRINT } from '../../jira/testing/site-builder';

/** Friday noon, ten days into the running sprint. */
const NOW = Date.parse('2026-03-20T12:00:00.000Z');
const DAY_MS = 24 * 60 * 60 * 1000;
const SPRINT_MS = 14 * DAY_MS;

interface SprintSiteOptions {
  /** How many periods of two weeks have passed. */
  readonly closed: number;
  readonly itemsEach: number;
  readonly running: number;
  /** How many sprints run side by side in each period. */
  readonly atOnce?: number;
}

/**
 * A site whose board has closed sprints of two weeks, the last one and a half weeks ago, and running ones. In each closed
 * sprint four of five items were finished; in a running one, two of five.
 */
export function sprintSite({ closed, itemsEach, running, atOnce = 1 }: SprintSiteOptions): SiteFile {
  const sprints = Array.from({ length: (closed + 1) * atOnce }, (_, n) =>
    sprintNumber(n, Math.floor(n / atOnce), closed),
  );
  let number = 0;
  const issues = sprints.flatMap((sprint) => {
    const isRunning = sprint.state === 'active';
    return Array.from({ length: isRunning ? running : itemsEach }, (_, item) =>
      itemOf(sprint, (number += 1), item % 5 < (isRunning ? 2 : 4)),
    );
  });
  return siteFile(issues, { now: iso(NOW), sprints });
}

function sprintNumber(n: number, period: number, closed: number): SiteSprint {
  const start = NOW - 10 * DAY_MS - (closed - period) * SPRINT_MS;
  const end = start + SPRINT_MS;
  return {
    id: n + 1,
    name: `Sprint ${n + 1}`,
    state: period === closed ? 'active' : 'closed',
    originBoardId: 1,
    goal: `Customers can pay by invoice, part ${n + 1}`,
    startDate: iso(start),
    endDate: iso(end),
    ...(period === closed ? {} : { completeDate: iso(end - 60_000) }),
  };
}

function itemOf({ id, name, startDate = '' }: SiteSprint, number: number, done: boolean): SiteIssue {
  const start = Date.parse(startDate);
  return issue({
    key: `ABC-${number}`,
    status: done ? 'done' : 'todo',
    fields: {
      [POINTS]: 3,
      [SPRINT]: [{ id, name, state: 'active', boardId: 1 }],
      created: iso(start - 5 * DAY_MS),
      updated: iso(done ? start + 3 * DAY_MS : start - DAY_MS),
    },
    changelog: {
      histories: [
        change(number, start - DAY_MS, { field: 'Sprint', fieldId: SPRINT, from: '', to: String(id) }),
        ...(done
          ? [
              change(number, start + 3 * DAY_MS, {
                field: 'status',
                fieldId: 'status',
                from: '10000',
                to: '10001',
              }),
            ]
          : []),
      ],
    },
  });
}

interface Change {
  readonly field: string;
  readonly fieldId: string;
  readonly from: string;
  readonly to: string;
}

function change(number: number, at: number, item: Change) {
  return {
    id: `${number}${at % 1_000_000}`,
    created: iso(at),
    items: [{ ...item, fromString: item.from, toString: item.to }],
  };
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
