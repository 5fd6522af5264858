import { Agenda } from './agenda';
import { Calendar } from './calendar';
import { PRIORITIES, RESOLUTIONS, STATUSES, STORY_POINTS, TYPES } from './catalogue';
import { ENGLISH, type Sprint } from './model';
import { person } from './people';
import { ProjectStage } from './project-stage';
import { Random } from './random';
import { instantIn, sprintOf } from './sprint-days';
import { playVisit, throughTheBoard } from './visit';

const BERLIN = new Calendar('Europe/Berlin', ['2026-11-18']);
const PO = person('Paula Ortega', 'Europe/Berlin', 'en-GB');
const DEV = person('Dana Kovac', 'Europe/Berlin', 'en-GB');

function sprint(id: number, start: string, end: string): Sprint {
  return sprintOf(
    {
      id,
      boardId: 1,
      name: `Sprint ${id}`,
      goal: '',
      created: start,
      start: [start, '11:00'],
      end: [end, '10:00'],
    },
    BERLIN,
  );
}

const FIRST = sprint(1, '2026-11-11', '2026-11-25');
const SECOND = sprint(2, '2026-11-25', '2026-12-09');

function stage(): ProjectStage {
  return new ProjectStage(
    {
      id: '10000',
      key: 'ABC',
      flow: {
        statuses: [STATUSES.todo, STATUSES.progress, STATUSES.review, STATUSES.done],
        parked: STATUSES.onHold,
      },
      dialect: { ...ENGLISH, pointsField: STORY_POINTS },
      priority: PRIORITIES.medium,
      resolution: RESOLUTIONS.done,
    },
    new Agenda(),
  );
}

const STORY = { summary: 'A story', type: TYPES.story, kind: 'functional', by: PO } as const;

describe('random numbers', () => {
  it('are the same for the same seed, and a fork does not depend on what was drawn', () => {
    const [one, other] = [new Random('seed'), new Random('seed')];
    expect([one.next(), one.next()]).toEqual([other.next(), other.next()]);
    one.next();
    expect(one.fork('titles').next()).toBe(other.fork('titles').next());
    expect(one.fork('titles').next()).not.toBe(one.fork('people').next());
  });

  it('keep to the weights', () => {
    const random = new Random('weights');
    const drawn = Array.from({ length: 2000 }, () =>
      random.weighted<string>([
        ['often', 3],
        ['seldom', 1],
      ]),
    );
    expect(drawn.filter((entry) => entry === 'often').length / drawn.length).toBeCloseTo(0.75, 1);
  });
});

describe('the agenda', () => {
  it('lets things happen in the order of time, entered first comes first, until the given moment', () => {
    const agenda = new Agenda();
    const seen: string[] = [];
    agenda.at(20, () => seen.push('later'));
    agenda.at(10, () => {
      seen.push('first');
      agenda.at(5, () => seen.push('too late, so now'));
    });
    agenda.at(10, () => seen.push('second'));
    agenda.at(31, () => seen.push('never'));
    agenda.run(30);
    expect(seen).toEqual(['first', 'second', 'too late, so now', 'later']);
  });
});

describe('the calendar', () => {
  it('knows working days, holidays and the change of the clock', () => {
    expect(BERLIN.workdays('2026-11-13', '2026-11-19')).toEqual([
      '2026-11-13',
      '2026-11-16',
      '2026-11-17',
      '2026-11-19',
    ]);
    expect(new Date(BERLIN.at('2026-10-23', '10:30')).toISOString()).toBe('2026-10-23T08:30:00.000Z');
    expect(new Date(BERLIN.at('2026-10-26', '10:30')).toISOString()).toBe('2026-10-26T09:30:00.000Z');
  });

  it('puts the moments of a sprint into working hours, the last ones before its close', () => {
    expect(BERLIN.dayOf(instantIn(FIRST, 3.5))).toBe('2026-11-16');
    expect(instantIn(FIRST, 0)).toBeGreaterThan(FIRST.startAt);
    expect(instantIn(FIRST, 99)).toBeLessThan(FIRST.completeAt);
  });
});

describe('what Jira does', () => {
  const sprintsIn = (record: ReturnType<ProjectStage['create']>) =>
    record.changes.flatMap(({ items }) =>
      items.filter(({ field }) => field === 'Sprint').map(({ to }) => to),
    );

  it('keeps the closed sprint when an unfinished item moves on, at the instant of the closing', () => {
    const played = stage();
    const record = played.create(FIRST.startAt - 9000, STORY);
    played.enter(record, FIRST, FIRST.startAt - 1000, PO);
    played.complete(FIRST, PO, () => SECOND);
    expect(sprintsIn(record)).toEqual(['1', '1, 2']);
    expect((record.changes.at(-1)?.at ?? 0) - FIRST.completeAt).toBeLessThan(60_000);
  });

  it('drops the open sprint when an item is taken out, and puts it back into the backlog', () => {
    const played = stage();
    const record = played.create(FIRST.startAt - 9000, STORY);
    played.enter(record, FIRST, FIRST.startAt - 1000, PO);
    played.leave(record, FIRST.startAt + 1000, PO);
    expect(sprintsIn(record)).toEqual(['1', '']);
    expect(played.backlog).toContain(record);
  });

  it('resolves with the last status, in one entry, and takes the flag off', () => {
    const played = stage();
    const record = played.create(1000, { ...STORY, flagged: true });
    played.transition(record, 2000, DEV, STATUSES.done);
    expect(record.changes.map(({ items }) => items.map(({ field }) => field))).toEqual([
      ['Flagged'],
      ['resolution', 'status'],
    ]);
    played.transition(record, 3000, DEV, STATUSES.progress);
    expect(record.values.resolution).toBeNull();
  });

  it('writes nothing for what stays the same', () => {
    const record = stage().create(1000, { ...STORY, points: 3, labels: ['a'] });
    record.change(2000, DEV, { points: 3, labels: ['a'], summary: 'A story' });
    expect(record.changes).toEqual([]);
  });
});

describe('a visit', () => {
  it('passes through every place of the board', () => {
    expect(throughTheBoard(1, 3, 0, 4)).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    expect(throughTheBoard(1, 3, 2, 4)).toEqual([[3, 3]]);
  });

  it('adds, works, re-estimates and finishes on its days', () => {
    const played = stage();
    const record = played.create(FIRST.startAt - 9000, { ...STORY, points: 2 });
    playVisit(played, record, FIRST, {
      enter: 1.2,
      assignee: DEV,
      moves: throughTheBoard(1.5, 3.5, 0, 4),
      estimates: [[2.1, 5]],
      planner: PO,
      estimator: DEV,
    });
    played.agenda.run(FIRST.completeAt);
    expect(record.values).toMatchObject({
      points: 5,
      status: STATUSES.done,
      assignee: DEV,
      sprints: [FIRST],
    });
    const [entered] = record.changes;
    expect(BERLIN.dayOf(entered?.at ?? 0)).toBe('2026-11-12');
    expect(BERLIN.dayOf(record.changes.at(-1)?.at ?? 0)).toBe('2026-11-16');
  });
});
