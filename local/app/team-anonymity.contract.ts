import { ballotSealOf } from '../../src/adapters/store/ballot-seal';
import type { Ballot } from '../../src/domain/maturity/ballot';
import { QUESTION_IDS } from '../../src/domain/maturity/questions.table';
import { SMALL_CAST } from '../sites';
import { introduceTeam, openAppSite, type AppSite } from './testing/app-site';

const { po, dev, secondDev, tester: sm, admin } = SMALL_CAST;
const SHOP = { projectKey: 'SHOP' };
const MINUTE = 60_000;
const VOTERS = [dev, secondDev, po, sm].map(({ accountId }) => accountId);

// Each test plays whole rounds on sites of their own.
jest.setTimeout(60_000);

/** Four ballots that differ in every question, one of them with gaps. */
const BALLOTS: readonly Ballot[] = [
  Object.fromEntries(QUESTION_IDS.map((id) => [id, 1])),
  Object.fromEntries(QUESTION_IDS.map((id) => [id, 3])),
  Object.fromEntries(QUESTION_IDS.map((id, index) => [id, index % 2 === 0 ? 2 : 'dontKnow'])),
  { Q1: 2, Q16: 3 },
];

/** All that somebody can get hold of who reads storage, logs and the app itself. */
interface Observation {
  /** Storage after the opening, after each answer, and after the close, with the time of each look. */
  readonly stored: { readonly at: number; readonly rounds: unknown[] }[];
  /** What the app shows to somebody who has not answered, at the same moments. */
  readonly shown: unknown[];
  /** Every line that the app has logged. */
  readonly logged: string[];
  readonly result: unknown;
}

/** Plays one round in which the people answer in one order, each with the ballot of the same place. */
async function observe(ballots: readonly Ballot[]): Promise<Observation & { marks: string[] }> {
  const site = await openAppSite();
  try {
    await introduceTeam(site, sm.accountId);
    await site.data(sm.accountId, 'team.openRound', SHOP);
    const observation = { stored: [] as Observation['stored'], shown: [] as unknown[] };
    const look = async (): Promise<void> => {
      observation.stored.push({ at: site.clock.now(), rounds: await storedRounds(site) });
      observation.shown.push(await site.data(admin.accountId, 'team.assessment', SHOP));
    };
    await look();
    for (const [index, person] of VOTERS.entries()) {
      await site.host.advance(MINUTE);
      const ballot = ballots[index] ?? {};
      await site.data(person, 'team.answerRound', { ...SHOP, round: 1, ballot, consent: false });
      await look();
    }
    const marks = marksOf(site);
    await site.data(sm.accountId, 'team.closeRound', { ...SHOP, round: 1 });
    await look();
    const [result] = (await site.data(admin.accountId, 'team.assessment', SHOP)).results;
    return { ...observation, logged: logsOf(site), result, marks };
  } finally {
    site.dispose();
  }
}

/** The stored documents of rounds, revision and envelope included. */
async function storedRounds(site: AppSite): Promise<unknown[]> {
  return site.host.runAs(undefined, async () => {
    const { kvs } = await import('@forge/kvs');
    const query = kvs
      .entity('document')
      .query()
      .index('by-kind', { partition: ['round'] });
    return (await query.getMany()).results;
  });
}

function logsOf(site: AppSite): string[] {
  return site.host.trace
    .entries()
    .flatMap((entry) => (entry.kind === 'invocation' ? entry.logs.map(({ text }) => text) : []));
}

/** The marks of the voters, as only somebody with the key can make them. */
function marksOf(site: AppSite): string[] {
  const seal = ballotSealOf(() => process.env['TANDEM_BALLOT_KEY']);
  const projectId = site.jira.site.projects().find(({ key }) => key === 'SHOP')?.id ?? '';
  return VOTERS.map((person) => seal.markOf({ projectId, number: 1 }, person));
}

/** What is left to read when each ciphertext is known by its length only. */
function readable({ stored, shown }: Observation): unknown {
  const text = JSON.stringify({ stored, shown });
  return JSON.parse(
    text.replaceAll(/"box":"([^"]*)"/g, (_, box: string) => `"box":${box.length}`),
  ) as unknown;
}

describe('anonymity of an assessment, for somebody who reads everything stored, logged and shown', () => {
  it('everything looks the same whoever gave which answers: order, times, revisions, lengths, result', async () => {
    const one = await observe(BALLOTS);
    const other = await observe([...BALLOTS].reverse());
    expect(readable(one)).toEqual(readable(other));
    expect(one.result).toEqual(other.result);
  });

  it('no person and no mark stands in storage or in the log, and the boxes never repeat', async () => {
    const { stored, shown, logged, marks } = await observe(BALLOTS);
    const rounds = JSON.stringify(stored);
    const everything = rounds + JSON.stringify(shown) + logged.join('\n');
    for (const mark of marks) expect(everything).not.toContain(mark);
    for (const person of VOTERS) expect(rounds + logged.join('\n')).not.toContain(person);
    const boxes = [...rounds.matchAll(/"box":"([^"]*)"/g)].map(([, box]) => box);
    expect(boxes).toHaveLength(VOTERS.length + 1);
    expect(new Set(boxes).size).toBe(boxes.length);
    expect(new Set(boxes.map((box) => box?.length)).size).toBe(1);
  });

  it('one answer changes nothing that is shown but the number of people', async () => {
    const { shown } = await observe(BALLOTS);
    const open = shown.slice(0, VOTERS.length + 1) as { round: { respondents: number } }[];
    open.forEach(({ round }, index) => expect(round).toEqual({ ...open[0]?.round, respondents: index }));
  });

  it('after the close neither box, nor marks, nor counts per answer are left', async () => {
    const { stored } = await observe(BALLOTS);
    const last = JSON.stringify(stored.at(-1)?.rounds);
    expect(last).not.toContain('box');
    expect(last).not.toContain('voters');
    expect(last).not.toContain('counts');
    expect(last).not.toContain('dontKnow":');
  });
});
