import { DEFAULT_SETTINGS } from '../../team/settings';
import { markersOf } from '../work-class/markers';
import { boardScope } from './board-scope';
import { parseQuery } from './query';
import { tokensOf } from './tokens';

const MARKERS = markersOf({
  ...DEFAULT_SETTINGS.technical,
  mapping: [{ field: 'label', value: 'kraken', class: 'technical' }],
});
const EPICS = new Map([['SHOP-5', 'Technical backlog']]);
const scope = (jql: string) => {
  const { understood, selects, excludes } = boardScope(jql, MARKERS, EPICS);
  const plain = (values: typeof selects): string[] => values.map(({ field, value }) => `${field}=${value}`);
  return { understood, selects: plain(selects), excludes: plain(excludes) };
};

describe('tokens', () => {
  it('reads words, quotations with escapes, operators and lists', () => {
    expect(tokensOf(`"Epic Link"!=SHOP-5 AND labels not in ('a\\'b',c)`)?.map(({ value }) => value)).toEqual([
      ...['Epic Link', '!=', 'SHOP-5', 'AND', 'labels', 'not', 'in', '(', "a'b", ',', 'c', ')'],
    ]);
  });

  it('refuses an open quotation', () => {
    expect(tokensOf('labels = "tech')).toBeNull();
  });
});

describe('a filter that selects technical work', () => {
  it.each([
    ['labels = tech-debt', ['label=tech-debt']],
    ['LABELS IN ("tech-debt", refactoring) ORDER BY Rank ASC', ['label=tech-debt', 'label=refactoring']],
    ['project = SHOP AND type = "Technical Story" ORDER BY rank', ['issueType=Technical Story']],
    [
      'project = SHOP and (issuetype in ("Technical Story", Chore) or labels = tech-debt)',
      ['issueType=Technical Story', 'issueType=Chore', 'label=tech-debt'],
    ],
    ['component = "Dette technique" AND status != Done', ['component=Dette technique']],
    ['"Epic Link" = SHOP-5', ['epic=SHOP-5']],
    ['parent in (shop-5) and created >= -30d', ['epic=shop-5']],
    ['labels = kraken', ['label=kraken']],
    ['labels in (tech-debt, infra)', ['label=tech-debt', 'label=infra']],
    ['NOT (labels != tech-debt)', ['label=tech-debt']],
    ['!(NOT labels = tech-debt)', ['label=tech-debt']],
    ['filter = 10020 AND labels = tech-debt', ['label=tech-debt']],
    ['labels = tech-debt AND sprint in openSprints() AND cf[10016] is not EMPTY', ['label=tech-debt']],
    [
      'labels = tech-debt AND status was in (Open, "In Progress") AND assignee changed from a to b',
      ['label=tech-debt'],
    ],
  ])('%s', (jql, selects) => {
    expect(scope(jql)).toEqual({ understood: true, selects, excludes: [] });
  });
});

describe('a filter that keeps technical work out', () => {
  it.each([
    ['project = SHOP AND labels not in (tech-debt)', ['label=tech-debt']],
    [
      'project = SHOP AND (labels is EMPTY OR labels not in (tech-debt, refactoring))',
      ['label=tech-debt', 'label=refactoring'],
    ],
    ['issuetype != "Technical Story"', ['issueType=Technical Story']],
    ['project = SHOP && labels!=tech-debt', ['label=tech-debt']],
    ['NOT labels = tech-debt', ['label=tech-debt']],
    [
      'project = SHOP AND NOT (labels in (tech-debt) OR component = "Technical backlog")',
      ['label=tech-debt', 'component=Technical backlog'],
    ],
    ['issuetype not in (Chore, Bug) AND project in (SHOP, CART)', ['issueType=Chore']],
  ])('%s', (jql, excludes) => {
    expect(scope(jql)).toEqual({ understood: true, selects: [], excludes });
  });
});

describe('a filter that does neither', () => {
  it.each([
    ...['', 'ORDER BY Rank', 'project = SHOP', 'project = TECH ORDER BY Rank', 'labels = checkout'],
    ...['labels in (tech-debt, checkout)', 'labels = tech-debt OR labels = checkout', 'labels = infra'],
    ...['project = SHOP OR labels = tech-debt', 'summary ~ "tech debt"', 'labels in (EMPTY, tech-debt)'],
    ...[
      'type in standardIssueTypes()',
      'type in (Story, "Technical Story")',
      'status = Done AND labels is EMPTY',
    ],
    ...['issuetype in subTaskIssueTypes() OR priority > Low', 'text ~ technical AND fixVersion = "Tech 1"'],
  ])('%s', (jql) => {
    expect(scope(jql)).toEqual({ understood: true, selects: [], excludes: [] });
  });
});

describe('what is not understood', () => {
  it.each([
    ...[
      'labels = ',
      'labels = tech-debt AND',
      '(labels = tech-debt',
      'labels tech-debt',
      '= tech',
      'labels == tech',
    ],
    ...[
      'labels = "tech',
      'a = b c = d',
      'labels not tech',
      `${'('.repeat(5000)}labels = tech${')'.repeat(5000)}`,
    ],
    ...[`labels = ${'x'.repeat(30_000)}`],
  ])('%s', (jql) => {
    expect(parseQuery(jql)).toBeNull();
    expect(scope(jql)).toEqual({ understood: false, selects: [], excludes: [] });
  });
});
