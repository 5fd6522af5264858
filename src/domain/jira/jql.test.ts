import { allOf, conditionOf } from './jql';

describe('a filter inside another query', () => {
  it.each([
    ['project = SHOP ORDER BY Rank', 'project = SHOP'],
    ['project = SHOP order  by created DESC', 'project = SHOP'],
    ['ORDER BY Rank', ''],
    ['labels = "order by me" AND project = A', 'labels = "order by me" AND project = A'],
    ["summary ~ 'it\\'s order by x' ORDER BY key", "summary ~ 'it\\'s order by x'"],
    ['project in (A, B)ORDER BY Rank', 'project in (A, B)'],
    ['project = reorder', 'project = reorder'],
  ])('%s', (filter, condition) => {
    expect(conditionOf(filter)).toBe(condition);
  });

  it('keeps the parts apart', () => {
    expect(allOf('project = A OR project = B', '', 'sprint in (1)')).toBe(
      '(project = A OR project = B) AND (sprint in (1))',
    );
  });
});
