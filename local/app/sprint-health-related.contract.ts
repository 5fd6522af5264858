import type { SignalDto } from '../../src/contract/health-schema';
import type { SiteFile, SiteIssue } from '../jira';
import { ADMIN, DEVELOPER, issue, siteFile, SPRINT, type IssueSketch } from '../jira/testing/site-builder';
import { openAppSite } from './testing/app-site';

jest.setTimeout(60_000);

/** In the running sprint of board 1, which began on 9 March 2026. */
const IN_SPRINT = { [SPRINT]: [{ id: 2, name: 'Sprint 2', state: 'active', boardId: 1 }] };
const MONDAY = '2026-03-09T08:00:00.000+0000';

function item(number: number, { fields = {}, ...sketch }: Omit<IssueSketch, 'key'> = {}): SiteIssue {
  return issue({ key: `ABC-${number}`, ...sketch, fields: { ...IN_SPRINT, ...fields } });
}

function finished(from: number, count: number): SiteIssue[] {
  const histories = (n: number) => [
    {
      id: String(9000 + n),
      created: '2026-03-11T08:00:00.000+0000',
      items: [{ field: 'status', fieldId: 'status', from: '10000', to: '10001' }],
    },
  ];
  return Array.from({ length: count }, (_, n) =>
    item(from + n, { status: 'done', changelog: { histories: histories(from + n) } }),
  );
}

async function signalOf(file: SiteFile, accountId: string, id: string): Promise<SignalDto | undefined> {
  const site = await openAppSite(file);
  try {
    const { health } = await site.data(accountId, 'sprint.health', { projectKey: 'ABC', boardId: 1 });
    return health[0]?.signals.find((signal) => signal.id === id);
  } finally {
    site.dispose();
  }
}

describe('H13: bugs soon after a release', () => {
  const versions = [
    { id: '1', name: '2.0', projectId: 10000, released: true, releaseDate: '2026-03-05' },
    { id: '2', name: '1.9', projectId: 10000, released: true, releaseDate: '2026-01-05' },
    { id: '3', name: '2.1', projectId: 10000, released: false },
  ];
  const bug = (number: number, version: string | null) =>
    item(number, {
      type: 'bug',
      fields: { created: MONDAY, ...(version === null ? {} : { versions: [{ id: version }] }) },
    });
  const paramsOf = async (...bugs: readonly SiteIssue[]) =>
    signalOf(siteFile([...finished(1, 10), ...bugs], { versions }), DEVELOPER, 'H13');

  it('are those that affect a version of at most 14 days before', async () => {
    expect(await paramsOf(bug(20, '1'), bug(21, '2'), bug(22, '3'), bug(23, null))).toMatchObject({
      observation: { params: { afterRelease: 1 } },
    });
  });

  it('are those that are linked to what was delivered by it', async () => {
    const delivered = item(30, { status: 'done', fields: { fixVersions: [{ id: '1' }] } });
    const link = {
      id: '77',
      type: { id: '10003', name: 'Relates', inward: 'relates to', outward: 'relates to' },
      outwardIssue: { id: delivered.id, key: delivered.key },
    };
    const linked = item(31, { type: 'bug', fields: { created: MONDAY, issuelinks: [link] } });
    expect(await paramsOf(delivered, linked)).toMatchObject({ observation: { params: { afterRelease: 1 } } });
  });

  it('are not known where no bug says which version it affects', async () => {
    expect(await paramsOf(bug(20, null))).toMatchObject({ observation: { params: { afterRelease: null } } });
  });
});

describe('H14: waiting for another project', () => {
  const other = (number: number, status: 'todo' | 'done' = 'todo') => issue({ key: `HID-${number}`, status });
  const blockedBy = (number: number, blocker: SiteIssue, linkedAt: string) =>
    item(number, {
      fields: {
        issuelinks: [
          {
            id: String(500 + number),
            type: { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
            inwardIssue: { id: blocker.id, key: blocker.key },
          },
        ],
      },
      changelog: {
        histories: [
          {
            id: String(8000 + number),
            created: linkedAt,
            items: [{ field: 'Link', to: blocker.key, toString: `This issue is blocked by ${blocker.key}` }],
          },
        ],
      },
    });
  const EARLY = '2026-03-10T09:00:00.000+0000';
  const LATE = '2026-03-19T12:00:00.000+0000';

  it('counts from the day of the link, while the other issue is open', async () => {
    const open = [other(1), other(2)];
    const site = siteFile([
      ...open,
      other(3, 'done'),
      ...open.map((blocker, n) => blockedBy(n + 1, blocker, n === 0 ? EARLY : LATE)),
      blockedBy(9, other(3, 'done'), EARLY),
    ]);
    expect(await signalOf(site, ADMIN, 'H14')).toMatchObject({
      issues: ['10001', '10002'],
      observation: { params: { blockers: 2, long: 1 } },
    });
  });

  it('is not told to who may not see the other project', async () => {
    const open = [other(1), other(2)];
    const site = siteFile([...open, ...open.map((blocker, n) => blockedBy(n + 1, blocker, EARLY))]);
    expect(await signalOf(site, DEVELOPER, 'H14')).toMatchObject({
      state: 'notEnoughData',
      missing: { what: 'blockers', have: 0 },
    });
  });

  it('is no waiting where the blocker is of the same project', async () => {
    const near = [item(50), item(51)];
    const site = siteFile([...near, ...near.map((blocker, n) => blockedBy(n + 1, blocker, EARLY))]);
    expect(await signalOf(site, ADMIN, 'H14')).toMatchObject({
      state: 'notEnoughData',
      missing: { have: 0 },
    });
  });
});
