import { evaluate } from './evaluate';
import type { DetectorId } from './detector';
import type { ClassedIssue, ClassedSprint, FieldUse, SeparationInput } from './input';
import { quietInput } from '../detectors/testing/quiet-input';
import { chanceOfSoLittleSpread, spreadOfShares } from '../statistics/spread-of-shares';
import { PUBLIC_SITES } from '../testing/public-number-fields';
import { buildActiveSprint, buildClosedSprint, buildItems, itemsOfPoints } from '../testing/builders';

/** Out: what one detector says. */
const say = (detector: DetectorId, input: Partial<SeparationInput>) =>
  evaluate(quietInput(input)).find((report) => report.detector === detector);

const issues = (name: string, count: number, workClass: ClassedIssue['class']): ClassedIssue[] =>
  Array.from({ length: count }, (_, index) => ({ issueId: `${name}-${index}`, class: workClass }));
const field = (
  id: string,
  name: string,
  filledOn: readonly ClassedIssue[] | null,
  type = 'number',
): FieldUse => ({
  id,
  name,
  type,
  custom: null,
  filledOn,
});

describe('S1: two point fields', () => {
  const business = field('10', 'Business points', issues('b', 42, 'functional'));
  const tech = field('11', 'Tech points', issues('t', 15, 'technical'));

  it('AC26: Business points on 42 items and Tech points on 15 others', () => {
    expect(say('S1', { fields: [business, tech] })).toMatchObject({
      state: 'fired',
      strength: 'explicit',
      data: {
        technicalField: { id: '11', name: 'Tech points' },
        otherField: { id: '10', name: 'Business points' },
        onlyTechnical: 15,
        onlyOther: 42,
        both: 0,
        disjoint: 1,
        agreement: 1,
      },
    });
  });

  it('AC26: also where nothing but the field marks technical work, since both fields are named', () => {
    const unmarked = field('11', 'Tech points', issues('t', 15, 'functional'));
    expect(say('S1', { fields: [business, unmarked] })).toMatchObject({
      state: 'fired',
      data: { agreement: null },
    });
    const own = field('12', 'Story Points', issues('b', 42, 'functional'));
    expect(say('S1', { fields: [own, unmarked], estimateFieldId: '12' })).toEqual({
      detector: 'S1',
      state: 'notFired',
    });
  });

  it("AC26: Story Points and Jira's own Story point estimate are one budget", () => {
    const fields = [
      field('10', 'Story Points', issues('b', 42, 'functional')),
      field('11', 'Story point estimate', issues('t', 15, 'technical')),
    ];
    expect(say('S1', { fields, estimateFieldId: '10' })?.state).toBe('notFired');
  });

  it('AC26: Front points and Back points on the same 30 items', () => {
    const same = issues('x', 30, 'functional');
    const fields = [field('10', 'Front points', same), field('11', 'Back points', same)];
    expect(say('S1', { fields, estimateFieldId: '10' })?.state).toBe('notFired');
  });

  it('stays quiet where both are filled on the same items, as a split of one estimate', () => {
    const same = issues('x', 30, 'technical');
    const fields = [field('10', 'Functional points', same), field('11', 'Technical points', same)];
    expect(say('S1', { fields })?.state).toBe('notFired');
  });

  it('sees a field for technical work beside the estimate of the board', () => {
    const fields = [
      field('10', 'Story Points', issues('b', 40, 'functional')),
      { ...tech, name: 'Technikpunkte' },
    ];
    expect(say('S1', { fields, estimateFieldId: '10' })).toMatchObject({
      state: 'fired',
      strength: 'explicit',
    });
  });

  it('needs the classes to fit the fields', () => {
    const mixed = field('11', 'Tech points', [
      ...issues('t', 8, 'technical'),
      ...issues('u', 30, 'functional'),
    ]);
    expect(say('S1', { fields: [business, mixed] })?.state).toBe('notFired');
  });

  it('says how much is missing', () => {
    const few = field('11', 'Tech points', issues('t', 3, 'technical'));
    expect(say('S1', { fields: [business, few] })).toEqual({
      detector: 'S1',
      state: 'notEnoughData',
      have: 3,
      need: 5,
      of: 'issuesWithPoints',
    });
    expect(say('S1', {})).toMatchObject({ state: 'off', why: 'notRead' });
  });

  it.each(Object.entries(PUBLIC_SITES))('stays silent on the fields of a real site: %s', (_site, names) => {
    const fields = names.map(([type, name], index) =>
      field(String(index), name, issues(`i${index}`, 50, index % 2 === 0 ? 'functional' : 'technical'), type),
    );
    for (const { id } of fields) {
      expect(say('S1', { fields, estimateFieldId: id })).toEqual({ detector: 'S1', state: 'notFired' });
      expect(say('S13', { fields, estimateFieldId: id })?.state).toBe('notFired');
    }
  });
});

describe('S2: a written rule', () => {
  const goal = 'Checkout v2. Reserve 20 % of capacity for technical debt';

  it('AC24: the goal of the active sprint is quoted', () => {
    expect(say('S2', { sprints: [buildActiveSprint({ goal })] })).toEqual({
      detector: 'S2',
      state: 'fired',
      strength: 'explicit',
      data: {
        code: 'share',
        place: 'sprintGoal',
        placeId: '200',
        quote: '20 % of capacity for technical',
        numbers: [20],
      },
    });
  });

  it('AC25: a goal to reduce latency is none', () => {
    const sprints = [buildActiveSprint({ goal: 'Reduce checkout latency by 20%' })];
    expect(say('S2', { sprints })?.state).toBe('notFired');
  });

  it('forgets the goals of earlier sprints once there is a new one', () => {
    const sprints = [
      buildClosedSprint(1, { goal }),
      buildActiveSprint({ goal: 'Buyers can pay by invoice' }),
    ];
    expect(say('S2', { sprints })?.state).toBe('notFired');
    expect(say('S2', { sprints: sprints.slice(0, 1) })?.state).toBe('fired');
  });

  it('reads the name of the board and descriptions', () => {
    const texts = [{ place: 'boardName' as const, id: '7', text: 'Payments 80/20 product/tech' }];
    expect(say('S2', { texts })).toMatchObject({
      data: { place: 'boardName', placeId: '7', numbers: [80, 20] },
    });
  });
});

describe('S8: technical items without estimate', () => {
  const sprints = (typeName: string) => [
    buildClosedSprint(1, {
      items: [
        ...buildItems('tech', 12, { class: 'technical', typeName, estimate: null }),
        ...buildItems('story', 20, { estimate: 5 }),
        ...buildItems('bug', 9, { class: 'bug', estimate: null }),
      ],
    }),
  ];
  const type = (name: string, canEstimate: boolean | null) => ({ name, level: 'item' as const, canEstimate });

  it('sees 12 technical items without and 20 functional ones with points', () => {
    expect(say('S8', { sprints: sprints('Task') })).toMatchObject({
      state: 'fired',
      strength: 'weak',
      data: {
        code: 'unestimated',
        technical: { of: 0, items: 12, rate: 0 },
        functional: { of: 20, items: 20, rate: 1 },
      },
    });
  });

  it('AC34: is a marker where Jira does not allow points on Task', () => {
    expect(
      say('S8', { sprints: sprints('Task'), issueTypes: [type('Task', false), type('Story', true)] }),
    ).toMatchObject({
      state: 'fired',
      strength: 'marker',
      data: { code: 'notAllowed', types: ['Task'] },
    });
  });

  it('counts an item that travelled through two sprints once', () => {
    const [sprint] = sprints('Task') as [ClassedSprint];
    const again = buildClosedSprint(2, { items: sprint.items });
    expect(say('S8', { sprints: [sprint, again] })).toMatchObject({ data: { technical: { items: 12 } } });
  });

  it('is off where the team does not estimate', () => {
    const items = [
      ...buildItems('t', 30, { class: 'technical', estimate: null }),
      ...buildItems('f', 8, { estimate: 3 }),
    ];
    expect(say('S8', { sprints: [buildClosedSprint(1, { items })] })).toMatchObject({ why: 'notEstimating' });
  });

  it('takes 0 for an estimate', () => {
    const items = [
      ...buildItems('t', 10, { class: 'technical', estimate: 0 }),
      ...buildItems('f', 10, { estimate: 3 }),
    ];
    expect(say('S8', { sprints: [buildClosedSprint(1, { items })] })?.state).toBe('notFired');
  });

  it('says how much is missing', () => {
    const items = buildItems('t', 3, { class: 'technical' });
    expect(say('S8', { sprints: [buildClosedSprint(1, { items })] })).toMatchObject({
      state: 'notEnoughData',
      have: 3,
      need: 8,
      of: 'technicalItems',
    });
  });
});

describe('S9: a quota', () => {
  /** Shares of 20, 20, 19, 20, 22, 20 % of 40–42 points in 7–8 items. */
  const quota = [
    itemsOfPoints('a', [8], [8, 8, 5, 5, 3, 3]),
    itemsOfPoints('b', [5, 3], [8, 8, 8, 3, 3, 2]),
    itemsOfPoints('c', [8], [8, 8, 5, 5, 5, 3]),
    itemsOfPoints('d', [5, 3], [8, 8, 5, 5, 3, 3]),
    itemsOfPoints('e', [8, 1], [8, 8, 5, 5, 3, 3]),
    itemsOfPoints('f', [8], [8, 8, 5, 5, 3, 3]),
  ].map((items, index) => buildClosedSprint(6 - index, { items }));

  it('AC27: six closed sprints with 19–22 % look like a quota (SD 0.9 percentage points, p < 0.001)', () => {
    const report = say('S9', { sprints: quota });
    expect(report).toMatchObject({ state: 'fired', strength: 'strong', data: { unit: 'points' } });
    const data = report?.detector === 'S9' && report.state === 'fired' ? report.data : null;
    expect(data?.sprints.map(({ share }) => Math.round(share * 100))).toEqual([20, 20, 19, 20, 22, 20]);
    expect(data?.standardDeviation).toBeCloseTo(0.009, 3);
    expect(data?.p).toBeLessThan(0.001);
    expect([Math.round((data?.lowest ?? 0) * 100), Math.round((data?.highest ?? 0) * 100)]).toEqual([19, 22]);
  });

  it('AC27: 20, 0, 53, 7, 31, 5 % is no quota (SD 18, p about 0.66)', () => {
    const mixed = [
      itemsOfPoints('a', [5, 2, 1], [13, 8, 5, 5, 1]),
      itemsOfPoints('b', [], [8, 8, 8, 5, 5, 5, 1]),
      itemsOfPoints('c', [13, 5, 2, 1], [13, 5, 1]),
      itemsOfPoints('d', [3], [13, 8, 8, 6, 3, 1]),
      itemsOfPoints('e', [13], [8, 8, 5, 5, 1, 1, 1]),
      itemsOfPoints('f', [2], [13, 8, 8, 5, 3, 2, 1]),
    ];
    const groups = mixed.map((items) =>
      items.map(({ estimate, class: workClass }) => ({
        weight: estimate ?? 0,
        marked: workClass === 'technical',
      })),
    );
    expect(spreadOfShares(groups).shares.map((share) => Math.round(share * 100))).toEqual([
      20, 0, 53, 7, 31, 5,
    ]);
    expect(Math.round(spreadOfShares(groups).standardDeviation * 100)).toBe(18);
    const p = chanceOfSoLittleSpread(groups, 2_000, 1);
    expect(Math.abs(p - 0.66)).toBeLessThan(0.03);
    const sprints = mixed.map((items, index) => buildClosedSprint(6 - index, { items }));
    expect(say('S9', { sprints })?.state).toBe('notFired');
  });

  it('gives the same answer each time, in whatever order the sprints come', () => {
    expect(say('S9', { sprints: [...quota].reverse() })).toEqual(say('S9', { sprints: quota }));
  });

  it('needs technical work in every sprint', () => {
    const without = buildClosedSprint(7, { items: itemsOfPoints('z', [], [8, 8, 5, 5, 3, 3]) });
    expect(say('S9', { sprints: [...quota, without] })?.state).toBe('notFired');
  });

  it('counts items where fewer than 60 % are estimated', () => {
    const sprints = quota.map((sprint) => ({
      ...sprint,
      items: [
        ...buildItems(`${sprint.name}t`, 2, { class: 'technical', estimate: null }),
        ...buildItems(`${sprint.name}f`, 8, { estimate: null }),
      ],
    }));
    expect(say('S9', { sprints })).toMatchObject({
      state: 'fired',
      data: { unit: 'count', lowest: 0.2, highest: 0.2 },
    });
  });

  it('survives estimates that make no sense', () => {
    const nonsense = quota.map((sprint) => ({
      ...sprint,
      items: sprint.items.map((item, index) => ({
        ...item,
        estimate: [NaN, -5, 1e9, Infinity, null][index % 5] ?? null,
      })),
    }));
    expect(['fired', 'notFired']).toContain(say('S9', { sprints: nonsense })?.state);
  });

  it('AC31: is off where the product itself is technical', () => {
    const platform = { platform: true, source: 'measured' as const, technical: 75, items: 100 };
    expect(say('S9', { sprints: quota, platform })).toMatchObject({ state: 'off', why: 'platformTeam' });
  });

  it('says how much is missing, and is off without sprints or when switched off', () => {
    expect(say('S9', { sprints: quota.slice(0, 2) })).toMatchObject({ have: 2, need: 5, of: 'sprints' });
    const board = { id: 1, name: 'Ops', type: 'kanban' as const, jql: null };
    expect(say('S9', { board })).toMatchObject({ state: 'off', why: 'noSprints' });
    expect(say('S9', { sprints: quota, disabled: ['S9'] })).toMatchObject({ state: 'off', why: 'disabled' });
  });
});
