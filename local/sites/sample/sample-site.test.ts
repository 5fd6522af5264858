import { parseSiteFile } from '../../jira/site-file/parse';
import type { SiteFile, SiteIssue } from '../../jira/site-file/types';
import { listOf, member, numbersOf, textOf, textsOf } from '../../jira/store/json';
import { replayBoard } from '../testing/read-sprints';
import { expectSoundHistories } from '../testing/sound-histories';
import { PEOPLE } from './people';
import { playSampleSite } from './sample-site';
import { SHOP_COACHING, SHOP_PRODUCT_WORK } from './shop/shop-texts';

const site = playSampleSite();
const text = JSON.stringify(site);
const now = Date.parse(site.now);
const DAY = 24 * 60 * 60_000;

const projectOf = ({ key }: SiteIssue) => key.slice(0, key.indexOf('-'));
const issuesOf = (key: string, of: SiteFile = site) => of.issues!.filter((issue) => projectOf(issue) === key);
const summaryOf = ({ fields }: SiteIssue) => textOf(fields.summary) ?? '';
const typeOf = ({ fields }: SiteIssue) => textOf(member(fields.issuetype, 'name')) ?? '';
const nameOf = (issue: SiteIssue, field: string) => textOf(member(issue.fields[field], 'name'));
const assigneeOf = ({ fields }: SiteIssue) => textOf(member(fields.assignee, 'displayName'));
const isOpen = ({ fields }: SiteIssue) => fields.resolution === null;
const isPart = ({ fields }: SiteIssue) => member(fields.issuetype, 'subtask') === true;
const levelOf = ({ fields }: SiteIssue) => Number(textOf(member(fields.issuetype, 'hierarchyLevel')));
const sprintsOf = ({ fields }: SiteIssue) =>
  numbersOf(listOf(fields.customfield_10020).map((sprint) => member(sprint, 'id') ?? null));
const changesOf = (issue: SiteIssue) => issue.changelog?.histories ?? [];
const itemsOf = (issue: SiteIssue) => changesOf(issue).flatMap(({ items }) => items);
const wordsOf = (issue: SiteIssue) => JSON.stringify((issue.comments ?? []).map(({ body }) => body));
const createdAt = ({ fields }: SiteIssue) => Date.parse(textOf(fields.created) ?? '');
const TECHNICAL = new Set(['tech', 'technical', 'tech-debt', 'enabler']);
const isTechnical = (issue: SiteIssue) =>
  levelOf(issue) === 0 &&
  (typeOf(issue) === 'Technical Story' || textsOf(issue.fields.labels).some((label) => TECHNICAL.has(label)));
const isFunctional = (issue: SiteIssue) =>
  levelOf(issue) === 0 && !isTechnical(issue) && !['Bug', 'Anomalie'].includes(typeOf(issue));
const boardNamed = (name: string) => site.boards!.find((board) => board.name === name)!;
const sprintsOfBoard = (id: number) => site.sprints!.filter(({ originBoardId }) => originBoardId === id);
const goalsOf = (boardId: number) => sprintsOfBoard(boardId).map(({ goal }) => goal ?? '');

const SCRUM = [
  { key: 'SHOP', board: 1, projects: ['SHOP', 'PRC'] },
  { key: 'SAV', board: 2, projects: ['SAV'] },
  { key: 'TRK', board: 3, projects: ['TRK'] },
  { key: 'CLC', board: 5, projects: ['CLC'] },
  { key: 'PLAT', board: 6, projects: ['PLAT'] },
  { key: 'APP', board: 7, projects: ['APP'] },
];

/** Share of what was in each closed sprint at its end that was not done, by number, oldest sprint first. */
function unfinished(board: number, projects: readonly string[]): number[] {
  return replayBoard(site, board, projects)
    .filter(({ sprint }) => sprint.state === 'closed')
    .map(
      ({ ledger: { completed, notCompleted } }) =>
        notCompleted.count / (completed.count + notCompleted.count),
    );
}

/** Probability that a technical item of the backlog stands below a functional one. */
function rankedBelow(issues: readonly SiteIssue[]): number {
  const started = new Set(site.sprints!.filter(({ state }) => state === 'active').map(({ id }) => id));
  const backlog = issues.filter((issue) => isOpen(issue) && !sprintsOf(issue).some((id) => started.has(id)));
  const places = (is: (issue: SiteIssue) => boolean) =>
    backlog.flatMap((issue, place) => (is(issue) ? [place] : []));
  const [technical, functional] = [places(isTechnical), places(isFunctional)];
  const pairs = technical.flatMap((one) => functional.map((other) => (one > other ? 1 : 0)));
  return pairs.reduce<number>((sum, pair) => sum + pair, 0) / pairs.length;
}

describe('the file', () => {
  it('has the same bytes for the same seed, others for another', () => {
    expect(JSON.stringify(playSampleSite())).toBe(text);
    expect(JSON.stringify(playSampleSite('another'))).not.toBe(text);
  });

  it('is a site file', () => {
    expect(() => parseSiteFile(JSON.parse(text))).not.toThrow();
  });

  it('has sound histories, with any seed', () => {
    expectSoundHistories(site);
    expectSoundHistories(playSampleSite('another'));
  });

  it('ranks every issue in the order of the file', () => {
    const ranks = site.issues!.map(({ fields }) => textOf(fields.customfield_10019) ?? '');
    expect([...ranks].sort()).toEqual(ranks);
    expect(new Set(ranks).size).toBe(ranks.length);
  });

  it('numbers the issues of a project in the order of their creation', () => {
    for (const { key } of site.projects!) {
      const inOrder = [...issuesOf(key)].sort((a, b) => Number(a.id) - Number(b.id)).map(createdAt);
      expect([...inOrder].sort((a, b) => a - b)).toEqual(inOrder);
    }
  });
});

describe('its size', () => {
  it.each([
    ['SHOP', 400, 540],
    ['SAV', 330, 460],
    ['TRK', 420, 560],
    ['CLC', 350, 480],
    ['PLAT', 230, 340],
    ['APP', 180, 260],
    ['DATA', 200, 280],
    ['PRC', 40, 80],
  ])('of %s', (key, least, most) => {
    const { length } = issuesOf(key);
    expect(length).toBeGreaterThanOrEqual(least);
    expect(length).toBeLessThanOrEqual(most);
  });

  it('is about 2,500 issues', () => {
    expect(Math.abs(site.issues!.length - 2500)).toBeLessThan(300);
  });

  it.each(SCRUM)(
    '$key: twelve closed two-week sprints, one active about 60 % through, two to come',
    ({ board }) => {
      const states = sprintsOfBoard(board).map(({ state }) => state);
      expect(states).toEqual([...Array<string>(12).fill('closed'), 'active', 'future', 'future']);
      for (const { startDate = '', endDate = '' } of sprintsOfBoard(board).slice(0, 13)) {
        expect((Date.parse(endDate) - Date.parse(startDate)) / DAY).toBeCloseTo(14, 0);
      }
      const { startDate = '', endDate = '' } = sprintsOfBoard(board)[12]!;
      const elapsed = (now - Date.parse(startDate)) / (Date.parse(endDate) - Date.parse(startDate));
      expect(elapsed).toBeGreaterThan(0.53);
      expect(elapsed).toBeLessThan(0.67);
    },
  );

  it('repeats hardly any title', () => {
    const titles = site
      .issues!.filter((issue) => !isPart(issue))
      .map((issue) => projectOf(issue) + summaryOf(issue));
    expect(new Set(titles).size / titles.length).toBeGreaterThan(0.96);
  });

  it('leaves the weekend alone, but for a few', () => {
    const stamps = site.issues!.flatMap((issue) => [...changesOf(issue), ...(issue.comments ?? [])]);
    const local = stamps.map(({ created }) => new Date(`${created.slice(0, 19)}Z`));
    const weekend = local.filter((date) => [0, 6].includes(date.getUTCDay()));
    expect(weekend.length).toBeGreaterThan(0);
    expect(weekend.length / local.length).toBeLessThan(0.002);
    const night = local.filter((date) => date.getUTCHours() < 8 || date.getUTCHours() > 18);
    expect(night.length / local.length).toBeLessThan(0.002);
  });
});

describe('what each Scrum project has', () => {
  it.each(SCRUM)('$key', ({ key, board, projects }) => {
    const issues = issuesOf(key);
    const rows = replayBoard(site, board, projects).flatMap((sprint) => sprint.rows);
    const share = (list: readonly SiteIssue[], is: (issue: SiteIssue) => boolean) =>
      list.filter(is).length / list.length;
    expect(rows.filter(({ added }) => added).length).toBeGreaterThan(15);
    expect(rows.filter(({ outcome }) => outcome === 'removed').length).toBeGreaterThan(0);
    expect(rows.filter(({ initial, final }) => initial !== final).length).toBeGreaterThan(8);
    expect(rows.filter(({ outcome }) => outcome === 'notCompleted').length).toBeGreaterThan(8);
    expect(issues.filter(isPart).length).toBeGreaterThan(0);
    expect(issues.some((issue) => itemsOf(issue).some(({ field }) => field === 'Flagged'))).toBe(true);
    const items = issues.filter((issue) => levelOf(issue) === 0);
    expect(share(items, ({ fields }) => fields.description !== null)).toBeGreaterThan(0.25);
    expect(share(items, ({ fields }) => fields.parent !== null)).toBeGreaterThan(0.25);
    expect(issues.filter((issue) => levelOf(issue) === 1).length).toBeGreaterThanOrEqual(4);
  });

  it('includes what is done outside, taken out and put back, reopened, and in many sprints', () => {
    const shop = replayBoard(site, 1, ['SHOP', 'PRC']).flatMap(({ rows }) => rows);
    expect(shop.some(({ outcome, added }) => outcome === 'completedOutside' && added)).toBe(true);
    const returned = issuesOf('SHOP').filter((issue) => {
      const entered = itemsOf(issue).filter(({ field, to }) => field === 'Sprint' && (to ?? '') !== '');
      return new Set(entered.map(({ to }) => to)).size < entered.length;
    });
    expect(returned.length).toBeGreaterThan(0);
    const reopened = issuesOf('SAV').filter((issue) =>
      itemsOf(issue).some(({ field, from, to }) => field === 'resolution' && from !== null && to === null),
    );
    expect(reopened.length).toBeGreaterThan(5);
    const journeys = issuesOf('SAV').map((issue) => sprintsOf(issue).length);
    expect(journeys.filter((length) => length >= 3).length).toBeGreaterThan(20);
    expect(Math.max(...journeys)).toBeGreaterThanOrEqual(5);
    expect(Math.max(...journeys)).toBeLessThanOrEqual(6);
  });
});

describe('1, the online shop: blurred roles', () => {
  const own = (titles: typeof SHOP_COACHING) => {
    const beginnings = titles.map(([, title]) => title.replace(/\{.*$/, ''));
    return issuesOf('SHOP').filter(
      (issue) =>
        createdAt(issue) > now - 60 * DAY && beginnings.some((one) => summaryOf(issue).startsWith(one)),
    );
  };

  it('names two Product Owners, one of them also as Scrum Master', () => {
    const roles = site.projects!.find(({ key }) => key === 'SHOP')!.roles!;
    expect(roles['Product Owner']!.actors).toEqual([PEOPLE.priya.accountId, PEOPLE.marcus.accountId]);
    expect(roles['Scrum Master']!.actors).toEqual([PEOPLE.priya.accountId]);
  });

  it('has work of one role with the other in more than two of five cases', () => {
    const mixedUp = [
      ...own(SHOP_COACHING).filter((issue) => assigneeOf(issue) === PEOPLE.priya.displayName),
      ...own(SHOP_PRODUCT_WORK).filter((issue) => assigneeOf(issue) === PEOPLE.marcus.displayName),
    ];
    const all = own(SHOP_COACHING).length + own(SHOP_PRODUCT_WORK).length;
    expect(all).toBeGreaterThanOrEqual(8);
    expect(mixedUp.length / all).toBeGreaterThan(0.4);
  });

  it('hands the automated tests to and fro, and overrides suggestions', () => {
    const tests = issuesOf('SHOP').find((issue) => summaryOf(issue).includes('automated functional tests'))!;
    expect(itemsOf(tests).filter(({ field }) => field === 'assignee').length).toBeGreaterThanOrEqual(5);
    expect(isOpen(tests)).toBe(true);
    const answers = issuesOf('SHOP').map(({ properties }) => member(properties?.['tandem.owner'], 'state'));
    expect(answers.filter((state) => state === 'overridden').length).toBeGreaterThanOrEqual(3);
  });

  it('shares sprints with a project that most people may not see', () => {
    const shared = issuesOf('PRC').filter((issue) => sprintsOf(issue).some((id) => id > 100 && id < 120));
    expect(shared.length).toBeGreaterThanOrEqual(6);
    expect(site.projects!.find(({ key }) => key === 'PRC')!.roles!.Viewer!.actors).toEqual([]);
    expect(boardNamed('SHOP board').filterJql).toContain('PRC');
  });

  it('has a clone that inherited a closed sprint, and an issue that came from another project', () => {
    const clone = issuesOf('SHOP').find((issue) => summaryOf(issue).startsWith('CLONE'))!;
    expect(sprintsOf(clone).length).toBeGreaterThan(0);
    expect(itemsOf(clone).some(({ field }) => field === 'Sprint')).toBe(false);
    expect(issuesOf('SHOP').some((issue) => itemsOf(issue).some(({ field }) => field === 'Key'))).toBe(true);
  });
});

describe('2, the after-sales portal: a team new to Scrum', () => {
  it('leaves half of each of the last sprints', () => {
    expect(
      unfinished(2, ['SAV'])
        .slice(-3)
        .every((share) => share > 0.5),
    ).toBe(true);
  });

  it('has goals that are lists, slogans or missing', () => {
    const goals = goalsOf(2).slice(0, 13);
    expect(goals.filter((goal) => goal === '').length).toBeGreaterThanOrEqual(3);
    expect(goals.some((goal) => /SAV-\d+, SAV-\d+/.test(goal))).toBe(true);
    expect(goals).toContain('Terminer toutes les US');
  });

  it('writes French: types, statuses, histories, decimals with a comma', () => {
    expect(new Set(issuesOf('SAV').map((issue) => nameOf(issue, 'status')))).toEqual(
      new Set(['À faire', 'En cours', 'En recette', 'Terminé']),
    );
    expect(new Set(issuesOf('SAV').map(typeOf))).toEqual(
      new Set(['Epic', 'Récit', 'Tâche', 'Anomalie', 'Sous-tâche']),
    );
    const points = issuesOf('SAV').flatMap((issue) =>
      itemsOf(issue).filter(({ field }) => field === 'Story Points'),
    );
    expect(JSON.stringify(points)).toMatch(/"0,5"|"1,5"|"2,5"/);
  });

  it('complains about dailies and points', () => {
    const words = issuesOf('SAV').map(wordsOf).join(' ');
    expect(words).toMatch(/daily ne servent à rien/);
    expect(words).toMatch(/estimer en points/);
    const dailies = issuesOf('SAV').filter((issue) => summaryOf(issue).startsWith('Daily meeting'));
    expect(dailies.length).toBe(13);
    expect(new Set(dailies.map(assigneeOf))).toEqual(new Set([PEOPLE.didier.displayName]));
  });

  it('completed sprint 9 too early and opened it again', () => {
    const back = issuesOf('SAV').filter((issue) =>
      itemsOf(issue).some(
        ({ field, from, to }) =>
          field === 'Sprint' && from?.endsWith('209, 210') === true && to?.endsWith('209') === true,
      ),
    );
    expect(back.length).toBeGreaterThan(5);
  });

  it('still has changes of somebody who left', () => {
    const authors = issuesOf('SAV').flatMap((issue) =>
      changesOf(issue).map(({ author }) => author?.accountId),
    );
    expect(authors).toContain(PEOPLE.hugo.accountId);
    expect(PEOPLE.hugo.active).toBe(false);
  });
});

describe('3, delivery tracking: a Product Owner who stays away from technical work', () => {
  const onMainBoard = issuesOf('TRK').filter(({ fields }) => !textsOf(fields.labels).includes('tech-debt'));

  it('sets a share aside in the goals', () => {
    expect(goalsOf(3).filter((goal) => /20 ?%|80\/20/.test(goal)).length).toBeGreaterThanOrEqual(8);
    expect(goalsOf(3)[12]).toContain('20 % of capacity');
  });

  it('takes the same share of points into each sprint', () => {
    const byKey = new Map(issuesOf('TRK').map((issue) => [issue.key, issue]));
    const shares = replayBoard(site, 3, ['TRK'])
      .filter(({ sprint }) => sprint.state === 'closed')
      .map(({ rows }) => {
        const points = (list: typeof rows) => list.reduce((sum, { initial }) => sum + (initial ?? 3), 0);
        return points(rows.filter(({ key }) => isTechnical(byKey.get(key)!))) / points(rows);
      });
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    const spread = Math.sqrt(shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / shares.length);
    expect(mean).toBeGreaterThan(0.16);
    expect(mean).toBeLessThan(0.24);
    expect(spread).toBeLessThan(0.03);
  });

  it('keeps technical work at the bottom of the backlog, on a second board, in a bucket epic', () => {
    expect(rankedBelow(onMainBoard)).toBeGreaterThan(0.9);
    expect(boardNamed('TRK board').filterJql).toContain('labels not in (tech-debt)');
    expect(boardNamed('TRK technical backlog').filterJql).toContain('labels in (tech-debt)');
    const parked = issuesOf('TRK').filter(
      (issue) => isOpen(issue) && textsOf(issue.fields.labels).includes('tech-debt'),
    );
    expect(parked.length).toBeGreaterThanOrEqual(14);
    const bucket = issuesOf('TRK').find((issue) => summaryOf(issue) === 'Technical backlog')!;
    expect(createdAt(bucket)).toBeLessThan(now - 90 * DAY);
    const children = issuesOf('TRK').filter(({ fields }) => member(fields.parent, 'key') === bucket.key);
    expect(children.length).toBeGreaterThan(10);
  });

  it('ran two technical sprints beside the others', () => {
    const sprints = replayBoard(site, 4, ['TRK']);
    expect(sprints.map(({ sprint }) => sprint.name)).toEqual(['TRK Tech sprint 1', 'TRK Tech sprint 2']);
    expect(sprints.every(({ rows }) => rows.length >= 6)).toBe(true);
  });

  it('has a Product Owner on functional items, hardly on technical ones', () => {
    const { accountId } = PEOPLE.charlotte;
    const touched = (issue: SiteIssue) =>
      [...changesOf(issue), ...(issue.comments ?? [])].some(
        ({ author, created }) => author?.accountId === accountId && Date.parse(created) > now - 60 * DAY,
      );
    const recent = onMainBoard.filter(
      (issue) => isOpen(issue) || Date.parse(textOf(issue.fields.resolutiondate) ?? '') > now - 60 * DAY,
    );
    const rate = (is: (issue: SiteIssue) => boolean) =>
      recent.filter((issue) => is(issue) && touched(issue)).length / recent.filter(is).length;
    expect(rate(isFunctional)).toBeGreaterThan(0.5);
    expect(rate(isTechnical)).toBeLessThan(0.15);
  });
});

describe('4, Click & Collect: a mature team', () => {
  it('leaves little', () => {
    expect(Math.max(...unfinished(5, ['CLC']))).toBeLessThanOrEqual(0.15);
  });

  it('releases each week', () => {
    const released = site.versions!.filter(
      ({ projectId, released: out }) => projectId === '14000' && out === true,
    );
    const inQuarter = released.filter(({ releaseDate = '' }) => Date.parse(releaseDate) > now - 90 * DAY);
    expect(inQuarter.length).toBeGreaterThanOrEqual(12);
    const done = issuesOf('CLC').filter(({ fields }) => listOf(fields.fixVersions).length > 0);
    expect(done.length).toBeGreaterThan(150);
  });

  it('has no Scrum Master; ceremonies go round', () => {
    expect(Object.keys(site.projects!.find(({ key }) => key === 'CLC')!.roles!)).not.toContain(
      'Scrum Master',
    );
    const retros = issuesOf('CLC').filter((issue) => summaryOf(issue).startsWith('Retro Sprint'));
    expect(new Set(retros.slice(-6).map(assigneeOf)).size).toBeGreaterThanOrEqual(3);
  });

  it('writes goals in German and in English, for whom and what gets better', () => {
    const goals = goalsOf(5).slice(0, 13);
    expect(goals.filter((goal) => /Kunden|Filial/.test(goal)).length).toBeGreaterThanOrEqual(5);
    expect(
      goals.filter((goal) => /Customers|Store teams|customers/.test(goal)).length,
    ).toBeGreaterThanOrEqual(5);
  });

  it('has one order, and answers to the outcome questions', () => {
    expect(Math.abs(rankedBelow(issuesOf('CLC')) - 0.5)).toBeLessThan(0.2);
    const open = issuesOf('CLC').filter((issue) => isTechnical(issue) && isOpen(issue));
    const outcomes = open.flatMap(({ properties }) => properties?.['tandem.outcome'] ?? []);
    expect(outcomes.length / open.length).toBeGreaterThan(0.7);
    const clear = outcomes.filter((outcome) => Number(textOf(member(outcome, 'qV'))) >= 2);
    expect(clear.length / outcomes.length).toBeGreaterThan(0.85);
    expect(outcomes.some((outcome) => member(outcome, 'accountId') !== undefined)).toBe(false);
  });

  it('does what it decides in retrospectives', () => {
    const actions = issuesOf('CLC').filter(({ fields }) => textsOf(fields.labels).includes('retro-action'));
    expect(actions.length).toBe(13);
    expect(actions.slice(0, 12).every((issue) => !isOpen(issue))).toBe(true);
  });
});

describe('the other projects', () => {
  it('DATA flows over a Kanban board without sprints', () => {
    expect(boardNamed('DATA flow').type).toBe('kanban');
    expect(boardNamed('DATA flow').configuration?.estimation).toBeUndefined();
    expect(issuesOf('DATA').every((issue) => sprintsOf(issue).length === 0)).toBe(true);
    expect(issuesOf('DATA').filter((issue) => !isOpen(issue)).length).toBeGreaterThan(120);
  });

  it('APP is team-managed and estimates in its own field', () => {
    expect(site.projects!.find(({ key }) => key === 'APP')!.style).toBe('next-gen');
    expect(boardNamed('APP board').type).toBe('simple');
    const estimated = issuesOf('APP').filter(({ fields }) => typeof fields.customfield_10016 === 'number');
    expect(estimated.length).toBeGreaterThan(80);
    expect(issuesOf('APP').every(({ fields }) => fields.customfield_10026 === undefined)).toBe(true);
  });

  it('PLAT does technical work for the most part', () => {
    const done = issuesOf('PLAT').filter(
      (issue) =>
        Date.parse(textOf(issue.fields.resolutiondate) ?? '') > now - 90 * DAY && levelOf(issue) === 0,
    );
    const technical = done.filter(isTechnical).length;
    const share = technical / (technical + done.filter(isFunctional).length);
    expect(share).toBeGreaterThan(0.68);
    expect(share).toBeLessThan(0.85);
  });

  it('keeps the agency out of everything but the app', () => {
    const { accountId } = PEOPLE.malik;
    const open = site.projects!.filter(({ roles = {} }) =>
      Object.values(roles).some(({ actors }) => Array.isArray(actors) && actors.includes(accountId)),
    );
    expect(open.map(({ key }) => key)).toEqual(['APP']);
  });

  it('blocks work of one project by work of another', () => {
    const across = site.issues!.filter((issue) =>
      listOf(issue.fields.issuelinks).some(
        (link) =>
          !(textOf(member(member(link, 'inwardIssue'), 'key')) ?? issue.key).startsWith(projectOf(issue)),
      ),
    );
    expect(across.length).toBeGreaterThan(15);
  });
});
