import { issue, PROJECTS, siteFile, SPRINT } from '../testing/site-builder';
import { loadSite } from './load';
import { parseSiteFile } from './parse';
import { SiteFileError } from './site-file-error';
import { snapshotOf } from './snapshot';

const change = (items: unknown) => ({ id: '1', created: '2026-03-02T09:00:00.000+0000', items });

/** A site file as text would give it, with one place made wrong. */
function broken(edit: (site: Record<string, unknown>) => void): unknown {
  const site = JSON.parse(
    JSON.stringify(siteFile([issue({ key: 'ABC-1' }), issue({ key: 'ABC-2' })])),
  ) as Record<string, unknown>;
  edit(site);
  return site;
}

function refusal(json: unknown): { place: string; problem: string } {
  try {
    parseSiteFile(json);
  } catch (error) {
    if (error instanceof SiteFileError) return { place: error.place, problem: error.problem };
    throw error;
  }
  throw new Error('the file was accepted');
}

function setIn(site: unknown, path: readonly (string | number)[], value: unknown): void {
  let target = site as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) target = target[step] as Record<string | number, unknown>;
  target[path.at(-1)!] = value;
}

describe('parseSiteFile', () => {
  it.each([
    [['sprint'], [], 'sprint', 'unknown key'],
    [['now'], 'today', 'now', 'expected a date'],
    [['timeZone'], 'Europe/Lutetia', 'timeZone', 'unknown time zone "Europe/Lutetia"'],
    [['issues', 1, 'fields', 'status'], { id: '77' }, 'issues[1].fields.status', 'no status with id 77'],
    [['issues', 1, 'fields', 'status'], null, 'issues[1].fields.status', 'status is missing'],
    [
      ['issues', 0, 'fields', 'customfield_10020'],
      [{ id: 9 }],
      'issues[0].fields.customfield_10020[0]',
      'no sprint with id 9',
    ],
    [['issues', 0, 'fields', 'project'], { id: '9' }, 'issues[0].fields.project', 'no project with id 9'],
    [['issues', 0, 'key'], 'XYZ-1', 'issues[0].key', 'no project with key XYZ'],
    [['issues', 1, 'key'], 'ABC-1', 'issues[1].key', 'key ABC-1 is used twice'],
    [['issues', 0, 'id'], 'one', 'issues[0].id', 'expected an id of digits'],
    [['issues', 0, 'fields', 'created'], 'yesterday', 'issues[0].fields.created', 'expected a date'],
    [['sprints', 0, 'originBoardId'], 44, 'sprints[0].originBoardId', 'no board with id 44'],
    [['sprints', 0, 'state'], 'done', 'sprints[0].state', 'Invalid option'],
    [
      ['projects', 0, 'roles', 'Member', 'actors'],
      ['nobody'],
      'projects[0].roles.Member.actors[0]',
      'no user with id nobody',
    ],
    [
      ['projects', 0, 'roles', 'Member', 'permissions'],
      ['FLY'],
      'projects[0].roles.Member.permissions[0]',
      'no project permission',
    ],
    [['boards', 0, 'filterJql'], 'project =', 'boards[0].filterJql', 'Error in the JQL Query'],
    [['projects', 1, 'key'], 'ABC', 'projects[1].key', 'key ABC is used twice'],
    [['boards', 0, 'location'], undefined, 'boards[0]', 'needs a location or a filterJql'],
    [
      ['issues', 0, 'changelog'],
      { histories: [change([{ field: 'status', to: 3 }])] },
      'issues[0].changelog.histories[0]',
      'items[0]: expected a field name, and texts or null',
    ],
  ])('names place and cause when %j is %j', (path, value, place, problem) => {
    const found = refusal(broken((site) => setIn(site, path, value)));
    expect(found.place).toBe(place);
    expect(found.problem).toContain(problem);
  });

  it('refuses what is not an object', () => {
    expect(refusal([]).place).toBe('the file');
  });

  it('accepts extra keys inside Jira-shaped objects, a parent outside the site and history of things long gone', () => {
    const site = broken((file) => {
      setIn(file, ['projects', 0, 'avatarUrls'], {});
      setIn(file, ['issues', 0, 'fields', 'parent'], { id: '99', key: 'OLD-1' });
      setIn(file, ['issues', 0, 'changelog'], {
        histories: [
          change([{ field: 'Sprint', from: '', to: '12345', toString: 'Gone' }, { field: 'Rank' }]),
        ],
      });
    });
    expect(() => parseSiteFile(site)).not.toThrow();
  });
});

describe('a loaded site', () => {
  const stamp = (minute: number) => `2026-03-02T09:${String(minute).padStart(2, '0')}:00.000-0400`;
  const traps = siteFile([
    issue({
      key: 'ABC-1',
      fields: {
        priority: { id: '2', name: 'Critical' },
        assignee: { accountId: 'gone', displayName: 'Gone Person' },
      },
      changelog: {
        histories: [
          { id: '12', created: stamp(30), items: [{ field: 'status', fieldId: 'status', to: '3' }] },
          { id: '11', created: stamp(10), author: { accountId: 'left' }, items: [{ field: 'Workflow' }] },
        ],
      },
      properties: { 'tandem.owner': { v: 1, owner: 'PO' } },
    }),
    issue({ key: 'ABC-2', type: 'subtask', fields: { parent: { id: '10001', key: 'ABC-1' } } }),
    issue({ key: 'ABC-3', fields: { [SPRINT]: [{ id: 1 }, { id: 2 }], description: 'Two\n\nparagraphs' } }),
  ]);
  const loaded = (file: unknown) =>
    loadSite(parseSiteFile(JSON.parse(JSON.stringify(file))), () => undefined);

  it('keeps the order of the file as rank, sorts histories by date and reads stamps of any offset', () => {
    const site = loaded(traps);
    expect(site.issues.inRankOrder().map((entry) => entry.key)).toEqual(['ABC-1', 'ABC-2', 'ABC-3']);
    const [first, second] = site.issues.find('abc-1')!.histories;
    expect(first!.id).toBe(11);
    expect(second!.created).toBe(Date.UTC(2026, 2, 2, 13, 30));
  });

  it('takes priorities from the issues where the file lists none, and adds what Jira has', () => {
    const names = [...loaded(traps).priorities.values()].map((priority) => priority.name);
    expect(names).toEqual(['Highest', 'Critical', 'Medium', 'Low', 'Lowest']);
  });

  it('has a site administrator even when the file names none', () => {
    const file = {
      ...traps,
      users: [],
      projects: PROJECTS.map((project) => ({ ...project, roles: undefined })),
    };
    expect([...loaded(file).users.values()].some((user) => user.admin)).toBe(true);
  });

  it('gives the same site again from its snapshot', () => {
    const first = JSON.parse(JSON.stringify(snapshotOf(loaded(traps), 0))) as unknown;
    const second = JSON.parse(JSON.stringify(snapshotOf(loaded(first), 0))) as unknown;
    expect(second).toEqual(first);
  });
});
