import { DAY_MS } from '../../shared/days';
import { quietInput } from '../detectors/testing/quiet-input';
import { buildActiveSprint, NOW } from '../testing/builders';
import type { EpicView, OtherBoard } from './input';
import { itemsElsewhere } from './separate-board';
import { say, stateOf, work } from './testing/say';

describe('S5: a board of its own', () => {
  const board = (jql: string, overrides: Partial<OtherBoard> = {}): OtherBoard => ({
    id: 2,
    name: 'Board 2',
    type: 'kanban',
    jql,
    sameProject: true,
    projectName: 'Shop',
    ownSprints: false,
    notOnMainBoard: Array.from({ length: 14 }, (_, index) => `SHOP-${index}`),
    openItems: 14,
    assignees: new Set(),
    ...overrides,
  });
  const main = (jql: string | null) => ({ id: 1, name: 'Shop', type: 'scrum' as const, jql });
  const excluding = main('project = SHOP AND labels not in (tech-debt)');

  it('AC33: a second board selects what the main board keeps out; its 14 items are not in the list yet', () => {
    const input = { board: excluding, otherBoards: [board('labels = tech-debt')] };
    expect(say('S5', input)).toMatchObject({
      state: 'fired',
      strength: 'explicit',
      data: { code: 'excludedFromMain', values: [{ field: 'label', value: 'tech-debt' }], openItems: 14 },
    });
    expect(itemsElsewhere(quietInput(input))).toHaveLength(14);
  });

  it('is weak where the main board shows the items too, and nothing where the second one only views', () => {
    const sprints = board('labels = tech-debt', { ownSprints: true, notOnMainBoard: [] });
    expect(say('S5', { board: main('project = SHOP'), otherBoards: [sprints] })).toMatchObject({
      strength: 'weak',
    });
    const view = board('labels = tech-debt', { notOnMainBoard: [] });
    expect(stateOf('S5', { board: main('project = SHOP'), otherBoards: [view] })).toBe('notFired');
  });

  it('is weak at most where a filter is not understood', () => {
    const odd = board('labels = tech-debt AND ???', { name: 'Tech backlog', ownSprints: true });
    expect(say('S5', { board: excluding, otherBoards: [odd] })).toMatchObject({ strength: 'weak' });
    expect(say('S5', { board: main('((('), otherBoards: [board('labels = tech-debt')] })).toMatchObject({
      strength: 'weak',
    });
    expect(say('S5', { board: main(null), otherBoards: [board('labels = tech-debt')] })).toMatchObject({
      strength: 'weak',
    });
  });

  it('is another team where other people work there', () => {
    const sprints = [buildActiveSprint({ items: work('m', 0, 6, ['a', 'b', 'c']) })];
    const theirs = board('labels = tech-debt', { assignees: new Set(['x', 'y', 'z']) });
    expect(stateOf('S5', { board: excluding, otherBoards: [theirs], sprints })).toBe('notFired');
    const ours = board('labels = tech-debt', { assignees: new Set(['a']) });
    expect(stateOf('S5', { board: excluding, otherBoards: [ours], sprints })).toBe('fired');
  });

  it('sees a project of its own', () => {
    const own = board('project = SHOPTECH', {
      sameProject: false,
      projectName: 'Shop Tech',
      ownSprints: true,
    });
    expect(say('S5', { board: main('project = SHOP'), otherBoards: [own] })).toMatchObject({
      strength: 'weak',
      data: { code: 'ownProject' },
    });
    const other = { ...own, projectName: 'Tech Support Portal' };
    expect(stateOf('S5', { board: main('project = SHOP'), otherBoards: [other] })).toBe('notFired');
  });

  it('knows technical epics by their key, and values from the settings', () => {
    const byEpic = {
      board: main('project = SHOP AND "Epic Link" != SHOP-5'),
      otherBoards: [board('parent = SHOP-5')],
      epics: [epic({ key: 'SHOP-5', name: 'Technical backlog' })],
    };
    expect(say('S5', byEpic)).toMatchObject({ strength: 'explicit' });
  });
});

const epic = (overrides: Partial<EpicView> = {}): EpicView => ({
  id: '1',
  key: 'SHOP-1',
  name: 'Technical backlog',
  open: true,
  createdAt: NOW - 200 * DAY_MS,
  children: 9,
  hasTarget: false,
  ...overrides,
});

describe('S7: a drawer', () => {
  it('is an old open epic called Technical backlog with many children and no end', () => {
    expect(say('S7', { epics: [epic()] })).toMatchObject({
      state: 'fired',
      strength: 'weak',
      data: { epics: [{ name: 'Technical backlog', children: 9, openDays: 200 }] },
    });
  });

  it.each<[string, Partial<EpicView>]>([
    ['with a target in its name', { name: 'Tech debt: PHP 7 exit by March' }],
    ['with a target after a dash', { name: 'Tech debt – split the pricing engine' }],
    ['with a deadline', { name: 'Dette technique avant juin' }],
    ['with a due date or version', { hasTarget: true }],
    ['that is closed', { open: false }],
    ['that is young', { createdAt: NOW - 60 * DAY_MS }],
    ['with few children', { children: 4 }],
    ['about something else', { name: 'Technical data sheets' }],
  ])('is not an epic %s', (_, overrides) => {
    expect(stateOf('S7', { epics: [epic(overrides)] })).toBe('notFired');
  });

  it.each(['Tech debt Q3', 'Backlog technique', 'Technische Schulden: Team 2', 'Deuda técnica 2025'])(
    '%s',
    (name) => {
      expect(stateOf('S7', { epics: [epic({ name })] })).toBe('fired');
    },
  );
});
