import { listOf, textOf } from '../store/json';
import { as, at, Session } from '../testing/session';
import { DEVELOPER, PO, siteFile, SM, SPRINT } from '../testing/site-builder';
import { lastChange, namesOf, stage } from '../testing/stage';
import { file, text } from '../testing/writing-site';

describe('transitions', () => {
  it('set status and resolution in one change', async () => {
    const { jira, events } = stage(file);
    expect(
      (await as(jira, DEVELOPER).post('issue/ABC-1/transitions', { transition: { id: '31' } })).status,
    ).toBe(204);
    expect(await lastChange(jira, 'ABC-1')).toMatchObject([
      { field: 'resolution', fieldId: 'resolution', from: null, to: '10000', toString: 'Done' },
      {
        field: 'status',
        fieldId: 'status',
        from: '10000',
        fromString: 'To Do',
        to: '10001',
        toString: 'Done',
      },
    ]);
    expect(events[0]).toMatchObject({
      jiraEventTypeName: 'issue_resolved',
      associatedStatuses: [{ id: '10000' }, { id: '10001' }],
    });
    const after = await as(jira, DEVELOPER).get('issue/ABC-1?fields=resolutiondate,status');
    expect(at(after, 'fields.resolutiondate')).toBe('2026-03-20T12:00:00.000+0000');
  });

  it('take the resolution away again', async () => {
    const { jira } = stage(file);
    await as(jira, DEVELOPER).post('issue/ABC-4/transitions', { transition: { id: '21' } });
    expect(await lastChange(jira, 'ABC-4')).toMatchObject([
      { field: 'resolution', from: '10000', to: null },
      { field: 'status', to: '3' },
    ]);
  });

  it('that do not exist are refused', async () => {
    const { jira } = stage(file);
    const reply = await as(jira, DEVELOPER).post('issue/ABC-1/transitions', { transition: { id: '777' } });
    expect(reply.status).toBe(400);
    expect(at(reply, 'errorMessages.0')).toBe("Transition id '777' is not valid for this issue.");
    expect((await as(jira, DEVELOPER).post('issue/ABC-1/transitions', {})).status).toBe(400);
  });

  it('follow the workflow where the site has one', async () => {
    const workflows = [
      {
        projectIds: ['10000'],
        statusIds: ['10000', '3', '10001'],
        transitions: [
          { id: '1', name: 'Start', to: '3', from: ['10000'] },
          { id: '2', name: 'Finish', to: '10001', from: ['3'] },
        ],
      },
    ];
    const { jira } = stage(siteFile(file.issues ?? [], { workflows }));
    const before = await as(jira, PO).get('issue/ABC-1/transitions');
    expect(listOf(at(before, 'transitions')).length).toBe(1);
    expect((await as(jira, PO).post('issue/ABC-1/transitions', { transition: { id: '2' } })).status).toBe(
      400,
    );
    expect((await as(jira, PO).post('issue/ABC-1/transitions', { transition: { id: '1' } })).status).toBe(
      204,
    );
  });
});

describe('creating and deleting issues', () => {
  const story = { project: { key: 'ABC' }, issuetype: { name: 'Story' }, summary: 'Refund' };

  it('fills in what Jira fills in; straight into a sprint there is no history', async () => {
    const { jira, events } = stage(file);
    const reply = await as(jira, PO).post('issue', { fields: { ...story, [SPRINT]: 2 } });
    expect(reply.status).toBe(201);
    expect(at(reply, 'key')).toBe('ABC-5');
    const made = await as(jira, PO).get('issue/ABC-5?expand=changelog');
    expect(at(made, 'fields.status.name')).toBe('To Do');
    expect(at(made, 'fields.priority.name')).toBe('Medium');
    expect(at(made, 'fields.reporter.accountId')).toBe(PO);
    expect(at(made, `fields.${SPRINT}.0.id`)).toBe(2);
    expect(at(made, 'changelog.total')).toBe(0);
    const ranked = await as(jira, PO).post('search/jql', {
      jql: 'project = ABC ORDER BY Rank DESC',
      maxResults: 1,
    });
    expect(at(ranked, 'issues.0.id')).toBe(at(made, 'id'));
    expect(events).toMatchObject([
      { eventType: 'avi:jira:created:issue', issue: { key: 'ABC-5', fields: { summary: 'Refund' } } },
    ]);
  });

  it('puts a sub-task into the sprint of its parent', async () => {
    const { jira } = stage(file);
    const fields = { ...story, issuetype: { name: 'Sub-task' }, parent: { key: 'ABC-1' } };
    await as(jira, PO).post('issue', { fields });
    expect(at(await as(jira, PO).get('issue/ABC-5'), `fields.${SPRINT}.1.id`)).toBe(2);
  });

  it.each([
    [{ summary: null }, 'summary', 'You must specify a summary of the issue.'],
    [{ project: { key: 'HID' } }, 'project', 'valid project is required'],
    [{ issuetype: { name: 'Saga' } }, 'issuetype', 'Specify a valid issue type'],
    [
      { issuetype: { name: 'Sub-task' } },
      'parent',
      'Issue type is a sub-task but parent issue key or id not specified.',
    ],
  ])('refuses %j', async (fields, field, message) => {
    const { jira } = stage(file);
    const reply = await as(jira, PO).post('issue', { fields: { ...story, ...fields } });
    expect(reply.status).toBe(400);
    expect(at(reply, `errors.${field}`)).toBe(message);
  });

  it('tells by createmeta which fields there are and which are required', async () => {
    const { jira } = stage(file);
    const meta = await as(jira, PO).get('issue/createmeta/ABC/issuetypes/10001');
    const required = listOf(at(meta, 'fields')).filter((field) =>
      JSON.stringify(field).includes('"required":true'),
    );
    expect(required).toHaveLength(3);
  });

  it('deletes sub-tasks only when told so, and tells only the issue itself', async () => {
    const { jira, events } = stage(file);
    const refused = await as(jira, SM).delete('issue/ABC-1');
    expect(refused.status).toBe(400);
    expect(at(refused, 'errorMessages.0')).toContain("The issue 'ABC-1' has subtasks.");
    expect((await as(jira, SM).delete('issue/ABC-1?deleteSubtasks=true')).status).toBe(204);
    expect((await as(jira, SM).get('issue/ABC-3')).status).toBe(404);
    expect(namesOf(events)).toEqual(['jira:deleted:issue']);
  });
});

describe('links, comments and properties', () => {
  it('write a link into both histories and tell its two ends', async () => {
    const { jira, events } = stage(file);
    const body = { type: { name: 'Blocks' }, inwardIssue: { key: 'ABC-1' }, outwardIssue: { key: 'ABC-4' } };
    expect((await as(jira, PO).post('issueLink', body)).status).toBe(201);
    expect(await lastChange(jira, 'ABC-1')).toMatchObject([
      { field: 'Link', to: 'ABC-4', toString: 'This issue blocks ABC-4' },
    ]);
    expect(await lastChange(jira, 'ABC-4')).toMatchObject([
      { field: 'Link', toString: 'This issue is blocked by ABC-1' },
    ]);
    expect(namesOf(events)).toEqual(['jira:updated:issue', 'jira:updated:issue', 'jira:created:issuelink']);
    expect(events[2]).toMatchObject({
      sourceIssueId: '10001',
      destinationIssueId: '10004',
      sourceProjectId: '10000',
      issueLinkType: { name: 'Blocks' },
    });
    expect(at(await as(jira, PO).get('issue/ABC-4'), 'fields.issuelinks.0.inwardIssue.key')).toBe('ABC-1');
  });

  it('are made once: the same link again is answered as created and changes nothing', async () => {
    const { jira, events } = stage(file);
    const body = { type: { name: 'Blocks' }, inwardIssue: { key: 'ABC-1' }, outwardIssue: { key: 'ABC-4' } };
    await as(jira, PO).post('issueLink', body);
    const told = events.length;
    expect((await as(jira, PO).post('issueLink', body)).status).toBe(201);
    expect(events.length).toBe(told);
    expect(listOf(at(await as(jira, PO).get('issue/ABC-1'), 'fields.issuelinks'))).toHaveLength(1);
  });

  it('tell a comment as commented and updated, an edited one again, and its end', async () => {
    const { jira, events } = stage(file);
    const made = await as(jira, DEVELOPER).post('issue/ABC-1/comment', { body: text('Hi') });
    const id = textOf(at(made, 'id')) ?? '';
    await as(jira, DEVELOPER).put(`issue/ABC-1/comment/${id}`, { body: text('Hello') });
    expect((await as(jira, PO).put(`issue/ABC-1/comment/${id}`, { body: text('Mine') })).status).toBe(403);
    await as(jira, DEVELOPER).delete(`issue/ABC-1/comment/${id}`);
    expect(namesOf(events)).toEqual([
      'jira:commented:issue',
      'jira:updated:issue',
      'jira:commented:issue',
      'jira:updated:issue',
      'jira:deleted:comment',
      'jira:updated:issue',
    ]);
  });

  it('tell a property of the app as its own doing, and leave the issue as old as it was', async () => {
    const { jira, events } = stage(file);
    const app = new Session(jira, { kind: 'app' }, ['write:jira-work']);
    expect((await app.put('issue/ABC-1/properties/tandem.owner', { owner: 'PO' })).status).toBe(201);
    expect((await app.put('issue/ABC-1/properties/tandem.owner', { owner: 'SM' })).status).toBe(200);
    await app.delete('issue/ABC-1/properties/tandem.owner');
    expect(namesOf(events)).toEqual([
      'jira:set:issue-property',
      'jira:set:issue-property',
      'jira:deleted:issue-property',
    ]);
    expect(events[0]).toMatchObject({ selfGenerated: true, property: { key: 'tandem.owner' } });
    expect(at(await as(jira, PO).get('issue/ABC-1'), 'fields.updated')).toBe('2026-03-01T10:00:00.000+0100');
  });

  it('set properties of many issues as a task: what cannot be set is in its result', async () => {
    const { jira, later } = stage(file, { faults: { taskMs: 2000 } });
    const issues = [
      { issueID: 10001, properties: { a: 1 } },
      { issueID: 20001, properties: { a: 1 } },
    ];
    const reply = await as(jira, PO).post('issue/properties/multi', { issues });
    expect(reply.status).toBe(303);
    const task = (reply.headers.location ?? '').replace(/^.*\/rest/, '/rest');
    expect(at(await as(jira, PO).get(task), 'status')).toBe('RUNNING');
    later(2000);
    const done = await as(jira, PO).get(task);
    expect(at(done, 'status')).toBe('COMPLETE');
    expect(at(done, 'result.updated')).toBe(1);
    expect(at(await as(jira, PO).get('issue/ABC-1/properties/a'), 'value')).toBe(1);
    expect((await as(jira, DEVELOPER).get(task)).status).toBe(403);
  });

  it('delete a property from all issues that have it', async () => {
    const { jira } = stage(file);
    await as(jira, PO).put('issue/properties/a', { value: 1, filter: { entityIds: [10001, 10002, 20001] } });
    expect((await as(jira, PO).delete('issue/properties/a', {})).status).toBe(303);
    expect((await as(jira, PO).get('issue/ABC-1/properties/a')).status).toBe(404);
  });
});
