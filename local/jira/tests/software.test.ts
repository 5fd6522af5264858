import { createJira } from '../index';
import { as, at, keysIn } from '../testing/session';
import { issue, NOW, PO, siteFile, SPRINT } from '../testing/site-builder';

const STATUSES = [
  { id: '10000', name: 'To Do', statusCategory: { key: 'new' } },
  { id: '3', name: 'In Progress', statusCategory: { key: 'indeterminate' } },
  { id: '10001', name: 'Done', statusCategory: { key: 'done' } },
  { id: '99', name: 'Parked', statusCategory: { key: 'new' } },
];
const PARKED = { id: '99', name: 'Parked', statusCategory: { key: 'new' } };
const column = (name: string, id: string) => ({ name, statuses: [{ id }] });

const file = siteFile(
  [
    issue({ key: 'ABC-1', fields: { [SPRINT]: [{ id: 1 }, { id: 2 }] } }),
    issue({ key: 'ABC-2', fields: { [SPRINT]: [{ id: 1 }] } }),
    issue({ key: 'ABC-3', type: 'epic' }),
    issue({ key: 'ABC-4', status: 'done', fields: { [SPRINT]: [{ id: 1 }] } }),
    issue({
      key: 'ABC-5',
      fields: { status: PARKED, [SPRINT]: [{ id: 2 }], parent: { id: '10003', key: 'ABC-3' } },
    }),
    issue({ key: 'ABC-6', fields: { [SPRINT]: [{ id: 7 }] } }),
    issue({ key: 'HID-1', fields: { [SPRINT]: [{ id: 2 }] } }),
  ],
  {
    statuses: STATUSES,
    boards: [
      {
        id: 1,
        name: 'ABC board',
        type: 'scrum',
        location: { projectId: '10000' },
        configuration: {
          columnConfig: {
            columns: [column('To Do', '10000'), column('Doing', '3'), column('Done', '10001')],
          },
        },
        filterJql: 'project = ABC ORDER BY Rank',
        quickFilters: [{ id: 5, name: 'Bugs', jql: 'type = Bug' }],
      },
      { id: 2, name: 'ABC flow', type: 'kanban', location: { projectId: '10000' } },
    ],
    sprints: [
      { id: 1, name: 'Sprint 1', state: 'closed', originBoardId: 1 },
      { id: 2, name: 'Sprint 2', state: 'active', originBoardId: 1 },
      { id: 7, name: 'Elsewhere', state: 'active', originBoardId: 2 },
    ],
  },
);
const jira = createJira(file, { clock: { now: () => Date.parse(NOW) }, checkResponses: true });
const keys = async (path: string) => keysIn(await as(jira, PO).get(`/rest/software/1.0/${path}fields=key`));

describe('boards', () => {
  it('hold what their filter finds and their columns map, without epics', async () => {
    expect(await keys('board/1/issue?')).toEqual(['ABC-1', 'ABC-2', 'ABC-4', 'ABC-6']);
    expect(at(await as(jira, PO).get('/rest/software/1.0/board/1/issue/approximate-count'), 'count')).toBe(4);
    expect(await keys('board/1/issue?jql=status%20%3D%20Done&')).toEqual(['ABC-4']);
  });

  it('keep in the backlog what is not done and in no open sprint', async () => {
    expect(await keys('board/1/backlog?')).toEqual(['ABC-2']);
  });

  it('list the issues of a sprint, also those in no column; only those to be seen', async () => {
    expect(await keys('board/1/sprint/2/issue?')).toEqual(['ABC-1', 'ABC-5']);
    expect(await keys('sprint/2/issue?')).toEqual(['ABC-1', 'ABC-5']);
  });

  it('list their sprints and those of other boards that hold their issues, closed ones first', async () => {
    const reply = await as(jira, PO).get('/rest/agile/1.0/board/1/sprint');
    expect([0, 1, 2].map((n) => at(reply, `values.${n}.id`))).toEqual([1, 2, 7]);
    expect(at(await as(jira, PO).get('/rest/agile/1.0/board/1/sprint?state=future'), 'total')).toBe(0);
    expect((await as(jira, PO).get('/rest/agile/1.0/board/1/sprint?state=stopped')).status).toBe(400);
    expect((await as(jira, PO).get('/rest/agile/1.0/board/2/sprint')).status).toBe(400);
  });

  it('have no estimation when they are kanban boards', async () => {
    const scrum = await as(jira, PO).get('/rest/agile/1.0/board/1/configuration');
    expect(at(scrum, 'estimation.type')).toBe('issueCount');
    expect(at(scrum, 'ranking.rankCustomFieldId')).toBe(10019);
    const kanban = await as(jira, PO).get('/rest/agile/1.0/board/2/configuration');
    expect(at(kanban, 'estimation')).toBeUndefined();
  });

  it('name their projects, quick filters and filter', async () => {
    expect(at(await as(jira, PO).get('/rest/agile/1.0/board/1/project'), 'values.0.key')).toBe('ABC');
    expect(at(await as(jira, PO).get('/rest/agile/1.0/board/1/quickfilter'), 'values.0.jql')).toBe(
      'type = Bug',
    );
    expect(at(await as(jira, PO).get('filter/20001'), 'jql')).toBe('project = ABC ORDER BY Rank');
  });
});

describe('an issue of the agile API', () => {
  it('has its open sprint, its closed ones, its flag and its epic', async () => {
    const first = await as(jira, PO).get('/rest/agile/1.0/issue/ABC-1');
    expect(at(first, 'fields.sprint.id')).toBe(2);
    expect(at(first, 'fields.closedSprints.0.id')).toBe(1);
    expect(at(first, 'fields.flagged')).toBe(false);
    const fifth = await as(jira, PO).get('/rest/agile/1.0/issue/ABC-5');
    expect(at(fifth, 'fields.epic.key')).toBe('ABC-3');
  });
});
