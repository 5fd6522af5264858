import fc from 'fast-check';

import type { JsonObject } from '../store/json';
import { as, at, keysIn } from '../testing/session';
import {
  ADMIN,
  DEVELOPER,
  issue,
  OUTSIDER,
  PO,
  PROJECTS,
  siteFile,
  SM,
  SPRINT,
} from '../testing/site-builder';
import { lastChange, namesOf, stage, type Stage } from '../testing/stage';

const AGILE = '/rest/agile/1.0';
const file = siteFile([
  issue({ key: 'ABC-1', fields: { [SPRINT]: [{ id: 1 }, { id: 2 }] } }),
  issue({ key: 'ABC-2', status: 'done', fields: { [SPRINT]: [{ id: 2 }] } }),
  issue({ key: 'ABC-3' }),
  issue({
    key: 'ABC-4',
    type: 'subtask',
    fields: { parent: { id: '10001', key: 'ABC-1' }, [SPRINT]: [{ id: 2 }] },
  }),
  issue({ key: 'HID-1' }),
]);
const DATES = { startDate: '2026-03-20T12:00:00.000Z', endDate: '2026-04-03T12:00:00.000Z' };

const order = async ({ jira }: Stage) =>
  keysIn(await as(jira, PO).post('search/jql', { jql: 'project = ABC ORDER BY Rank', fields: ['key'] }));

describe('the life of a sprint', () => {
  it('is told from creation to deletion, in the shape of Jira Software’s events', async () => {
    const { jira, events, later } = stage(file);
    const made = await as(jira, SM).post(`${AGILE}/sprint`, {
      name: '  Sprint 5 ',
      originBoardId: 1,
      goal: 'Pay',
    });
    expect(made.status).toBe(201);
    const path = `${AGILE}/sprint/5`;
    expect(at(made, 'name')).toBe('Sprint 5');
    await as(jira, SM).post(path, { goal: 'Pay by card' });
    await as(jira, SM).post(path, { state: 'active', ...DATES });
    later(1000);
    const closed = await as(jira, SM).post(path, { state: 'closed' });
    expect(at(closed, 'completeDate')).toBe('2026-03-20T12:00:01.000Z');
    await as(jira, SM).delete(path);
    expect(namesOf(events)).toEqual(
      ['created', 'updated', 'started', 'closed', 'deleted'].map((verb) => `jira-software:${verb}:sprint`),
    );
    expect(events[1]).toMatchObject({
      oldValue: { goal: 'Pay' },
      sprint: { goal: 'Pay by card', state: 'future' },
    });
    expect(events[1]?.oldValue).toEqual({ goal: 'Pay' });
    expect(events[2]).not.toHaveProperty('timestamp');
    expect(events[2]).toMatchObject({
      atlassianId: SM,
      sprint: {
        id: '5',
        originBoardId: '1',
        state: 'active',
        createDate: '2026-03-20T13:00:00.000+0100',
        startDate: '2026-03-20T13:00:00.000+0100',
        endDate: '2026-04-03T14:00:00.000+0200',
      },
    });
  });

  it.each<[what: string, id: number, body: JsonObject, field: string]>([
    ['closing a future sprint', 3, { state: 'closed' }, 'state'],
    ['starting one without dates', 3, { state: 'active' }, 'startDate'],
    ['starting one without an end', 3, { state: 'active', startDate: DATES.startDate }, 'endDate'],
    ['stopping an active one', 2, { state: 'future' }, 'state'],
    ['reopening a closed one', 1, { state: 'active' }, 'state'],
    ['a state that is none', 3, { state: 'paused' }, 'state'],
    ['an end before the start', 3, { startDate: DATES.endDate, endDate: DATES.startDate }, 'endDate'],
    ['a name of 31 characters', 3, { name: 'x'.repeat(31) }, 'name'],
    ['no name', 3, { name: ' ' }, 'name'],
    ['a date that is none', 3, { startDate: 'soon' }, 'startDate'],
  ])('refuses %s', async (_, id, body, field) => {
    const { jira, events } = stage(file);
    const reply = await as(jira, SM).post(`${AGILE}/sprint/${id}`, body);
    expect(reply.status).toBe(400);
    expect(at(reply, `errors.${field}`)).toBeDefined();
    expect(events).toEqual([]);
  });

  it('ignores other dates for a closed sprint, and takes name and goal', async () => {
    const { jira } = stage(file);
    const reply = await as(jira, SM).post(`${AGILE}/sprint/1`, { name: 'First', ...DATES });
    expect(at(reply, 'name')).toBe('First');
    expect(at(reply, 'startDate')).toBe('2026-02-23T09:00:00.000Z');
  });

  it('sets what a full update leaves out to nothing', async () => {
    const { jira } = stage(file);
    await as(jira, SM).post(`${AGILE}/sprint/3`, { goal: 'Pay', ...DATES });
    const reply = await as(jira, SM).put(`${AGILE}/sprint/3`, { name: 'Third', state: 'future' });
    expect(at(reply, 'goal')).toBe('');
    expect(at(reply, 'startDate')).toBeUndefined();
    expect((await as(jira, SM).put(`${AGILE}/sprint/3`, { state: 'future' })).status).toBe(400);
  });

  it('needs Manage sprints', async () => {
    const roles = { Member: { actors: [PO], permissions: ['BROWSE_PROJECTS'] } };
    const { jira } = stage({ ...file, projects: PROJECTS.map((project) => ({ ...project, roles })) });
    expect((await as(jira, PO).post(`${AGILE}/sprint/2`, { state: 'closed' })).status).toBe(403);
    expect((await as(jira, OUTSIDER).post(`${AGILE}/sprint/2`, { state: 'closed' })).status).toBe(404);
  });
});

describe('completing a sprint', () => {
  it('moves what is not in the last column to the sprint chosen, at the moment of completion', async () => {
    const { jira, events } = stage(file);
    const response = jira.act(SM, { do: 'complete-sprint', sprintId: 2, moveTo: 3 });
    expect(response.status).toBe(200);
    expect(await lastChange(jira, 'ABC-1')).toMatchObject([
      {
        field: 'Sprint',
        from: '1, 2',
        fromString: 'Sprint 1, Sprint 2',
        to: '1, 2, 3',
        toString: 'Sprint 1, Sprint 2, Sprint 3',
      },
    ]);
    const moved = await as(jira, PO).get('issue/ABC-1?expand=changelog&fields=id');
    expect(at(moved, 'changelog.histories.0.author.accountId')).toBe(SM);
    expect(at(moved, 'changelog.histories.0.created')).toBe('2026-03-20T13:00:00.000+0100');
    expect(await lastChange(jira, 'ABC-2')).toEqual([]);
    expect(at(await as(jira, PO).get('issue/ABC-4'), `fields.${SPRINT}.2.id`)).toBe(3);
    expect(await lastChange(jira, 'ABC-4')).toEqual([]);
    expect(namesOf(events)).toEqual(['jira-software:closed:sprint', 'jira:updated:issue']);
  });

  it('leaves them in the backlog with the closed sprint in their field', async () => {
    const { jira } = stage(file);
    jira.act(SM, { do: 'complete-sprint', sprintId: 2, moveTo: 'backlog' });
    expect(await lastChange(jira, 'ABC-1')).toEqual([]);
    const backlog = await as(jira, PO).get('/rest/software/1.0/board/1/backlog?fields=key');
    expect(keysIn(backlog)).toEqual(['ABC-1', 'ABC-3', 'ABC-4']);
  });

  it('can be undone by reopening', () => {
    const { jira, events } = stage(file);
    jira.act(SM, { do: 'complete-sprint', sprintId: 2, moveTo: 'backlog' });
    jira.act(SM, { do: 'reopen-sprint', sprintId: 2 });
    expect(events[1]).toMatchObject({
      eventType: 'avi:jira-software:updated:sprint',
      sprint: { state: 'active' },
      oldValue: { state: 'closed' },
    });
    expect(jira.act(DEVELOPER, { do: 'complete-sprint', sprintId: 3, moveTo: 'backlog' }).status).toBe(400);
  });
});

describe('moving issues', () => {
  it('puts them into a sprint and out again; sub-tasks follow in silence', async () => {
    const { jira } = stage(file);
    expect((await as(jira, PO).post(`${AGILE}/sprint/3/issue`, { issues: ['ABC-1', 'ABC-3'] })).status).toBe(
      204,
    );
    expect(await lastChange(jira, 'ABC-1')).toMatchObject([{ from: '1, 2', to: '1, 3' }]);
    expect(await lastChange(jira, 'ABC-3')).toMatchObject([
      { from: '', fromString: '', to: '3', toString: 'Sprint 3' },
    ]);
    expect(await lastChange(jira, 'ABC-4')).toEqual([]);
    await as(jira, PO).post(`${AGILE}/backlog/issue`, { issues: ['ABC-3'] });
    expect(await lastChange(jira, 'ABC-3')).toMatchObject([{ from: '3', to: '', toString: '' }]);
  });

  it.each<[what: string, path: string, body: JsonObject, status: number]>([
    ['a closed sprint', `${AGILE}/sprint/1/issue`, { issues: ['ABC-3'] }, 400],
    ['51 issues', `${AGILE}/sprint/3/issue`, { issues: Array.from({ length: 51 }, () => 'ABC-3') }, 400],
    ['a sub-task', `${AGILE}/sprint/3/issue`, { issues: ['ABC-4'] }, 400],
    ['an issue one may not see', `${AGILE}/sprint/3/issue`, { issues: ['HID-1'] }, 404],
    ['a sprint that is not there', `${AGILE}/sprint/99/issue`, { issues: ['ABC-3'] }, 404],
  ])('refuses %s', async (_, path, body, status) => {
    const { jira, events } = stage(file);
    expect((await as(jira, PO).post(path, body)).status).toBe(status);
    expect(events).toEqual([]);
  });
});

describe('ranking', () => {
  it('moves issues in the order given, and says higher or lower in the language of who ranks', async () => {
    const scene = stage(file);
    const { jira, events } = scene;
    expect(
      (
        await as(jira, SM).put(`${AGILE}/issue/rank`, {
          issues: ['ABC-3', 'ABC-2'],
          rankBeforeIssue: 'ABC-1',
        })
      ).status,
    ).toBe(204);
    expect(await order(scene)).toEqual(['ABC-3', 'ABC-2', 'ABC-1', 'ABC-4']);
    expect(await lastChange(jira, 'ABC-3')).toMatchObject([
      {
        field: 'Rank',
        fieldtype: 'custom',
        fieldId: 'customfield_10019',
        from: '',
        fromString: '',
        to: '',
        toString: 'Ranked higher',
      },
    ]);
    expect(events).toHaveLength(1);
    await as(jira, PO).put(`${AGILE}/issue/rank`, { issues: ['ABC-3'], rankAfterIssue: 'ABC-4' });
    expect(await lastChange(jira, 'ABC-3')).toMatchObject([
      { field: 'Rank', toString: 'Classement inférieur' },
    ]);
  });

  it.each<[what: string, body: JsonObject, status: number]>([
    ['no neighbour', { issues: ['ABC-1'] }, 400],
    ['two neighbours', { issues: ['ABC-1'], rankBeforeIssue: 'ABC-2', rankAfterIssue: 'ABC-3' }, 400],
    ['itself as neighbour', { issues: ['ABC-1'], rankBeforeIssue: 'ABC-1' }, 400],
    [
      'the rank field of another board',
      { issues: ['ABC-1'], rankBeforeIssue: 'ABC-2', rankCustomFieldId: 10099 },
      400,
    ],
    ['a neighbour in a project one may not see', { issues: ['ABC-1'], rankBeforeIssue: 'HID-1' }, 404],
    ['issues of a project one may not see', { issues: ['HID-1'], rankBeforeIssue: 'ABC-1' }, 403],
    [
      '51 issues',
      { issues: Array.from({ length: 51 }, (_, n) => `ABC-${n}`), rankBeforeIssue: 'ABC-1' },
      400,
    ],
  ])('refuses %s', async (_, body, status) => {
    const { jira } = stage(file);
    expect((await as(jira, PO).put(`${AGILE}/issue/rank`, body)).status).toBe(status);
  });

  it('answers for each issue when only some may be ranked', async () => {
    const { jira } = stage(file);
    const reply = await as(jira, PO).put(`${AGILE}/issue/rank`, {
      issues: ['ABC-3', 'HID-1'],
      rankBeforeIssue: 'ABC-1',
    });
    expect(reply.status).toBe(207);
    expect(at(reply, 'entries.0.status')).toBe(200);
    expect(at(reply, 'entries.1.status')).toBe(404);
  });

  it('does to the list what taking out and putting back does', async () => {
    const keys = Array.from({ length: 8 }, (_, n) => `ABC-${n + 1}`);
    const move = fc.record({
      issues: fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1, maxLength: 3 }),
      target: fc.constantFrom(...keys),
      before: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 12 }), async (moves) => {
        const scene = stage(siteFile(keys.map((key) => issue({ key }))));
        let expected = keys;
        for (const { issues, target, before } of moves.filter(
          (entry) => !entry.issues.includes(entry.target),
        )) {
          const rest = expected.filter((key) => !issues.includes(key));
          const place = rest.indexOf(target) + (before ? 0 : 1);
          expected = [...rest.slice(0, place), ...issues, ...rest.slice(place)];
          const neighbour = before ? { rankBeforeIssue: target } : { rankAfterIssue: target };
          await as(scene.jira, PO).put(`${AGILE}/issue/rank`, { issues, ...neighbour });
        }
        expect(await order(scene)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });
});

describe('estimation, boards and projects', () => {
  it('estimates in the field of the board', async () => {
    const { jira } = stage(file);
    const path = `${AGILE}/issue/ABC-1/estimation`;
    expect((await as(jira, PO).get(path)).status).toBe(400);
    expect(at(await as(jira, PO).put(`${path}?boardId=1`, { value: '8.0' }), 'value')).toBe(8);
    expect(await lastChange(jira, 'ABC-1')).toMatchObject([
      { field: 'Story Points', to: null, toString: '8' },
    ]);
    expect((await as(jira, ADMIN).get(`${AGILE}/issue/HID-1/estimation?boardId=1`)).status).toBe(404);
  });

  it('tells another configuration of a board with numbers for ids', () => {
    const { jira, events } = stage(file);
    const columns = [
      { name: 'Open', statusIds: ['10000', '3'] },
      { name: 'Done', statusIds: ['10001'] },
    ];
    expect(jira.act(PO, { do: 'configure-board', boardId: 1, change: { columns } }).status).toBe(403);
    expect(
      jira.act(SM, { do: 'configure-board', boardId: 1, change: { filterJql: 'nonsense' } }).status,
    ).toBe(400);
    expect(jira.act(SM, { do: 'configure-board', boardId: 1, change: { columns } }).status).toBe(200);
    expect(events).toMatchObject([
      {
        eventType: 'avi:jira-software:configuration-changed:board',
        configuration: { id: 1, columnConfig: { columns: [{ name: 'Open' }, { name: 'Done' }] } },
      },
    ]);
  });

  it('deletes a project with all that is in it, telling the project only', async () => {
    const { jira, events } = stage(file);
    expect((await as(jira, SM).delete('project/ABC')).status).toBe(404);
    expect((await as(jira, ADMIN).delete('project/ABC')).status).toBe(204);
    expect((await as(jira, ADMIN).get('issue/ABC-1')).status).toBe(404);
    expect((await as(jira, ADMIN).get(`${AGILE}/sprint/2`)).status).toBe(404);
    await as(jira, ADMIN).delete('project/HID?enableUndo=false');
    expect(namesOf(events)).toEqual(['jira:softdeleted:project', 'jira:deleted:project']);
  });
});
