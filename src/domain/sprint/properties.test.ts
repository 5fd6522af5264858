import * as fc from 'fast-check';
import { burnSeries } from './burn-up';
import { workingCalendar } from './calendar';
import { timelinesOf } from './issue-timeline';
import { ledgerOf } from './ledger';
import { replaySprint } from './replay';
import type { SprintIssue } from './sprint';
import {
  BOARD,
  buildIssue,
  buildWindow,
  CLOSE,
  DAY,
  entry,
  estimated,
  moved,
  OTHER,
  SPRINT,
  status,
  STATUS,
} from './testing/builders';

/** Any life of an issue around the sprint: moves, status changes and estimates at any instant. */
const anyIssue: fc.Arbitrary<SprintIssue> = fc
  .record({
    createdAt: fc.integer({ min: 90, max: 112 }),
    sprints: fc.subarray([SPRINT, OTHER]),
    status: fc.constantFrom(...Object.values(STATUS)),
    estimate: fc.option(fc.integer({ min: 0, max: 13 }), { nil: null }),
    steps: fc.array(
      fc.record({
        day: fc.integer({ min: 90, max: 115 }),
        sprints: fc.option(fc.subarray([SPRINT, OTHER]), { nil: undefined }),
        status: fc.option(fc.constantFrom(...Object.values(STATUS)), { nil: undefined }),
        estimate: fc.option(fc.integer({ min: 0, max: 13 }), { nil: undefined }),
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ createdAt, sprints, status: firstStatus, estimate, steps }) => {
    let now = { sprints, status: firstStatus as string, estimate };
    const history = steps
      .filter(({ day }) => day > createdAt)
      .sort((a, b) => a.day - b.day)
      .map((step, index) => {
        const next = {
          sprints: step.sprints ?? now.sprints,
          status: step.status ?? now.status,
          estimate: step.estimate ?? now.estimate,
        };
        const changes = [
          moved(now.sprints, next.sprints),
          status(now.status, next.status),
          estimated(now.estimate, next.estimate),
        ];
        now = next;
        return { ...entry(step.day * DAY, ...changes), id: String(index) };
      });
    return buildIssue({
      createdAt: createdAt * DAY,
      sprintIds: now.sprints,
      statusId: now.status,
      estimate: now.estimate,
      history,
    });
  });

/** Several of them, numbered. */
const anyIssues: fc.Arbitrary<SprintIssue[]> = fc
  .array(anyIssue, { maxLength: 12 })
  .map((issues) => issues.map((issue, i) => ({ ...issue, id: String(i), key: `SHOP-${i}` })));

const UTC = workingCalendar({ offsetAt: () => 0, weekend: [6, 0], holidays: [] });

describe('the replay', () => {
  const context = {
    window: buildWindow(),
    others: [buildWindow({ sprintId: OTHER, endAt: CLOSE + DAY })],
    statuses: BOARD,
  };
  it('conserves work: committed + added + uncommitted − removed + re-estimated = completed + not completed', () => {
    fc.assert(
      fc.property(anyIssues, (issues) => {
        const ledger = ledgerOf(replaySprint(issues, context), 'points');
        const { committed, added, uncommitted, removed, reestimated, completed, notCompleted } = ledger;
        expect(
          committed.points + added.points + uncommitted.points - removed.points + reestimated.points,
        ).toBeCloseTo(completed.points + notCompleted.points);
        expect(committed.count + added.count + uncommitted.count - removed.count).toBe(
          completed.count + notCompleted.count,
        );
      }),
    );
  });

  it('does not depend on the order of histories, nor of the items inside one', () => {
    fc.assert(
      fc.property(anyIssues, fc.array(fc.nat(), { minLength: 100, maxLength: 100 }), (issues, order) => {
        const shuffled = issues.map((issue) => ({
          ...issue,
          history: issue.history
            .map((each) => ({ ...each, changes: [...each.changes].reverse() }))
            .map((each) => ({ each, at: order[Number(each.id) % order.length] ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ each }) => each),
        }));
        expect(replaySprint(shuffled, context)).toEqual(replaySprint(issues, context));
      }),
    );
  });

  it('gives the same past when it is replayed from a later snapshot', () => {
    fc.assert(
      fc.property(
        anyIssue,
        fc.integer({ min: 116, max: 130 }),
        fc.subarray([SPRINT, OTHER]),
        (issue, day, sprints) => {
          const later = {
            ...issue,
            sprintIds: sprints,
            statusId: STATUS.hidden,
            history: [
              ...issue.history,
              {
                id: '99',
                at: day * DAY,
                changes: [moved(issue.sprintIds, sprints), status(issue.statusId, STATUS.hidden)],
              },
            ],
          };
          expect(replaySprint([later], context)).toEqual(replaySprint([issue], context));
        },
      ),
    );
  });
});

describe('the burn-up', () => {
  const window = buildWindow();
  const seriesOf = (issues: readonly SprintIssue[], unit: 'points' | 'count') => {
    const timelines = timelinesOf(issues);
    const context = {
      window,
      others: [buildWindow({ sprintId: OTHER, endAt: CLOSE + DAY })],
      statuses: BOARD,
    };
    const rows = replaySprint(issues, context);
    const series = burnSeries({ timelines, rows, window, statuses: BOARD, unit, calendar: UTC });
    return { series, ledger: ledgerOf(rows, unit) };
  };

  it.each(['points', 'count'] as const)('ends where the ledger ends (%s)', (unit) => {
    fc.assert(
      fc.property(anyIssues, (issues) => {
        const { series, ledger } = seriesOf(issues, unit);
        const of = ({ points, count }: { points: number; count: number }): number =>
          unit === 'points' ? points : count;
        expect(series.end.done).toBeCloseTo(of(ledger.completed));
        expect(series.end.scope).toBeCloseTo(of(ledger.completed) + of(ledger.notCompleted));
      }),
    );
  });

  it('moves by its steps only, in order, and never has more done than scope', () => {
    fc.assert(
      fc.property(anyIssues, (issues) => {
        const { series } = seriesOf(issues, 'count');
        let { scope, done, at } = series.start;
        for (const step of series.steps) {
          expect(step.at).toBeGreaterThanOrEqual(at);
          scope += step.scopeDelta;
          done += step.doneDelta;
          at = step.at;
          expect([step.scope, step.done]).toEqual([scope, done]);
          expect(done).toBeLessThanOrEqual(scope);
        }
        expect([series.end.scope, series.end.done]).toEqual([scope, done]);
      }),
    );
  });

  it('does not depend on the order of issues', () => {
    fc.assert(
      fc.property(anyIssues, (issues) => {
        expect(seriesOf([...issues].reverse(), 'points').series).toEqual(seriesOf(issues, 'points').series);
      }),
    );
  });
});
