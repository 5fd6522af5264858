import { addressOf, paths, routeOf } from './paths';

const APP = { appId: 'app', environmentId: 'env', settingsPages: ['s'] };

describe('addresses of the shell', () => {
  it.each([
    [paths.projects(), { page: 'projects' }],
    [paths.issue('PAY-12'), { page: 'issue', issueKey: 'PAY-12' }],
    [paths.project('PAY'), { page: 'project', projectKey: 'PAY' }],
    [paths.board('PAY', 3), { page: 'board', projectKey: 'PAY', boardId: 3 }],
    [paths.backlog('PAY', 3), { page: 'backlog', projectKey: 'PAY', boardId: 3 }],
    [paths.projectApp('PAY', APP), { page: 'projectApp', projectKey: 'PAY', rest: '/' }],
    [
      `${paths.projectApp('PAY', APP)}/sprint/7`,
      { page: 'projectApp', projectKey: 'PAY', rest: '/sprint/7' },
    ],
    [paths.projectSettings('PAY', APP), { page: 'projectSettings', projectKey: 'PAY', rest: '/' }],
    [paths.dashboard(), { page: 'dashboard' }],
    [paths.admin(APP), { page: 'admin', rest: '/' }],
    ['/secure/CreateIssueDetails!init.jspa', { page: 'createIssue' }],
    ['/somewhere/else', { page: 'unknown' }],
  ])('%s', (path, route) => {
    expect(routeOf(path)).toEqual(route);
  });

  it.each([
    [{ url: '/browse/A-1' }, '/browse/A-1'],
    [{ url: 'https://local.atlassian.net/browse/A-1' }, '/browse/A-1'],
    [{ url: 'https://example.com/' }, 'https://example.com/'],
    [{ target: 'issue', issueKey: 'A-1' }, '/browse/A-1'],
    [
      { target: 'module', moduleKey: 'm', projectKey: 'A', path: '/sprint/7' },
      `${paths.projectApp('A', APP)}/sprint/7`,
    ],
    [{ target: 'module', moduleKey: 's', projectKey: 'A' }, paths.projectSettings('A', APP)],
  ])('the router leads from %j', (location, address) => {
    expect(addressOf(location, APP, 'https://local.atlassian.net')).toBe(address);
  });

  it('refuses a place that Jira does not have', () => {
    expect(() => addressOf({ target: 'contentView' }, APP, '')).toThrow('contentView');
  });
});
