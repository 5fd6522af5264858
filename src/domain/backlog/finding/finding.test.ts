import { daysAfter } from '../../shared/days';
import { startExperiment, type Experiment } from '../../team/experiment';
import type { DetectorId, Strength } from '../detectors/detector';
import type { Report } from '../detectors/evaluate';
import type { SeparationInput } from '../detectors/input';
import { quietInput } from '../detectors/testing/quiet-input';
import { buildActiveSprint, buildClosedSprint, itemsOfPoints, NOW } from '../testing/builders';
import { combine, evidenceOn, findSeparation, OPTIONS, visibleEvidence } from './finding';
import { SEPARATION_SIGNAL, shownFinding } from './shown-finding';

const NOT_PLATFORM = { platform: false, source: 'measured' as const, technical: 3, items: 20 };
const report = (detector: DetectorId, strength: Strength): Report =>
  ({ detector, state: 'fired', strength, data: {} }) as unknown as Report;
const quiet = (detector: DetectorId): Report => ({ detector, state: 'notFired' });
const missing = (detector: DetectorId): Report => ({
  detector,
  state: 'notEnoughData',
  have: 1,
  need: 5,
  of: 'sprints',
});
const stateOf = (reports: readonly Report[], stage: 'unset' | 'shu' | 'ha' | 'ri' = 'ha') =>
  combine(reports, NOT_PLATFORM, stage).state;
const find = (input: Partial<SeparationInput>, stage: 'unset' | 'shu' | 'ha' = 'ha') =>
  findSeparation(quietInput(input), stage);

const GOAL = 'Checkout v2. Reserve 20 % of capacity for technical debt';
const QUOTA = [
  itemsOfPoints('a', [8], [8, 8, 5, 5, 3, 3]),
  itemsOfPoints('b', [5, 3], [8, 8, 8, 3, 3, 2]),
  itemsOfPoints('c', [8], [8, 8, 5, 5, 5, 3]),
  itemsOfPoints('d', [5, 3], [8, 8, 5, 5, 3, 3]),
  itemsOfPoints('e', [8, 1], [8, 8, 5, 5, 3, 3]),
  itemsOfPoints('f', [8], [8, 8, 5, 5, 3, 3]),
].map((items, index) => buildClosedSprint(6 - index, { items }));

describe('one finding', () => {
  it.each<[string, readonly Report[], string]>([
    ['any explicit', [report('S1', 'explicit')], 'act'],
    ['two strong of different families', [report('S9', 'strong'), report('S10', 'strong')], 'act'],
    ['two strong of one group', [report('S4', 'strong'), report('S11', 'strong')], 'watch'],
    [
      'one strong and two weak of three families',
      [report('S10', 'strong'), report('S8', 'weak'), report('S16', 'weak')],
      'act',
    ],
    [
      'one strong and two weak of two families',
      [report('S10', 'strong'), report('S8', 'weak'), report('S13', 'weak')],
      'watch',
    ],
    ['one strong', [report('S9', 'strong')], 'watch'],
    ['two weak', [report('S8', 'weak'), report('S16', 'weak')], 'watch'],
    ['two weak of one group', [report('S5', 'weak'), report('S7', 'weak'), quiet('S9')], 'none'],
    ['one weak', [report('S8', 'weak')], 'none'],
    ['markers only', [report('S4', 'marker'), report('S6', 'marker'), report('S12', 'marker')], 'none'],
    ['nothing measured', [quiet('S1'), quiet('S2'), missing('S9'), missing('S10')], 'notEnoughData'],
    ['something measured', [quiet('S1'), quiet('S10'), missing('S9')], 'none'],
  ])('%s', (_, reports, state) => {
    expect(stateOf(reports)).toBe(state);
  });

  it('at Shu only explicit evidence is Act; an unset stage counts as Ha', () => {
    const strong = [report('S9', 'strong'), report('S10', 'strong')];
    expect([stateOf(strong, 'shu'), stateOf(strong, 'unset'), stateOf(strong, 'ri')]).toEqual([
      'watch',
      'act',
      'act',
    ]);
    expect(stateOf([report('S2', 'explicit')], 'shu')).toBe('act');
  });

  it('shows the three strongest, one of each group, and markers apart', () => {
    const { evidence, markers } = combine(
      [
        ...[
          report('S7', 'weak'),
          report('S9', 'strong'),
          report('S3', 'explicit'),
          report('S15', 'explicit'),
        ],
        ...[report('S16', 'weak'), report('S13', 'weak'), report('S6', 'marker')],
      ],
      NOT_PLATFORM,
      'ha',
    );
    expect(evidence.map(({ detector }) => detector)).toEqual(['S3', 'S9', 'S7']);
    expect(markers.map(({ detector }) => detector)).toEqual(['S6']);
  });

  it('AC24: a goal that reserves 20 % is Act, quotes the goal and gives the options in order', () => {
    const finding = find({ sprints: [buildActiveSprint({ goal: GOAL })] });
    expect(finding).toMatchObject({
      state: 'act',
      evidence: [{ detector: 'S2', strength: 'explicit', data: { quote: '20 % of capacity for technical' } }],
    });
    expect(finding.options).toEqual([
      'oneList',
      'rankFirstFive',
      'dropAtBoundary',
      'learningSession',
      'acknowledge',
    ]);
    expect(OPTIONS).toEqual(finding.options);
  });

  it('AC25: a goal to reduce latency is no finding', () => {
    const finding = find({
      sprints: [...QUOTA.slice(0, 3), buildActiveSprint({ goal: 'Reduce checkout latency by 20%' })],
    });
    expect(finding).toMatchObject({ state: 'none', evidence: [], options: [] });
  });

  it('AC27: a quota alone is Watch; with the goal of AC24 it is Act', () => {
    expect(find({ sprints: QUOTA })).toMatchObject({ state: 'watch', evidence: [{ detector: 'S9' }] });
    expect(find({ sprints: [...QUOTA, buildActiveSprint({ goal: GOAL })] })).toMatchObject({
      state: 'act',
      evidence: [{ detector: 'S2' }, { detector: 'S9' }],
    });
  });

  it('AC31: says "platform team" and nothing else', () => {
    const platform = { platform: true, source: 'measured' as const, technical: 75, items: 100 };
    const finding = find({ sprints: QUOTA, platform });
    expect(finding).toMatchObject({ state: 'none', platform: { platform: true } });
    expect(finding.off).toContainEqual({ detector: 'S9', why: 'platformTeam' });
  });

  it('says what is missing, with how much there is', () => {
    const finding = find({ sprints: QUOTA.slice(0, 1) });
    expect(finding.missing).toContainEqual({ detector: 'S9', have: 1, need: 5, of: 'sprints' });
  });

  it('finds the evidence that names an issue', () => {
    const other = {
      ...{ id: 2, name: 'Tech', type: 'kanban' as const, jql: 'labels = tech-debt', sameProject: true },
      ...{
        projectName: 'Shop',
        ownSprints: false,
        notOnMainBoard: ['7'],
        openItems: 1,
        assignees: new Set<string>(),
      },
    };
    const board = { id: 1, name: 'Shop', type: 'scrum' as const, jql: 'labels not in (tech-debt)' };
    const finding = find({ board, otherBoards: [other] });
    expect(evidenceOn(finding, '7').map(({ detector }) => detector)).toEqual(['S5']);
    expect(evidenceOn(finding, '8')).toEqual([]);
    expect(visibleEvidence(finding.evidence, () => false)).toMatchObject([
      { data: { issueIds: [], openItems: 1 } },
    ]);
  });
});

describe('AC35: acknowledged as deliberate', () => {
  const finding = find({ sprints: [buildActiveSprint({ goal: GOAL })] });
  const acknowledge = (days: number) =>
    startExperiment(
      [],
      { finding: SEPARATION_SIGNAL, kind: 'acknowledgement' },
      { text: 'SAFe capacity allocation agreed for this PI', until: daysAfter(NOW, days) },
      { byRole: 'SM', now: NOW },
    );
  const accepted = (days: number): Experiment => {
    const decision = acknowledge(days);
    if (!decision.ok) throw new Error(decision.code);
    return decision.value;
  };

  it('is shown as an experiment until its date, then asked about', () => {
    const experiments = [accepted(60)];
    expect(shownFinding(finding, experiments, NOW)).toEqual({
      state: 'experiment',
      acknowledged: {
        reason: 'SAFe capacity allocation agreed for this PI',
        byRole: 'SM',
        until: daysAfter(NOW, 60),
        due: false,
      },
    });
    expect(shownFinding(finding, experiments, daysAfter(NOW, 60))).toMatchObject({
      state: 'reviewDue',
      acknowledged: { due: true },
    });
  });

  it('is refused for more than 90 days', () => {
    expect(acknowledge(120)).toMatchObject({ ok: false, code: 'REVIEW_DATE_LATE', params: { most: 90 } });
  });

  it('changes nothing where there is no finding, or where something else was acknowledged', () => {
    expect(shownFinding(find({}), [accepted(60)], NOW).state).toBe('notEnoughData');
    expect(shownFinding(finding, [{ ...accepted(60), finding: 'H5' }], NOW)).toEqual({
      state: 'act',
      acknowledged: null,
    });
    expect(shownFinding(finding, [{ ...accepted(60), ended: true }], NOW).state).toBe('act');
    expect(shownFinding(finding, [{ ...accepted(60), kind: 'experiment' }], NOW).state).toBe('act');
  });
});
