import { readManifest } from '../../manifest/read-manifest';
import { compileExpression, UnsupportedExpressionError } from './compile';
import { ExpressionError } from './values';

describe('filter expressions', () => {
  const event: object = {
    eventType: 'avi:jira:updated:issue',
    issue: { fields: { issuetype: { name: 'Bug' }, labels: ['a', 'b'] } },
    changelog: { items: [{ field: 'status', fieldId: 'status', toString: 'Done' }, { field: 'Rank' }] },
    count: 3,
  };

  it.each([
    ["event.issue.fields.issuetype.name == 'Bug'", true],
    ["event.issue.fields['issuetype'].name != 'Bug'", false],
    ["event.changelog.items.some(item => item.field == 'Rank')", true],
    ["event.changelog.items.every(item => item.field == 'Rank')", false],
    ["event.changelog.items.filter(item => item.field == 'Rank').length == 1", true],
    ["event.issue.fields.labels.includes('b') && !event.issue.fields.labels.includes('c')", true],
    ["event.issue.fields.labels.map(label => label.toUpperCase()).indexOf('B') == 1", true],
    ['event.issue.fields?.priority == null', true],
    ['event.nothing?.at.all == null', true],
    ["event.issue.fields.labels?.includes('b')", true],
    ['event.nothing?.items != null && event.nothing.items.length > 0', false],
    ["event.changelog.items[0].toString == 'Done'", true],
    ['event.changelog.items[1]?.toString == null', true],
    ['event.count > 2 && event.count <= 3', true],
    ["event.count == 3 ? event.eventType.indexOf('avi:') == 0 : false", true],
    ["['x'].includes('y') || null == null", true],
  ])('%s → %s', (source, result) => {
    expect(compileExpression(source)(event)).toBe(result);
  });

  it.each([
    ['event.nothing == 1', 'There is no "nothing"'],
    ['event.issue.fields.priority.name == null', 'There is no "priority"'],
    ['event.changelog.items[1].fieldId == null', 'There is no "fieldId"'],
    ['event.count', 'needs a boolean'],
    ['event.count && true', 'needs a boolean'],
    ["event.count < 'a'", 'needs numbers'],
    ['other == 1', 'Unknown name'],
    ["event.count.includes('a')", 'A list or a text is needed'],
  ])('fails on the event: %s', (source, message) => {
    const evaluate = compileExpression(source);

    expect(() => evaluate(event)).toThrow(ExpressionError);
    expect(() => evaluate(event)).toThrow(message);
  });

  it.each([
    'event.count +',
    'event.count == 1; event.count == 2',
    'let x = 1',
    'event.count === 3',
    'event.count + 1 > 2',
    'event.issue.fields.labels.reduce(a => a)',
    'fetch(event)',
    'event.changelog.items.some(item => { return true; })',
    'new Date() == null',
    '`${event.count}` == null',
    '/x/.test(event.eventType)',
  ])('is refused at start: %s', (source) => {
    expect(() => compileExpression(source)).toThrow(UnsupportedExpressionError);
  });

  it('stops an evaluation of more than 50,000 steps', () => {
    const items = Array.from({ length: 20_000 }, () => 1);
    const evaluate = compileExpression('event.items.every(item => item == 1)');

    expect(() => evaluate({ items })).toThrow('More than 50000 steps');
  });

  describe("the manifest's filter of updated issues", () => {
    const source = readManifest('manifest.yml').triggers.find(({ key }) => key === 'issue-updated')?.filter
      .expression;
    const passes = (...items: object[]) => compileExpression(source ?? '')({ changelog: { items } });

    it('takes changes that matter and lets rank and links go', () => {
      expect(passes({ field: 'status', fieldId: 'status' })).toBe(true);
      expect(passes({ field: 'Sprint', fieldId: 'customfield_10020' })).toBe(true);
      expect(passes({ field: 'Rank', fieldId: 'customfield_10019' })).toBe(false);
      expect(passes({ field: 'Comment', fieldId: 'comment' })).toBe(false);
    });

    it('fails, and so takes the event, on an item without fieldId', () => {
      expect(() => passes({ field: 'IssueParentAssociation' })).toThrow(ExpressionError);
    });
  });
});
