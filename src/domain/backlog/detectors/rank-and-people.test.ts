import { DAY_MS } from '../../shared/days';
import { DEFAULT_SETTINGS } from '../../team/settings';
import { quietInput } from '../detectors/testing/quiet-input';
import { backlogOf, buildClosedSprint, buildItem, NOW } from '../testing/builders';
import { evaluate } from './evaluate';
import { fieldsToRead } from './field-names';
import type { SeparationInput } from './input';
import { PLATFORM, say, stateOf } from './testing/say';

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
