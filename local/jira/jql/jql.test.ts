import { createJira } from '../index';
import { siteFile, issue, ADMIN, DEVELOPER, NOW, PO, POINTS, SM, SPRINT } from '../testing/site-builder';
import { as, at, keysIn } from '../testing/session';
import type { PropertyAlias } from './search-field';

const user = (accountId: string) => ({ accountId });
const day = (date: string) => `2026-${date}.000+0000`;

const ISSUES = [
  issue({
    key: 'ABC-1',
    fields: {
      summary: 'Pay by card',
      labels: ['payment', 'Tech'],
      assignee: user(DEVELOPER),
      reporter: user(PO),
      priority: { id: '1', name: 'Highest' },
      components: [{ id: '50', name: 'Checkout' }],
      fixVersions: [{ id: '60', name: '1.0' }],
      [SPRINT]: [{ id: 1 }, { id: 2 }],
      [POINTS]: 5,
      created: day('03-01T09:00:00'),
      updated: day('03-19T23:30:00'),
      duedate: '2026-03-21',
    },
    properties: { 'tandem.owner': { v: 1, owner: 'PO', with: ['SM'], score: 3, at: '2026-03-18' } },
  }),
  issue({
    key: 'ABC-2',
    type: 'bug',
    status: 'progress',
    fields: {
      summary: 'Café door stays open',
      description: 'The payment page freezes, see "door sensor"',
      parent: { id: '10003', key: 'ABC-3' },
      reporter: user(DEVELOPER),
      priority: { id: '3', name: 'Medium' },
      [SPRINT]: [{ id: 2 }],
      [POINTS]: 0.5,
      customfield_10021: [{ id: '10019', value: 'Impediment' }],
      created: day('03-05T09:00:00'),
      updated: day('03-10T09:00:00'),
    },
    properties: { 'tandem.owner': { v: 1, owner: 'SM', with: ['PO', 'TEAM'], score: 7 } },
  }),
  issue({ key: 'ABC-3', type: 'epic', fields: { summary: 'Payments', created: day('02-01T09:00:00') } }),
  issue({
    key: 'ABC-4',
    status: 'done',
    fields: {
      summary: 'Refunds',
      labels: ['refund'],
      resolution: { id: '10000', name: 'Done' },
      resolutiondate: day('03-12T10:00:00'),
      fixVersions: [{ id: '61', name: '2.0' }],
      [SPRINT]: [{ id: 1 }],
      created: day('03-15T09:00:00'),
    },
  }),
  issue({
    key: 'ABC-10',
    type: 'subtask',
    fields: { summary: 'Card form', parent: { id: '10001', key: 'ABC-1' }, [SPRINT]: [{ id: 3 }] },
  }),
  issue({ key: 'HID-1', fields: { summary: 'Secret' } }),
];

const ALIASES: readonly PropertyAlias[] = [
  { alias: 'tandemOwner', propertyKey: 'tandem.owner', path: 'owner', type: 'string' },
  { alias: 'tandemWith', propertyKey: 'tandem.owner', path: 'with', type: 'string' },
  { alias: 'tandemScore', propertyKey: 'tandem.owner', path: 'score', type: 'number' },
  { propertyKey: 'tandem.owner', path: 'at', type: 'date' },
];

const jira = createJira(
  siteFile(ISSUES, {
    versions: [
      { id: '60', name: '1.0', projectId: '10000', released: true },
      { id: '61', name: '2.0', projectId: '10000' },
    ],
  }),
  { clock: { now: () => Date.parse(NOW) }, propertyAliases: ALIASES },
);

async function search(jql: string, accountId = PO) {
  return as(jira, accountId).post('search/jql', { jql, fields: ['key'] });
}

/** Keys of issues found, without their project, sorted by number unless the query has an order. */
async function found(jql: string, accountId = PO): Promise<number[]> {
  const reply = await search(jql, accountId);
  if (reply.status !== 200) throw new Error(JSON.stringify(reply.body));
  const numbers = keysIn(reply).map((key) => Number(key?.split('-')[1]));
  return /order by/i.test(jql) ? numbers : numbers.sort((a, b) => a - b);
}

describe('what a query finds', () => {
  it.each<[jql: string, keys: number[]]>([
    ['project = ABC', [1, 2, 3, 4, 10]],
    ['project = alphabet', [1, 2, 3, 4, 10]],
    ['project = 10000 AND type = Bug', [2]],
    ['project != ABC', []],
    ['key = ABC-1', [1]],
    ['id = 10002 OR issuekey in (ABC-3)', [2, 3]],
    ['key > ABC-3 AND key <= ABC-10', [4, 10]],
    ['key > 10003', [4, 10]],
    ['key > ABC-5', [10]],
    ['issuetype in (Story, Epic)', [1, 3, 4]],
    ['type not in subTaskIssueTypes()', [1, 2, 3, 4]],
    ['status = "In Progress"', [2]],
    ['status != Done AND type != Epic', [1, 2, 10]],
    ['statusCategory = Done', [4]],
    ['statusCategory in (new, indeterminate)', [1, 2, 3, 10]],
    ['hierarchyLevel = 1', [3]],
    ['hierarchyLevel < 0', [10]],
    ['labels = PAYMENT', [1]],
    ['labels in (payment, refund)', [1, 4]],
    ['labels != payment', [4]],
    ['labels not in (payment)', [4]],
    ['NOT labels = payment', [4]],
    ['labels is EMPTY', [2, 3, 10]],
    ['labels is not EMPTY', [1, 4]],
    ['labels = refund OR labels is null', [2, 3, 4, 10]],
    ['labels in (EMPTY, refund)', [2, 3, 4, 10]],
    ['labels not in (EMPTY, refund)', [1]],
    ['component = Checkout', [1]],
    ['component is EMPTY', [2, 3, 4, 10]],
    ['parent = ABC-3', [2]],
    ['parent in (ABC-1, 10003)', [2, 10]],
    ['"Epic Link" = ABC-3', [2]],
    ['parent is not EMPTY', [2, 10]],
    ['issue in childIssuesOf("ABC-1")', [10]],
    ['sprint = 2', [1, 2]],
    ['sprint = "Sprint 1"', [1, 4]],
    ['sprint in openSprints()', [1, 2]],
    ['sprint in closedSprints() AND sprint not in openSprints()', [4]],
    ['sprint in futureSprints()', [10]],
    ['sprint not in openSprints()', [4, 10]],
    ['sprint is EMPTY', [3]],
    ['cf[10020] = 2', [1, 2]],
    ['assignee = currentUser()', []],
    ['assignee is EMPTY', [2, 3, 4, 10]],
    ['assignee = "Dana Developer"', [1]],
    ['assignee != currentUser()', [1]],
    ['reporter = currentUser()', [1]],
    ['reporter in (account-po, account-dev)', [1, 2]],
    ['priority = Highest', [1]],
    ['priority > High', [1]],
    ['priority <= Medium', [2]],
    ['resolution = Unresolved', [1, 2, 3, 10]],
    ['resolution = Done', [4]],
    ['resolution is EMPTY AND status = "In Progress"', [2]],
    ['created >= 2026-03-05', [2, 4]],
    ['created > "2026/03/05 09:59" AND created < "2026-03-15"', [2]],
    ['created >= -6d', [4]],
    ['created < "-4w 2d"', [3]],
    ['updated >= startOfDay()', [1]],
    ['updated >= startOfMonth() AND updated < startOfDay(-1w)', [2, 3, 4, 10]],
    ['updated > endOfDay(-1)', [1]],
    ['resolved >= 2026-03-12 AND resolved <= now()', [4]],
    ['due <= 1d', [1]],
    ['due is not EMPTY', [1]],
    ['fixVersion = 1.0', [1]],
    ['fixVersion in unreleasedVersions()', [4]],
    ['fixVersion > "1.0"', [4]],
    ['"Story Points" = 5', [1]],
    ['"Story Points" <= 1', [2]],
    ['cf[10016] is EMPTY', [3, 4, 10]],
    ['customfield_10016 >= 0.5', [1, 2]],
    ['Flagged = Impediment', [2]],
    ['Flagged is EMPTY', [1, 3, 4, 10]],
    ['summary ~ card', [1, 10]],
    ['summary ~ "pay card"', [1]],
    ['summary ~ "\\"by card\\""', [1]],
    ['summary ~ "\\"card by\\""', []],
    ['summary ~ "pay*"', [1, 3]],
    ['summary ~ cafe', [2]],
    ['summary !~ card', [2, 3, 4]],
    ['description ~ "door sensor"', [2]],
    ['text ~ payment', [2]],
    ['tandemOwner = SM', [2]],
    ['tandemOwner in (SM, PO)', [1, 2]],
    ['tandemOwner != SM', [1]],
    ['tandemOwner is EMPTY', [3, 4, 10]],
    ['tandemWith = TEAM', [2]],
    ['tandemScore > 3', [2]],
    ['issue.property["tandem.owner"].owner = PO', [1]],
    ['issue.property[tandem.owner].at >= 2026-03-17', [1]],
    ['(labels = payment OR type = Bug) AND sprint = 2', [1, 2]],
    ['NOT (type = Bug OR type = Epic)', [1, 4, 10]],
    ['project = ABC ORDER BY Rank', [1, 2, 3, 4, 10]],
    ['project = ABC ORDER BY Rank DESC', [10, 4, 3, 2, 1]],
    ['project = ABC ORDER BY key ASC', [1, 2, 3, 4, 10]],
    ['project = ABC ORDER BY created', [4, 2, 10, 1, 3]],
    ['project = ABC AND type in (Story, Bug) ORDER BY "Story Points" ASC', [2, 1, 4]],
    ['project = ABC ORDER BY status DESC, key ASC', [4, 2, 1, 3, 10]],
    ['priority is not EMPTY ORDER BY priority', [1, 2]],
    ['project = ABC ORDER BY assignee, summary', [1, 2, 10, 3, 4]],
  ])('%s', async (jql, keys) => {
    expect(await found(jql)).toEqual(keys);
  });

  it('depends on who asks: their projects, their own work, their time zone', async () => {
    expect(await found('summary ~ secret')).toEqual([]);
    expect(await found('summary ~ secret', ADMIN)).toEqual([1]);
    expect(await found('assignee = currentUser()', DEVELOPER)).toEqual([1]);
    // 23:30 UTC on the 19th is the 20th in Paris and still the 19th in New York.
    expect(await found('updated >= 2026-03-20', PO)).toEqual([1]);
    expect(await found('updated >= 2026-03-20', SM)).toEqual([]);
  });
});

describe('what a query is refused for', () => {
  it.each([
    ['', 'Unbounded JQL queries are not allowed here'],
    ['ORDER BY created', 'Unbounded JQL queries are not allowed here'],
    ['project =', 'Error in the JQL Query'],
    ['velocity > 3', "Field 'velocity' does not exist or you do not have permission to view it."],
    ['issue.property["other"].x = 1', 'does not exist or you do not have permission to view it.'],
    ['project = HID', "The value 'HID' does not exist for the field 'project'."],
    ['status = Dreaming', "The value 'Dreaming' does not exist for the field 'status'."],
    ['key = HID-1', "An issue with key 'HID-1' does not exist for field 'key'."],
    ['assignee = nobody', "The value 'nobody' does not exist for the field 'assignee'."],
    ['created > yesterday', "Date value 'yesterday' for field 'created' is invalid."],
    ['"Story Points" = many', 'is not a valid number'],
    ['summary = card', "The operator '=' is not supported by the 'summary' field."],
    ['labels ~ pay', "The operator '~' is not supported by the 'labels' field."],
    ['status was Done', "The operator 'was' is not supported by the 'status' field."],
    ['status changed', "The operator 'changed' is not supported by the 'status' field."],
    ['assignee in membersOf("team")', "Unable to find JQL function 'membersOf(team)'."],
    [
      'project = currentUser()',
      "A value provided by the function 'currentUser' is invalid for the field 'project'.",
    ],
    ['project = ABC ORDER BY a, b, c, d, e, f, g, h', 'at most 7 are allowed'],
    ['Rank = 3', "The operator '=' is not supported by the 'Rank' field."],
  ])('%s', async (jql, message) => {
    const reply = await search(jql);
    expect(reply.status).toBe(400);
    expect(at(reply, 'errorMessages.0')).toContain(message);
  });
});

describe('parse and match', () => {
  it('tells the errors of each query on its own', async () => {
    const queries = ['project = ABC', 'project =', 'foo = 1'];
    const parsed = await as(jira, PO).post('jql/parse?validation=strict', { queries });
    expect(at(parsed, 'queries.0.errors')).toBeUndefined();
    expect(at(parsed, 'queries.1.errors.0')).toContain('Error in the JQL Query');
    expect(at(parsed, 'queries.2.errors.0')).toContain("Field 'foo'");
    const matched = await as(jira, PO).post('jql/match', {
      issueIds: [10001, 10002, 20001],
      jqls: ['type = Bug', 'project = ABC'],
    });
    expect(at(matched, 'matches.0.matchedIssues')).toEqual([10002]);
    expect(at(matched, 'matches.1.matchedIssues')).toEqual([10001, 10002]);
  });
});
