import { createJira, type Jira, type TrafficEntry } from '../index';
import { listOf, type Json } from '../store/json';
import { as, at, keysIn, Session } from '../testing/session';
import { ADMIN, DEVELOPER, issue, NOW, OUTSIDER, PO, siteFile, SM } from '../testing/site-builder';

const SCOPES = [
  'read:jira-work',
  'write:jira-work',
  'read:jira-user',
  'read:sprint:jira-software',
  'read:board-scope:jira-software',
  'read:board-scope.admin:jira-software',
  'read:project:jira',
  'read:issue-details:jira',
  'read:jql:jira',
  'write:issue:jira-software',
];

function site(count = 3): { jira: Jira; traffic: TrafficEntry[] } {
  const traffic: TrafficEntry[] = [];
  const issues = Array.from({ length: count }, (_, index) => issue({ key: `ABC-${index + 1}` }));
  const jira = createJira(siteFile([...issues, issue({ key: 'HID-1' })]), {
    clock: { now: () => Date.parse(NOW) },
    checkResponses: true,
    traffic: (line) => traffic.push(line),
  });
  return { jira, traffic };
}

const viaApp = (jira: Jira, accountId: string, scopes: readonly string[] = SCOPES) =>
  new Session(jira, { kind: 'user', accountId }, scopes);
const asApp = (jira: Jira, scopes: readonly string[] = SCOPES) => new Session(jira, { kind: 'app' }, scopes);

describe('scopes', () => {
  it.each([
    ['GET', 'issue/ABC-1', 'read:jira-work'],
    ['GET', 'issue/ABC-99', 'read:jira-work'],
    ['GET', 'myself', 'read:jira-user'],
    ['GET', '/rest/agile/1.0/board/1/configuration', 'read:board-scope.admin:jira-software'],
    ['GET', '/rest/agile/1.0/board/1/sprint', 'read:sprint:jira-software'],
    ['GET', '/rest/software/1.0/sprint/2/issue', 'read:jql:jira'],
    ['PUT', '/rest/agile/1.0/issue/rank', 'write:issue:jira-software'],
  ])('%s %s answers 401 without %s', async (method, path, scope) => {
    const { jira } = site();
    const session = viaApp(
      jira,
      PO,
      SCOPES.filter((name) => name !== scope),
    );
    const reply = method === 'GET' ? await session.get(path) : await session.put(path, {});
    expect(reply.status).toBe(401);
    expect(reply.body).toEqual({ code: 401, message: 'Unauthorized; scope does not match' });
  });

  it('accept the granular set in place of the classic scope, whole only', async () => {
    const { jira } = site();
    const granular = ['read:issue-meta:jira', 'read:avatar:jira', 'read:issue.changelog:jira'];
    expect((await viaApp(jira, PO, granular).get('issue/ABC-1/changelog')).status).toBe(200);
    expect((await viaApp(jira, PO, granular.slice(1)).get('issue/ABC-1/changelog')).status).toBe(401);
  });

  it('are not asked of Jira’s own pages, nor where Jira asks for none', async () => {
    const { jira } = site();
    expect((await as(jira, PO).get('issue/ABC-1')).status).toBe(200);
    expect((await viaApp(jira, PO, []).get('serverInfo')).status).toBe(200);
  });
});

describe('permissions', () => {
  it('hide a project from who may not browse it, as if it were not there', async () => {
    const { jira } = site();
    const outsider = as(jira, OUTSIDER);
    const refused = await outsider.get('issue/ABC-1');
    expect(refused.status).toBe(404);
    expect(at(refused, 'errorMessages.0')).toBe(
      'Issue does not exist or you do not have permission to see it.',
    );
    expect((await outsider.get('project/ABC')).status).toBe(404);
    expect((await outsider.get('/rest/agile/1.0/board/1')).status).toBe(404);
    expect((await outsider.get('/rest/agile/1.0/sprint/2')).status).toBe(404);
    expect(at(await outsider.get('project/search'), 'total')).toBe(0);
    const found = await outsider.post('search/jql', { jql: 'created is not EMPTY' });
    expect(at(found, 'issues')).toEqual([]);
    const bulk = await outsider.post('issue/bulkfetch', { issueIdsOrKeys: ['ABC-1'] });
    expect(at(bulk, 'issues')).toEqual([]);
    const logs = await outsider.post('changelog/bulkfetch', { issueIdsOrKeys: ['ABC-1'] });
    expect(at(logs, 'issueChangeLogs')).toEqual([]);
  });

  it('keep the anonymous caller out', async () => {
    const { jira } = site();
    expect((await as(jira, null).get('myself')).status).toBe(401);
    expect((await as(jira, null).get('issue/ABC-1')).status).toBe(404);
    expect((await as(jira, 'nobody-here').get('issue/ABC-1')).status).toBe(401);
  });

  it('show the app every project and let it administer none', async () => {
    const { jira } = site();
    expect((await asApp(jira).get('issue/HID-1')).status).toBe(200);
    const properties = asApp(jira, [...SCOPES, 'manage:jira-project']);
    expect((await properties.put('project/ABC/properties/x', { a: 1 })).status).toBe(403);
    const mine = await asApp(jira).get(
      'mypermissions?permissions=ADMINISTER,ADMINISTER_PROJECTS,EDIT_ISSUES',
    );
    expect(at(mine, 'permissions.ADMINISTER.havePermission')).toBe(false);
    expect(at(mine, 'permissions.ADMINISTER_PROJECTS.havePermission')).toBe(false);
    expect(at(mine, 'permissions.EDIT_ISSUES.havePermission')).toBe(true);
  });

  it('let administrators of a project set its properties, others read them', async () => {
    const { jira } = site();
    expect((await as(jira, SM).put('project/ABC/properties/team', { stage: 'shu' })).status).toBe(201);
    expect((await as(jira, DEVELOPER).put('project/ABC/properties/team', { stage: 'ri' })).status).toBe(403);
    expect(at(await as(jira, DEVELOPER).get('project/ABC/properties/team'), 'value.stage')).toBe('shu');
  });

  it('are told by the check, for others only to site administrators', async () => {
    const { jira } = site();
    const asked = {
      accountId: DEVELOPER,
      globalPermissions: ['ADMINISTER'],
      projectPermissions: [
        {
          permissions: ['EDIT_ISSUES', 'ADMINISTER_PROJECTS'],
          projects: [10000, 10001],
          issues: [10001, 20001, 5],
        },
      ],
    };
    expect((await as(jira, PO).post('permissions/check', asked)).status).toBe(403);
    const reply = await as(jira, ADMIN).post('permissions/check', asked);
    expect(at(reply, 'globalPermissions')).toEqual([]);
    expect(at(reply, 'projectPermissions')).toEqual([
      { permission: 'EDIT_ISSUES', projects: [10000], issues: [10001] },
      { permission: 'ADMINISTER_PROJECTS', projects: [], issues: [] },
    ]);
    const unknown = await as(jira, PO).get('mypermissions?permissions=FLY');
    expect(unknown.status).toBe(400);
    expect(at(unknown, 'errors.FLY')).toBe('Unrecognized permission');
  });
});

describe('searching', () => {
  const ask = (jira: Jira, body: Json) => as(jira, PO).post('search/jql', body);

  it('gives out pages of up to 5,000 ids, or 100 issues with fields', async () => {
    const { jira } = site();
    const jql = 'project = ABC';
    expect((await ask(jira, { jql, maxResults: 5000 })).status).toBe(200);
    expect((await ask(jira, { jql, maxResults: 5001 })).status).toBe(400);
    expect((await ask(jira, { jql, maxResults: 100, fields: ['summary'] })).status).toBe(200);
    expect((await ask(jira, { jql, maxResults: 101, fields: ['summary'] })).status).toBe(400);
    expect(
      (await as(jira, PO).get('/rest/software/1.0/board/1/issue?fields=id&maxResults=5000')).status,
    ).toBe(200);
    expect((await as(jira, PO).get('/rest/software/1.0/board/1/issue?maxResults=101')).status).toBe(400);
  });

  it('tells ids only unless fields are asked for', async () => {
    const { jira } = site(1);
    expect(at(await ask(jira, { jql: 'project = ABC' }), 'issues')).toEqual([{ id: '10001' }]);
    const some = await ask(jira, { jql: 'project = ABC', fields: ['summary', 'assignee'] });
    expect(at(some, 'issues.0.fields')).toEqual({ summary: 'Issue ABC-1', assignee: null });
  });

  it('neither skips nor repeats an issue when things change between pages', async () => {
    const { jira } = site(5);
    const jql = 'project = ABC ORDER BY updated DESC, key ASC';
    const first = await ask(jira, { jql, maxResults: 2, fields: ['key'] });
    await as(jira, PO).put('issue/ABC-5', { fields: { summary: 'Changed' } });
    await as(jira, PO).post('issue', {
      fields: { project: { key: 'ABC' }, issuetype: { name: 'Story' }, summary: 'New' },
    });
    const token = at(first, 'nextPageToken') ?? '';
    const second = await ask(jira, { jql, maxResults: 3, fields: ['key'], nextPageToken: token });
    expect([...keysIn(first), ...keysIn(second)]).toEqual(['ABC-1', 'ABC-2', 'ABC-3', 'ABC-4', 'ABC-5']);
    expect(at(second, 'isLast')).toBe(true);
    expect(at(second, 'nextPageToken')).toBeUndefined();
  });

  it('refuses a token of another query, another person, or of nobody', async () => {
    const { jira } = site(5);
    const first = await ask(jira, { jql: 'project = ABC', maxResults: 2 });
    const nextPageToken = at(first, 'nextPageToken') ?? '';
    const other = 'project = ABC AND type = Story';
    expect((await ask(jira, { jql: other, maxResults: 2, nextPageToken })).status).toBe(400);
    expect(
      (await as(jira, SM).post('search/jql', { jql: 'project = ABC', maxResults: 2, nextPageToken })).status,
    ).toBe(400);
    expect((await ask(jira, { jql: 'project = ABC', nextPageToken: 'nonsense' })).status).toBe(400);
  });

  it('has removed its old forms', async () => {
    const { jira } = site();
    expect((await as(jira, PO).get('search?jql=project%20%3D%20ABC')).status).toBe(410);
    expect((await as(jira, PO).get('/rest/agile/1.0/board/1/issue')).status).toBe(410);
    expect((await as(jira, PO).get('/rest/agile/1.0/sprint/2/issue')).status).toBe(410);
    expect(
      (await as(jira, PO).get('/rest/greenhopper/1.0/rapid/charts/sprintreport?rapidViewId=1&sprintId=2'))
        .status,
    ).toBe(401);
  });
});

describe('limits and refusals', () => {
  it.each<[address: string, body: Json, status: number, message: string]>([
    [
      'POST changelog/bulkfetch',
      { issueIdsOrKeys: Array.from({ length: 1001 }, String) },
      400,
      'You may only load changelogs for a maximum of 1,000 issues',
    ],
    [
      'POST changelog/bulkfetch',
      { issueIdsOrKeys: ['ABC-1'], fieldIds: Array.from({ length: 11 }, String) },
      400,
      '10 field IDs',
    ],
    ['POST issue/bulkfetch', { issueIdsOrKeys: Array.from({ length: 101 }, String) }, 400, '100 issues'],
    [
      'POST search/jql',
      { jql: 'project = ABC', reconcileIssues: Array.from({ length: 51 }, (_, n) => n) },
      400,
      'reconcile',
    ],
    [
      'POST search/jql',
      { jql: 'project = ABC', properties: ['a', 'b', 'c', 'd', 'e', 'f'] },
      400,
      'properties',
    ],
    ['POST search/jql', { jqll: 'project = ABC' }, 400, 'must NOT have additional properties'],
    ['PUT issue/ABC-1/properties/x', 'x'.repeat(32_767), 400, 'The maximum length is 32768 characters'],
    [`PUT issue/ABC-1/properties/${'k'.repeat(256)}`, { a: 1 }, 400, '255 characters'],
    ['GET search/jql?jql=project%3DABC&maxResults=many', null, 400, 'must be integer'],
    ['GET issue/ABC-1?bogus=1', null, 400, 'must NOT have additional properties'],
    ['GET dashboard', null, 501, 'GET /rest/api/3/dashboard'],
  ])('%s', async (address, body, status, message) => {
    const { jira } = site();
    const [method = '', path = ''] = address.split(' ');
    const session = as(jira, PO);
    const send = {
      GET: () => session.get(path),
      PUT: () => session.put(path, body),
      POST: () => session.post(path, body),
    };
    const reply = await send[method as keyof typeof send]();
    expect(reply.status).toBe(status);
    expect(at(reply, 'errorMessages.0')).toContain(message);
  });

  it('pages changelogs of many issues: by issue, newest first, dates in milliseconds', async () => {
    const { jira } = site(2);
    const session = as(jira, PO);
    for (const labels of [['a'], ['a', 'b'], ['c']]) await session.put('issue/ABC-1', { fields: { labels } });
    await session.put('issue/ABC-2', { fields: { summary: 'Other', labels: ['z'] } });
    const first = await session.post('changelog/bulkfetch', {
      issueIdsOrKeys: ['ABC-2', 'ABC-1'],
      maxResults: 3,
    });
    expect(at(first, 'issueChangeLogs.0.issueId')).toBe('10001');
    expect(at(first, 'issueChangeLogs.0.changeHistories.0.created')).toBe(Date.parse(NOW));
    expect(at(first, 'issueChangeLogs.0.changeHistories.0.items.0.toString')).toBe('c');
    const nextPageToken = at(first, 'nextPageToken') ?? '';
    const second = await session.post('changelog/bulkfetch', {
      issueIdsOrKeys: ['ABC-2', 'ABC-1'],
      maxResults: 3,
      nextPageToken,
    });
    expect(at(second, 'issueChangeLogs.0.issueId')).toBe('10002');
    expect(at(second, 'nextPageToken')).toBeUndefined();
    const filtered = await session.post('changelog/bulkfetch', {
      issueIdsOrKeys: ['ABC-2'],
      fieldIds: ['labels'],
    });
    expect(listOf(at(filtered, 'issueChangeLogs.0.changeHistories.0.items'))).toHaveLength(1);
  });

  it('logs calls through the app, not those of Jira’s own pages', async () => {
    const { jira, traffic } = site();
    await as(jira, PO).get('issue/ABC-1');
    await viaApp(jira, PO).post('issue/bulkfetch', { issueIdsOrKeys: ['ABC-1'] });
    await asApp(jira).get('issue/ABC-99');
    expect(
      traffic.map(({ provider, user, method, path, status }) => [provider, user, method, path, status]),
    ).toEqual([
      ['user', PO, 'POST', '/rest/api/3/issue/bulkfetch', 200],
      ['app', null, 'GET', '/rest/api/3/issue/ABC-99', 404],
    ]);
    expect(traffic[0]?.request).toBe('{"issueIdsOrKeys":["ABC-1"]}');
    expect(traffic[0]?.response).toContain('"key":"ABC-1"');
  });
});
