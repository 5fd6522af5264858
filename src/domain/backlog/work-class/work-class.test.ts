import { DEFAULT_SETTINGS, type ClassMapping } from '../../team/settings';
import { buildIssueForClass } from '../testing/builders';
import { markersOf } from './markers';
import { markerProposals, type IssueForProposals } from './marker-proposals';
import { platformTeamOf } from './platform-team';
import { classOf, type IssueForClass } from './work-class';

const DEFAULT = markersOf(DEFAULT_SETTINGS.technical);
const classWith = (
  issue: Partial<IssueForClass>,
  mapping: ClassMapping[] = [],
  weakConfirmed: string[] = [],
) => classOf(buildIssueForClass(issue), markersOf({ mapping, weakConfirmed }));

describe('work class', () => {
  it('is functional where nothing says otherwise', () => {
    expect(classWith({})).toEqual({ class: 'functional', reason: { code: 'default' } });
  });

  it("AC30: Jira's sub-task type Technical task is excluded, whatever it is called", () => {
    expect(classWith({ typeName: 'Technical task', level: 'subtask' })).toEqual({
      class: 'excluded',
      reason: { code: 'subtask' },
    });
  });

  it('leaves out epics and what was never done', () => {
    expect(classWith({ level: 'epic', labels: ['tech-debt'] }).reason.code).toBe('epic');
    expect(classWith({ resolution: "Won't Do" }).reason).toEqual({ code: 'neverDone', value: "Won't Do" });
    expect(classWith({ resolution: 'Done' }).class).toBe('functional');
  });

  it.each([
    [{ typeName: 'Technical Story' }, { field: 'issueType', value: 'Technical Story' }],
    [{ labels: ['mobile', 'tech-debt'] }, { field: 'label', value: 'tech-debt' }],
    [{ components: ['Backlog technique'] }, { field: 'component', value: 'Backlog technique' }],
    [
      { epic: { key: 'SHOP-1', name: 'Technische Schulden' } },
      { field: 'epic', value: 'Technische Schulden' },
    ],
  ])('reads the marker of %j', (issue, marker) => {
    expect(classWith(issue)).toEqual({ class: 'technical', reason: { code: 'marker', ...marker } });
  });

  it('counts a weak label only once it is confirmed', () => {
    expect(classWith({ labels: ['infra'] }).class).toBe('functional');
    expect(classWith({ labels: ['infra'] }, [], ['Infra']).class).toBe('technical');
  });

  it('never looks at the title: text recognition feeds no metric', () => {
    const issue = { ...buildIssueForClass(), summary: 'Refactor payment module' };
    expect(classOf(issue, DEFAULT).class).toBe('functional');
  });

  it.each(['Bug', 'Defect', 'Incident', 'Anomalie', 'Fehler', 'Error'])(
    '%s is a bug, labels or not',
    (typeName) => {
      expect(classWith({ typeName, labels: ['tech-debt'] }).class).toBe('bug');
    },
  );

  it('follows the settings before names, in the order of the list', () => {
    const technicalBug: ClassMapping = { field: 'issueType', value: 'Bug', class: 'technical' };
    const ownLabel: ClassMapping = { field: 'label', value: 'Tech-Debt', class: 'functional' };
    expect(classWith({ typeName: 'Bug' }, [technicalBug]).class).toBe('technical');
    expect(classWith({ typeName: 'Bug', labels: ['tech-debt'] }, [ownLabel, technicalBug])).toEqual({
      class: 'functional',
      reason: { code: 'mapping', field: 'label', value: 'tech-debt' },
    });
    expect(classWith({ typeName: 'Bug', labels: ['tech-debt'] }, [technicalBug, ownLabel]).class).toBe(
      'technical',
    );
  });

  it('knows an epic of the settings by its key', () => {
    const mapping: ClassMapping[] = [{ field: 'epic', value: 'SHOP-9', class: 'technical' }];
    expect(classWith({ epic: { key: 'shop-9', name: 'Kubernetes' } }, mapping).class).toBe('technical');
    expect(classWith({ epic: { key: 'SHOP-8', name: 'SHOP-9' } }, mapping).class).toBe('functional');
  });

  it("takes a person's word on one issue before the settings, but never brings a sub-task back", () => {
    const override = 'functional' as const;
    expect(classWith({ override, labels: ['tech-debt'] }).reason.code).toBe('override');
    expect(classWith({ override, level: 'subtask' }).class).toBe('excluded');
  });

  it('AC16: a refactoring is technical work where the project says so by its type, label, component or epic', () => {
    expect(classWith({ typeName: 'Technical Story' }).class).toBe('technical');
    expect(classWith({ typeName: 'Task', labels: ['refactoring'] }).class).toBe('technical');
    expect(classWith({ typeName: 'Task' }).class).toBe('functional');
  });
});

describe('platform team', () => {
  const done = (technical: number, functional: number, bugs = 0) => [
    ...Array.from({ length: technical }, () => 'technical' as const),
    ...Array.from({ length: functional }, () => 'functional' as const),
    ...Array.from({ length: bugs }, () => 'bug' as const),
  ];

  it('AC31: three quarters of what was done is technical', () => {
    expect(platformTeamOf(done(15, 5, 30), 'auto')).toEqual({
      platform: true,
      source: 'measured',
      technical: 15,
      items: 20,
    });
  });

  it.each([
    [done(6, 4), true, 'measured'],
    [done(5, 5), false, 'measured'],
    [done(9, 0), false, 'tooFewItems'],
    [[], false, 'tooFewItems'],
  ])('%#: %j', (classes, platform, source) => {
    expect(platformTeamOf(classes, 'auto')).toMatchObject({ platform, source });
  });

  it('lets the settings decide', () => {
    expect(platformTeamOf(done(0, 20), 'yes').platform).toBe(true);
    expect(platformTeamOf(done(20, 0), 'no')).toMatchObject({ platform: false, source: 'setting' });
  });
});

describe('proposals for the settings', () => {
  const issue = (overrides: Partial<IssueForProposals> = {}): IssueForProposals => ({
    typeName: 'Story',
    level: 'item',
    labels: [],
    components: [],
    epic: null,
    looksTechnical: null,
    ...overrides,
  });
  const times = (count: number, overrides: Partial<IssueForProposals>) =>
    Array.from({ length: count }, () => issue(overrides));

  it('lists what looks technical, sure names first, with how many items carry it', () => {
    const issues = [
      ...times(3, { labels: ['infra', 'mobile'] }),
      ...times(2, { typeName: 'Technical Story', labels: ['tech-debt', 'tech-debt'] }),
      ...times(4, { epic: { key: 'SHOP-1', name: 'Backlog technique' } }),
      ...times(9, { typeName: 'Technical task', level: 'subtask' }),
    ];
    expect(
      markerProposals(issues, DEFAULT).map(({ field, value, because, items }) => [
        field,
        value,
        because,
        items,
      ]),
    ).toEqual([
      ['epic', 'SHOP-1', 'strong', 4],
      ['issueType', 'Technical Story', 'strong', 2],
      ['label', 'tech-debt', 'strong', 2],
      ['label', 'infra', 'weak', 3],
    ]);
  });

  it('proposes a name that only the texts of its items speak for', () => {
    const texts = [
      ...times(9, { components: ['Anvil'], looksTechnical: true }),
      ...times(2, { components: ['Anvil'], looksTechnical: false }),
      ...times(20, { components: ['Cart'], looksTechnical: false }),
    ];
    expect(markerProposals(texts, DEFAULT)).toMatchObject([
      { field: 'component', value: 'Anvil', because: 'text', items: 11, technicalTexts: 9 },
    ]);
    expect(markerProposals(texts.slice(0, 9), DEFAULT)).toEqual([]);
  });

  it('says what a person already decided', () => {
    const markers = markersOf({
      mapping: [{ field: 'label', value: 'infra', class: 'functional' }],
      weakConfirmed: [],
    });
    expect(markerProposals(times(1, { labels: ['infra'] }), markers)).toMatchObject([
      { mapped: 'functional' },
    ]);
  });
});
