import type { JsonObject } from '../store/json';
import { as, at } from '../testing/session';
import { DEVELOPER, OUTSIDER, PO, POINTS, siteFile, SPRINT } from '../testing/site-builder';
import { lastChange, namesOf, stage } from '../testing/stage';
import { file, text } from '../testing/writing-site';

const FLAG = 'customfield_10021';

describe('editing an issue', () => {
  it.each<[what: string, body: JsonObject, item: object]>([
    [
      'the summary',
      { fields: { summary: 'New' } },
      {
        field: 'summary',
        fieldId: 'summary',
        from: null,
        fromString: 'Issue ABC-1',
        to: null,
        toString: 'New',
      },
    ],
    [
      'labels',
      { update: { labels: [{ add: 'b' }, { remove: 'old' }, { add: 'c' }] } },
      { field: 'labels', fieldtype: 'jira', from: null, fromString: 'old', to: null, toString: 'b c' },
    ],
    [
      'points',
      { fields: { [POINTS]: 3.5 } },
      {
        field: 'Story Points',
        fieldtype: 'custom',
        fieldId: POINTS,
        from: null,
        fromString: null,
        to: null,
        toString: '3.5',
      },
    ],
    [
      'the assignee',
      { fields: { assignee: { accountId: DEVELOPER } } },
      {
        field: 'assignee',
        fieldId: 'assignee',
        from: null,
        fromString: null,
        to: DEVELOPER,
        toString: 'Dana Developer',
      },
    ],
    [
      'the flag',
      { fields: { [FLAG]: [{ value: 'Impediment' }] } },
      {
        field: 'Flagged',
        fieldtype: 'custom',
        from: null,
        fromString: null,
        to: '[10019]',
        toString: 'Impediment',
      },
    ],
    [
      'the priority',
      { fields: { priority: { name: 'High' } } },
      { field: 'priority', from: null, fromString: null, to: '2', toString: 'High' },
    ],
    [
      'the parent',
      { fields: { parent: { key: 'ABC-2' } } },
      {
        field: 'IssueParentAssociation',
        fieldtype: 'jira',
        from: null,
        fromString: null,
        to: '10002',
        toString: 'ABC-2',
      },
    ],
    [
      'the sprint',
      { fields: { [SPRINT]: 3 } },
      {
        field: 'Sprint',
        fieldId: SPRINT,
        from: '1, 2',
        fromString: 'Sprint 1, Sprint 2',
        to: '1, 3',
        toString: 'Sprint 1, Sprint 3',
      },
    ],
    [
      'no sprint',
      { fields: { [SPRINT]: null } },
      { field: 'Sprint', from: '1, 2', to: '1', toString: 'Sprint 1' },
    ],
    [
      'a version',
      { update: { fixVersions: [{ add: { name: '1.0' } }] } },
      {
        field: 'Fix Version',
        fieldId: 'fixVersions',
        from: null,
        fromString: null,
        to: '60',
        toString: '1.0',
      },
    ],
    [
      'a component',
      { fields: { components: [{ id: '50' }] } },
      { field: 'Component', fieldId: 'components', to: '50', toString: 'Checkout' },
    ],
    [
      'the due date',
      { fields: { duedate: '2026-04-01' } },
      { field: 'duedate', from: null, to: '2026-04-01', toString: '2026-04-01 00:00:00.0' },
    ],
    [
      'the description',
      { fields: { description: text('Why') } },
      { field: 'description', from: null, to: null, toString: 'Why' },
    ],
  ])('writes the history Jira writes for %s', async (_, body, item) => {
    const { jira, events } = stage(file);
    expect((await as(jira, PO).put('issue/ABC-1', body)).status).toBe(204);
    const items = await lastChange(jira, 'ABC-1');
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject(item);
    expect(events[0]).toMatchObject({
      eventType: 'avi:jira:updated:issue',
      timestamp: '1774008000000',
      selfGenerated: false,
      atlassianId: PO,
      issue: { id: '10001', key: 'ABC-1', fields: { project: { id: '10000', key: 'ABC' } } },
      changelog: { items: [item] },
    });
  });

  it('tells an assignment twice, and whom it concerns', async () => {
    const { jira, events } = stage(file);
    await as(jira, PO).put('issue/ABC-1/assignee', { accountId: DEVELOPER });
    expect(namesOf(events)).toEqual(['jira:updated:issue', 'jira:assigned:issue']);
    expect(events[0]).toMatchObject({
      jiraEventTypeName: 'issue_assigned',
      associatedUsers: { associatedUsers: [{ accountId: PO }, { accountId: DEVELOPER }] },
    });
  });

  it('clears a flag to empty text and removes versions one by one', async () => {
    const { jira } = stage(file);
    await as(jira, PO).put('issue/ABC-1', {
      fields: { [FLAG]: [{ id: '10019' }], fixVersions: [{ id: '60' }] },
    });
    await as(jira, PO).put('issue/ABC-1', { fields: { [FLAG]: null, fixVersions: [{ id: '61' }] } });
    expect(await lastChange(jira, 'ABC-1')).toMatchObject([
      { field: 'Flagged', from: '[10019]', fromString: 'Impediment', to: '', toString: '' },
      { field: 'Fix Version', from: '60', fromString: '1.0', to: null, toString: null },
      { field: 'Fix Version', from: null, fromString: null, to: '61', toString: '2.0' },
    ]);
  });

  it('tells the epic of a child, in its history and not as an event of its own', async () => {
    const { jira, events } = stage(file);
    await as(jira, PO).put('issue/ABC-1', { fields: { parent: { key: 'ABC-2' } } });
    expect(await lastChange(jira, 'ABC-2')).toMatchObject([
      { field: 'Epic Child', to: '10001', toString: 'ABC-1' },
    ]);
    expect(events).toHaveLength(1);
  });

  it('changes nothing and tells nothing when the value is the same', async () => {
    const { jira, events } = stage(file);
    await as(jira, PO).put('issue/ABC-1', { fields: { summary: 'Issue ABC-1' } });
    expect(events).toEqual([]);
    expect(await lastChange(jira, 'ABC-1')).toEqual([]);
  });

  it.each([
    [{ fields: { summary: '' } }, 'summary', 'You must specify a summary of the issue.'],
    [{ fields: { labels: ['a b'] } }, 'labels', "The label 'a b' contains spaces which is invalid."],
    [{ fields: { [POINTS]: '3' } }, POINTS, 'Operation value must be a number'],
    [
      { fields: { assignee: { accountId: OUTSIDER } } },
      'assignee',
      `User '${OUTSIDER}' cannot be assigned issues.`,
    ],
    [
      { fields: { status: { id: '3' } } },
      'status',
      'cannot be set. It is not on the appropriate screen, or unknown.',
    ],
    [{ fields: { customfield_99999: 1 } }, 'customfield_99999', 'cannot be set.'],
    [{ fields: { description: 'plain' } }, 'description', 'must be an Atlassian Document'],
    [{ fields: { parent: { key: 'ABC-4' } } }, 'parent', 'does not belong to appropriate hierarchy.'],
    [{ fields: { [SPRINT]: 1 } }, SPRINT, 'only active or future sprints'],
    [
      { fields: { components: [{ name: 'Nowhere' }] } },
      'components',
      "Component name 'Nowhere' is not valid",
    ],
    [{ fields: { priority: { id: '77' } } }, 'priority', 'The priority selected is invalid.'],
    [{ fields: { duedate: 'soon' } }, 'duedate', 'Error parsing date string: soon'],
  ])('refuses %j in Jira’s words, all or nothing', async (body, field, message) => {
    const { jira, events } = stage(file);
    const reply = await as(jira, PO).put('issue/ABC-1', {
      ...body,
      update: { labels: [{ add: 'kept-out' }] },
    });
    expect(reply.status).toBe(400);
    expect(at(reply, `errors.${field}`)).toContain(message);
    expect(events).toEqual([]);
  });

  it('needs Edit issues, and browsing first', async () => {
    const { jira } = stage(
      siteFile(file.issues ?? [], {
        projects: [
          { id: '10000', key: 'ABC', name: 'A', roles: { Viewer: { actors: [PO] } } },
          { id: '10001', key: 'HID', name: 'H', roles: {} },
        ],
      }),
    );
    expect((await as(jira, PO).put('issue/ABC-1', { fields: { summary: 'x' } })).status).toBe(403);
    expect((await as(jira, OUTSIDER).put('issue/ABC-1', { fields: { summary: 'x' } })).status).toBe(404);
  });
});
