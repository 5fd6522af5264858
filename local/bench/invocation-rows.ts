import { introduceTeam, openAppSite, type AppSite } from '../app/testing/app-site';
import { asPerson } from '../app/testing/as-person';
import { sprintSite } from '../app/testing/sprint-site';
import { BOSS, workSite } from '../app/testing/work-site';
import { DEVELOPER } from '../jira/testing/site-builder';
import { SMALL_CAST } from '../sites';
import { atMost, type Row } from './row';

const SM_WORK = 'Facilitate the sprint retrospective';

/** Jira calls of opening an issue, of the sprint page cold and warm, and of an issue event. */
export async function invocationRows(): Promise<Row[]> {
  return [...(await ofPages()), ...(await ofEvents())];
}

async function ofPages(): Promise<Row[]> {
  return [...(await ofIssue()), ...(await ofSprints())];
}

async function ofIssue(): Promise<Row[]> {
  const site = await openAppSite();
  await introduceTeam(site);
  await site.host.settle();
  const issueId = String(site.jira.site.issue('SHOP-46')?.id);
  const open = () => site.data(SMALL_CAST.dev.accountId, 'issue.suggestion', { issueId });
  const calls = await callsOf(site, open);
  site.dispose();
  return [atMost('issue surface, Jira calls to first content', 3, calls, 'calls')];
}

async function ofSprints(): Promise<Row[]> {
  const site = await openAppSite(sprintSite({ closed: 8, itemsEach: 100, running: 20 }));
  const open = () => site.data(DEVELOPER, 'sprint.health', { projectKey: 'ABC', boardId: 1 });
  const cold = await callsOf(site, open);
  const warm = await callsOf(site, open);
  site.dispose();
  return [
    atMost('sprint surface, cold, eight sprints of 100 issues', 20, cold, 'calls'),
    atMost('sprint surface, warm', 6, warm, 'calls'),
  ];
}

async function ofEvents(): Promise<Row[]> {
  const site = await openAppSite(workSite({ issues: 10, sayingEvery: 100 }));
  const rename = () =>
    asPerson(site, BOSS)('PUT', '/rest/api/3/issue/P0-2', { fields: { summary: SM_WORK } });
  const change = await callsOf(site, async () => {
    await rename();
    await site.host.settle();
  });
  const reads = site.host.storage.meter.usage().reads.requests;
  const noise = await callsOf(site, async () => {
    site.host.receive(NOISE);
    await site.host.settle();
  });
  const readsOfNoise = site.host.storage.meter.usage().reads.requests - reads;
  const comment = await invocationsOf(site, async () => {
    const body = { type: 'doc', version: 1, content: [] };
    await asPerson(site, BOSS)('POST', '/rest/api/3/issue/P0-2/comment', { body });
    await asPerson(site, BOSS)('PUT', '/rest/agile/1.0/issue/rank', {
      issues: ['P0-2'],
      rankBeforeIssue: 'P0-1',
    });
    await site.host.settle();
  });
  site.dispose();
  return [
    atMost('an issue event', 3, change, 'calls'),
    atMost('a comment and a change of rank', 0, comment, 'invocations'),
    atMost('custom-field noise, Jira calls', 0, noise, 'calls'),
    atMost('custom-field noise, storage reads', 1, readsOfNoise, 'reads'),
  ];
}

const NOISE = {
  eventType: 'avi:jira:updated:issue',
  timestamp: '1763544600000',
  selfGenerated: false,
  issue: { id: '1000002', key: 'P0-2', fields: {} },
  changelog: { id: '1', items: [{ field: 'Team', fieldId: 'customfield_10999', from: '1', to: '2' }] },
};

/** Out: how many functions of the app were run meanwhile. */
async function invocationsOf(site: AppSite, run: () => Promise<unknown>): Promise<number> {
  site.host.trace.clear();
  await run();
  return site.host.trace.of('invocation').length;
}

/** Out: how many calls the app made to Jira meanwhile. */
async function callsOf(site: AppSite, run: () => Promise<unknown>): Promise<number> {
  site.host.trace.clear();
  await run();
  return site.host.trace.of('call').filter(({ provider }) => provider !== 'browser').length;
}
