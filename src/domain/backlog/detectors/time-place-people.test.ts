import { DAY_MS } from '../../maturity/days';
import { DEFAULT_SETTINGS } from '../../team/settings';
import { quietInput } from '../simulation/quiet-input';
import {
  backlogOf,
  buildActiveSprint,
  buildClosedSprint,
  buildItem,
  buildItems,
  NOW,
} from '../testing/builders';
import type { DetectorId } from './detector';
import { evaluate } from './evaluate';
import { fieldsToRead } from './field-names';
import type { ClassedSprint, EpicView, OtherBoard, SeparationInput, SprintItem } from './input';
import { itemsElsewhere } from './separate-board';
import { namesSprintZero, readSprintName } from './sprint-names';

const say = (detector: DetectorId, input: Partial<SeparationInput>) =>
  evaluate(quietInput(input)).find((report) => report.detector === detector);
const stateOf = (detector: DetectorId, input: Partial<SeparationInput>) => say(detector, input)?.state;
const PLATFORM = { platform: true, source: 'measured' as const, technical: 75, items: 100 };

/** Out: items of a sprint, so many of them technical, worked on in turn by the people. */
function work(
  name: string,
  technical: number,
  functional: number,
  people: readonly string[] = [],
): SprintItem[] {
  return [
    ...buildItems(`${name}t`, technical, { class: 'technical' }),
    ...buildItems(`${name}f`, functional),
  ].map((item, index) => ({ ...item, assignee: people[index % people.length] ?? null }));
}

describe('S3 and S15: sprints side by side', () => {
  const TEAM = ['a', 'b', 'c', 'd', 'e', 'f'];
  const OTHERS = ['u', 'v', 'w', 'x', 'y', 'z'];
  const plain = (people = TEAM) => buildActiveSprint({ id: 1, name: 'S12', items: work('p', 1, 9, people) });
  const tech = (people = TEAM, name = 'S12 TECH') =>
    buildActiveSprint({ id: 2, name, items: work('q', 6, 0, people) });

  it('AC32: S12 (10 items, 10 % technical) and S12 TECH (6 items, all technical) of the same six people', () => {
    expect(say('S3', { sprints: [plain(), tech()] })).toMatchObject({
      state: 'fired',
      strength: 'explicit',
      data: {
        code: 'content',
        technical: { name: 'S12 TECH', share: 1, items: 6 },
        other: { name: 'S12', share: 0.1, items: 10 },
        overlapOfPeople: 1,
      },
    });
  });

  it('AC32: are two teams where the people differ', () => {
    const sprints = [plain(), tech(OTHERS)];
    expect([stateOf('S3', { sprints }), stateOf('S15', { sprints })]).toEqual(['notFired', 'notFired']);
  });

  it('cannot tell one team from two where nobody is assigned', () => {
    expect(say('S3', { sprints: [plain([]), tech([])] })).toMatchObject({
      state: 'notEnoughData',
      of: 'assignees',
    });
  });

  it('need to run at the same time', () => {
    const before: ClassedSprint = {
      ...tech(),
      state: 'closed',
      startAt: NOW - 20 * DAY_MS,
      endAt: NOW - 6 * DAY_MS,
    };
    expect(stateOf('S3', { sprints: [plain(), before] })).toBe('notFired');
  });

  it('are seen by their names alone where the items are not marked', () => {
    const named = { ...tech(), items: work('q', 0, 6, TEAM) };
    expect(say('S3', { sprints: [plain(), named] })).toMatchObject({
      state: 'fired',
      data: { code: 'names' },
    });
  });

  it.each([
    ['S12-TECH', 'S12-FUNC'],
    ['Sprint 4 technique', 'Sprint 4 métier'],
    ['Sprint 4 Technik', 'Sprint 4 Fachlich'],
    ['Sprint 4 técnico', 'Sprint 4 negocio'],
  ])('S15: %s and %s differ by the stream alone, dates or not', (one, other) => {
    const sprints = [buildActiveSprint({ id: 1, name: one }), buildActiveSprint({ id: 2, name: other })].map(
      (sprint): ClassedSprint => ({ ...sprint, state: 'future', startAt: null, endAt: null }),
    );
    expect(say('S15', { sprints })).toMatchObject({ state: 'fired', strength: 'explicit' });
  });

  it.each([
    ['S12 TECH', 'S13 FUNC'],
    ['S12 TECH', 'S12'],
    ['S12 Mobile', 'S12 Web'],
    ['Product tech sprint 4', 'Sprint 4'],
  ])('S15: %s and %s do not', (one, other) => {
    const sprints = [buildActiveSprint({ id: 1, name: one }), buildActiveSprint({ id: 2, name: other })];
    expect(stateOf('S15', { sprints })).toBe('notFired');
  });

  it('reads names', () => {
    expect(readSprintName('S12-TECH')).toEqual({ stream: 'technical', base: 's12' });
    expect([
      namesSprintZero('Sprint 0'),
      namesSprintZero('Sprint 10'),
      namesSprintZero('Sprint zero'),
    ]).toEqual([true, false, true]);
  });
});

describe('S4: technical sprints', () => {
  const feature = (ago: number) => buildClosedSprint(ago, { items: work(`f${ago}-`, 1, 8) });
  const technical = (ago: number) => buildClosedSprint(ago, { items: work(`t${ago}-`, 8, 1) });

  it('two of the last six are a habit, one is mentioned', () => {
    const four = [1, 2, 3, 4].map(feature);
    expect(say('S4', { sprints: [...four, technical(5), technical(6)] })).toMatchObject({
      state: 'fired',
      strength: 'strong',
      data: { code: 'repeated', ofLast: 6 },
    });
    expect(say('S4', { sprints: [...four, technical(5), feature(6)] })).toMatchObject({
      strength: 'marker',
      data: { code: 'once' },
    });
    expect(stateOf('S4', { sprints: [...four, feature(5)] })).toBe('notFired');
  });

  it('a name alone is a marker', () => {
    const sprints = [feature(2), { ...feature(1), name: 'Hardening Sprint' }];
    expect(say('S4', { sprints })).toMatchObject({ strength: 'marker', data: { code: 'nameOnly' } });
  });

  it('a sprint of bug fixing is none', () => {
    const bugs = (ago: number) =>
      buildClosedSprint(ago, {
        items: [...work(`b${ago}-`, 5, 0), ...buildItems(`bug${ago}`, 15, { class: 'bug' })],
      });
    expect(stateOf('S4', { sprints: [bugs(1), bugs(2), feature(3)] })).toBe('notFired');
  });

  it('setting up a new project is none', () => {
    const sprints = [{ ...technical(2), name: 'Sprint 0' }, technical(3), feature(1)];
    expect(stateOf('S4', { sprints, projectSince: (technical(3).startAt ?? 0) - 10 * DAY_MS })).toBe(
      'notFired',
    );
    expect(say('S4', { sprints })).toMatchObject({ data: { code: 'once' } });
  });

  it('AC31: is off for a platform team', () => {
    const sprints = [1, 2, 3].map((ago) => ({
      ...technical(ago),
      name: `Cloud Infrastructure SP${13 - ago}`,
    }));
    expect(say('S4', { sprints, platform: PLATFORM })).toMatchObject({ state: 'off', why: 'platformTeam' });
  });

  it('says how much is missing', () => {
    expect(say('S4', {})).toMatchObject({ state: 'notEnoughData', of: 'sprints' });
    const small = buildClosedSprint(1, { items: work('s', 3, 0) });
    expect(say('S4', { sprints: [small] })).toMatchObject({ have: 3, need: 5, of: 'items' });
  });
});

describe('S11: sprints that take turns', () => {
  const sprints = (pattern: string) =>
    Array.from(pattern).map((letter, index) =>
      buildClosedSprint(pattern.length - index, {
        items:
          letter === 'T'
            ? work(`${index}-`, 7, 3)
            : letter === 'F'
              ? work(`${index}-`, 0, 10)
              : work(`${index}-`, 3, 7),
      }),
    );

  it.each([
    ['FFTFFT', 'fired'],
    ['FTFTFTMM', 'fired'],
    ['FFFFFT', 'notFired'],
    ['FTMMMMFT', 'notFired'],
    ['FTFTF', 'notEnoughData'],
  ])('%s: %s', (pattern, state) => {
    expect(stateOf('S11', { sprints: sprints(pattern) })).toBe(state);
  });
});

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

describe('S10: rank', () => {
  const lastFourteen = backlogOf('FFFFFFFFFFFFFFFFFFFFFFFFFF TFTTFTTTFTTTTT');

  it('AC28: 11 technical items in the last 14 of 40 places (AUC 0.97, z 4.5) are parked', () => {
    const report = say('S10', { backlog: lastFourteen });
    expect(report).toMatchObject({
      state: 'fired',
      strength: 'strong',
      data: { code: 'below', technical: 11, functional: 29, window: 14, inWindow: 11, known: 0 },
    });
    const data = report?.detector === 'S10' && report.state === 'fired' ? report.data : null;
    expect(data?.auc).toBeCloseTo(0.97, 2);
    expect(data?.z).toBeCloseTo(4.5, 1);
  });

  it('AC28: nothing where 9 of 32 are spread through the list (AUC 0.51)', () => {
    const spread = backlogOf('FFTFFTFFFTFFTFFFTFFFTFFFTFFFTFTF');
    expect(spread.filter((item) => item.class === 'technical')).toHaveLength(9);
    expect(stateOf('S10', { backlog: spread })).toBe('notFired');
  });

  it('AC28: 12 functional, 10 technical, 12 functional are a block (AUC 0.50, 3 runs, z −5.1)', () => {
    const report = say('S10', { backlog: backlogOf('FFFFFFFFFFFF TTTTTTTTTT FFFFFFFFFFFF') });
    expect(report).toMatchObject({
      state: 'fired',
      strength: 'strong',
      data: { code: 'block', auc: 0.5, runs: 3, window: 10, inWindow: 10 },
    });
    const data = report?.detector === 'S10' && report.state === 'fired' ? report.data : null;
    expect(data?.runsZ).toBeCloseTo(-5.1, 1);
  });

  it('AC29: 8 of the 11 have clear answers and the PO acknowledged or ranked them', () => {
    let known = 0;
    const backlog = lastFourteen.map((item) =>
      item.class === 'technical' && known++ < 8 ? { ...item, answered: true, acknowledged: true } : item,
    );
    expect(say('S10', { backlog })).toMatchObject({
      strength: 'marker',
      data: { code: 'knowingly', known: 8 },
    });
  });

  it('technical items on top stand apart, too', () => {
    expect(say('S10', { backlog: [...lastFourteen].reverse() })).toMatchObject({
      data: { code: 'above', window: 14, inWindow: 11 },
    });
  });

  it('new items land at the bottom: nothing where age alone explains the order', () => {
    const backlog = backlogOf('FFFFTFFFFFFFFFFFTFFF FTTFTFTTFTFTTFTFTFTT').map((item, index) => ({
      ...item,
      createdAt: NOW - (300 - index * 5) * DAY_MS,
    }));
    expect(stateOf('S10', { backlog })).toBe('notFired');
  });

  it('leaves out items of the last 14 days, and bugs', () => {
    const recent = lastFourteen.map((item) =>
      item.class === 'technical' ? { ...item, createdAt: NOW - 13 * DAY_MS } : item,
    );
    expect(say('S10', { backlog: recent })).toMatchObject({
      state: 'notEnoughData',
      have: 0,
      of: 'technicalItems',
    });
    const bugs = lastFourteen.map((item) => ({ ...item, class: 'bug' as const }));
    expect(say('S10', { backlog: bugs })).toMatchObject({ state: 'notEnoughData' });
  });

  it('AC31: is off for a platform team; says when the board has no rank', () => {
    expect(say('S10', { backlog: lastFourteen, platform: PLATFORM })).toMatchObject({ why: 'platformTeam' });
    expect(say('S10', { backlog: null })).toMatchObject({ state: 'off', why: 'notRead' });
  });
});

describe('S6, S12, S13: what is set up', () => {
  it("S6: a type for technical work is a marker; sub-task types and SAFe's Enabler are none", () => {
    const type = (name: string, level: 'item' | 'subtask' = 'item') => ({ name, level, canEstimate: null });
    const issueTypes = [
      type('Story'),
      type('Technical Story'),
      type('Technical task', 'subtask'),
      type('Enabler'),
    ];
    expect(say('S6', { issueTypes })).toMatchObject({
      strength: 'marker',
      data: { types: ['Technical Story', 'Enabler'] },
    });
    expect(say('S6', { issueTypes, method: 'safe' })).toMatchObject({ data: { types: ['Technical Story'] } });
    expect(stateOf('S6', { issueTypes: [type('Technical task', 'subtask')] })).toBe('notFired');
  });

  it('S12: a quick filter for one stream is a marker', () => {
    const quickFilters = [
      { id: '1', name: 'Only mine', jql: 'assignee = currentUser()' },
      { id: '2', name: 'Tech', jql: 'component = Core' },
      { id: '3', name: 'No debt', jql: 'labels != tech-debt' },
    ];
    expect(say('S12', { quickFilters })).toMatchObject({
      strength: 'marker',
      data: { filters: [{ name: 'Tech' }, { name: 'No debt' }] },
    });
    expect(stateOf('S12', { quickFilters: quickFilters.slice(0, 1) })).toBe('notFired');
  });

  it('S13: a technical priority in use, or versions of the stream', () => {
    const filledOn = Array.from({ length: 6 }, (_, index) => ({
      issueId: String(index),
      class: 'technical' as const,
    }));
    const fields = [
      { id: '1', name: 'Tech priority', type: 'option', custom: null, filledOn },
      { id: '2', name: 'Priority', type: 'priority', custom: null, filledOn },
    ];
    expect(say('S13', { fields })).toMatchObject({
      strength: 'weak',
      data: { fields: [{ id: '1', filled: 6 }] },
    });
    const versions = [
      { id: '1', name: 'Tech 2.4', issues: 9 },
      { id: '2', name: '2.4', issues: 30 },
      { id: '3', name: 'Tech preview of checkout', issues: 9 },
    ];
    expect(say('S13', { fields: [], versions })).toMatchObject({ data: { versions: [{ id: '1' }] } });
    expect(stateOf('S13', { fields: [{ ...fields[0]!, filledOn: filledOn.slice(0, 4) }] })).toBe('notFired');
  });

  it('reads the values of candidate fields only', () => {
    const named = (id: string, name: string, type = 'number') => ({ id, name, type });
    const fields = [
      ...[named('1', 'Story Points'), named('2', 'Tech points'), named('3', 'Business Value')],
      ...[named('4', 'Priorité technique', 'option'), named('5', 'Points métier')],
    ];
    expect(fieldsToRead(fields, '1').sort()).toEqual(['1', '2', '4', '5']);
  });
});

describe('S14: the PO and technical items', () => {
  const touches = (technical: [number, number], functional: [number, number], away = 0) => ({
    productOwner: {
      technical: { items: technical[1], touched: technical[0] },
      functional: { items: functional[1], touched: functional[0] },
      away,
    },
  });

  it.each<[string, Partial<SeparationInput>, object]>([
    [
      'seen on 12 of 20 functional and 1 of 8 technical items',
      touches([1, 8], [12, 20]),
      { state: 'fired', strength: 'strong' },
    ],
    ['seen on both', touches([3, 8], [12, 20]), { state: 'notFired' }],
    ['hardly ever in Jira', touches([0, 8], [2, 20]), { state: 'off', why: 'poWorksElsewhere' }],
    ['on leave', touches([0, 8], [12, 20], 0.6), { state: 'off', why: 'poAway' }],
    ['few items', touches([0, 5], [12, 20]), { state: 'notEnoughData', have: 5, need: 6 }],
    ['nobody is PO', {}, { state: 'off', why: 'poUnset' }],
  ])('%s', (_, input, expected) => {
    expect(say('S14', input)).toMatchObject(expected);
  });
});

describe('S16: people', () => {
  const sprint = (technical: readonly string[], functional: readonly string[], count = 18) => [
    buildClosedSprint(1, {
      items: [
        ...Array.from({ length: count }, (_, index) =>
          buildItem(`t${index}`, {
            class: 'technical',
            assignee: technical[index % technical.length] ?? null,
          }),
        ),
        ...Array.from({ length: count }, (_, index) =>
          buildItem(`f${index}`, { assignee: functional[index % functional.length] ?? null }),
        ),
      ],
    }),
  ];

  it('different people do technical and functional items; only numbers come out', () => {
    const report = say('S16', { sprints: sprint(['ann', 'bob', 'cem'], ['dia', 'eve', 'fay']) });
    expect(report).toMatchObject({
      strength: 'weak',
      data: { overlap: 0, technicalPeople: 3, functionalPeople: 3 },
    });
    expect(JSON.stringify(report)).not.toMatch(/ann|bob|cem|dia|eve|fay/);
  });

  it.each<[string, Partial<SeparationInput>, object]>([
    ['people in common', { sprints: sprint(['a', 'b', 'c'], ['c', 'd', 'e']) }, { state: 'notFired' }],
    ['a small team', { sprints: sprint(['a', 'b'], ['c', 'd']) }, { state: 'off', why: 'smallTeam' }],
    [
      'a small team by the settings',
      { sprints: sprint(['a', 'b', 'c'], ['d', 'e', 'f']), teamSize: 4 },
      { why: 'smallTeam' },
    ],
    ['few items', { sprints: sprint(['a', 'b', 'c'], ['d', 'e', 'f'], 9) }, { have: 9, need: 15 }],
    [
      'one specialist',
      { sprints: sprint(['a'], ['d', 'e', 'f', 'g']) },
      { have: 1, need: 3, of: 'assigneesTechnical' },
    ],
  ])('%s', (_, input, expected) => {
    expect(say('S16', input)).toMatchObject(expected);
  });
});

describe('all detectors', () => {
  it('say something about an empty project without failing, and never a finding', () => {
    const reports = evaluate(
      quietInput({ markers: quietInput({}).markers, method: DEFAULT_SETTINGS.method.type }),
    );
    expect(reports).toHaveLength(16);
    expect(reports.filter(({ state }) => state === 'fired')).toEqual([]);
  });
});
