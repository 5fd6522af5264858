import { recognition } from '../../adapters/recognition';
import { DEFAULT_SETTINGS, type OwnershipRule } from '../team/settings';
import { suggestOwner, type IssueForSuggestion, type TeamForSuggestion } from './suggestion';

const TEAM: TeamForSuggestion = {
  ownership: DEFAULT_SETTINGS.ownership,
  stage: 'ha',
  hasProductOwner: true,
  scrumMaster: 'set',
  smIsAlsoDeveloper: false,
  ceremony: () => null,
};

const ISSUE: IssueForSuggestion = {
  summary: '',
  description: null,
  labels: [],
  components: [],
  issueType: 'Task',
  epicKey: null,
  subtask: false,
  done: false,
  assigneeRole: null,
  decision: null,
};

const RULE: OwnershipRule = { id: 'r1', when: { field: 'label', value: 'retro' }, owner: 'TEAM' };

async function suggest(issue: Partial<IssueForSuggestion>, team: Partial<TeamForSuggestion> = {}) {
  return suggestOwner({ ...ISSUE, ...issue }, { ...TEAM, ...team }, await recognition.recogniser());
}

const withRules = (...rules: OwnershipRule[]) => ({ ownership: { ...DEFAULT_SETTINGS.ownership, rules } });

describe('who is suggested (domain.md 7)', () => {
  it.each([
    ['AC1', 'Facilitate sprint 14 retrospective', 'SM', [], 'O01', 'scrumPractice'],
    ['AC2', 'Implement automated functional tests for checkout', 'SM', ['PO'], 'O22', 'qualityAndAutonomy'],
    ['AC3', 'Mettre en place les tests fonctionnels automatisés', 'SM', ['PO'], 'O22', 'qualityAndAutonomy'],
    ['AC4', 'Regressionstests automatisieren', 'SM', ['PO'], 'O22', 'qualityAndAutonomy'],
    ['AC4', 'Automatizar las pruebas de regresión', 'SM', ['PO'], 'O22', 'qualityAndAutonomy'],
    ['AC6', 'Update Q3 roadmap', 'PO', [], 'O23', 'roadmapAlignment'],
    ['AC7', 'Accept sprint 12 stories', 'PO', ['DEV'], 'O29', 'acceptedQuality'],
    ['AC12', 'Enable the team to order servers itself', 'SM', ['DEV'], 'O41', 'teamAutonomy'],
    ['AC13', 'Unblock team – waiting for test data from Ops', 'SM', [], 'O09', 'teamAutonomy'],
    ['AC15', 'Train PO on REST API basics', 'SM', ['PO'], 'O08', 'poKnowledge'],
    ['AC16', 'Prioritize technical debt items against features', 'PO', ['DEV'], 'O25', 'backlogOrder'],
    ['AC17', 'Update our Definition of Done', 'SM', ['PO', 'DEV'], 'O11', 'qualityAndAutonomy'],
    ['AC18', 'Bug triage', 'PO', [], 'O25', 'backlogOrder'],
  ] as const)('%s: %s', async (...[, summary, owner, collaborators, id, focus]) => {
    expect(await suggest({ summary })).toMatchObject({
      owner,
      with: collaborators,
      kind: { id, focus },
      code: id === 'O22' ? 'tricky' : 'suggested',
    });
  });

  it('AC1: is sure of a plain case', async () => {
    expect((await suggest({ summary: 'Facilitate sprint 14 retrospective' })).confidence).toBe('high');
  });

  it.each([
    ['AC5', 'Task', 'Fix flaky automated functional test for login'],
    ['AC8', 'Story', 'As a buyer I can pay in 3 instalments'],
    ['AC8', 'Bug', 'NPE on checkout when cart is empty'],
    ['AC9', 'Bug', 'Sprint report shows wrong end date'],
    ['AC9', 'Story', 'Add export button to the retro board'],
    ['AC10', 'Task', 'Order confirmation e-mail'],
    ['AC10', 'Task', 'Accept cookies banner'],
    ['AC10', 'Task', 'Validate email format on signup'],
    ['AC11', 'Task', 'Order 2 servers for the perf environment'],
    ['AC16', 'Task', 'Refactor payment module'],
    ['AC18', 'Bug', 'Roadmap page crashes on Safari'],
  ])('%s: nobody for the %s "%s"', async (_, issueType, summary) => {
    expect((await suggest({ issueType, summary })).owner).toBe('NONE');
  });

  it("AC11: ordering servers fills a gap only on the Scrum Master's desk", async () => {
    const summary = 'Order 2 servers for the perf environment';
    expect(await suggest({ summary })).toMatchObject({ code: 'gap', gapFilling: false });
    expect((await suggest({ summary, assigneeRole: 'SM' })).gapFilling).toBe(true);
  });

  it("AC14: the PO's acceptance criteria on the Scrum Master's desk fill a gap", async () => {
    const summary = 'Clarify acceptance criteria of PAY-12';
    expect(await suggest({ summary, assigneeRole: 'SM' })).toMatchObject({
      owner: 'PO',
      mismatch: true,
      gapFilling: true,
    });
  });

  it('AC20: a ceremony that rotates belongs to the team at stage Ri, with its facilitator', async () => {
    const ceremony = (id: string) =>
      id === 'O01' ? ({ owner: 'TEAM', facilitator: 'member-b' } as const) : null;
    expect(await suggest({ summary: 'Retro sprint 15' }, { stage: 'ri', ceremony })).toMatchObject({
      code: 'rota',
      owner: 'TEAM',
      facilitator: 'member-b',
    });
  });

  it('AC21: without a Scrum Master the team owns what would be theirs', async () => {
    const summary = 'Reduce bus factor on the pricing engine';
    expect(await suggest({ summary }, { scrumMaster: 'none' })).toMatchObject({
      code: 'team',
      owner: 'TEAM',
    });
  });

  it('AC22: a sub-task says nothing of its own', async () => {
    expect(await suggest({ summary: 'Prepare demo data', subtask: true })).toMatchObject({
      code: 'subtask',
      owner: 'NONE',
    });
  });

  it('reads what nobody wrote a cue for', async () => {
    expect((await suggest({ summary: 'stand-up keeps running 40 min' })).owner).toBe('SM');
    expect((await suggest({ summary: 'sales keeps pinging devs directly' })).owner).toBe('SM');
    expect((await suggest({ summary: 'which of the 3 checkout variants first?' })).owner).toBe('PO');
  });
});

describe('what decides (domain.md 2.2)', () => {
  const summary = 'Facilitate sprint 14 retrospective';
  const decision = {
    state: 'overridden',
    owner: 'PO',
    with: [],
    kind: 'O01',
    byRole: 'PO',
    at: 0,
  } as const;

  it('a person before a rule, a rule before recognition', async () => {
    const labels = ['retro'];
    expect(await suggest({ summary, labels, decision }, withRules(RULE))).toMatchObject({
      code: 'decided',
      owner: 'PO',
    });
    expect(await suggest({ summary, labels }, withRules(RULE))).toMatchObject({
      code: 'rule',
      owner: 'TEAM',
    });
  });

  it('the first rule that applies', async () => {
    const byKind: OwnershipRule = { id: 'r2', when: { field: 'kind', value: 'O01' }, owner: 'NONE' };
    expect((await suggest({ summary, labels: ['retro'] }, withRules(byKind, RULE))).owner).toBe('NONE');
    expect((await suggest({ summary }, withRules(RULE, byKind))).owner).toBe('NONE');
  });

  it('a rule before a guard, a guard before recognition', async () => {
    const bug = { summary: 'Bug triage', issueType: 'Bug', labels: ['retro'] };
    expect((await suggest(bug, withRules(RULE))).owner).toBe('TEAM');
    expect((await suggest(bug)).code).toBe('bug');
  });

  it('nothing on a muted kind, on what is done, or where suggestions are off', async () => {
    const { ownership } = DEFAULT_SETTINGS;
    const muted = { ownership: { ...ownership, mutedKinds: ['O01'] } };
    expect((await suggest({ summary }, muted)).code).toBe('muted');
    expect((await suggest({ summary, done: true })).code).toBe('done');
    expect((await suggest({ summary }, { ownership: { ...ownership, enabled: false } })).code).toBe('off');
  });

  it('both roles where a title touches both; the one named first leads', async () => {
    expect(await suggest({ summary: 'Organise the retro and prioritise the backlog' })).toMatchObject({
      code: 'touchesBoth',
      owner: 'SM',
      confidence: 'medium',
      other: { kind: { id: 'O25' } },
    });
  });

  it('only delicate cases at stage Ri', async () => {
    expect((await suggest({ summary }, { stage: 'ri' })).code).toBe('quiet');
    const tricky = 'Implement automated functional tests for checkout';
    expect((await suggest({ summary: tricky }, { stage: 'ri' })).code).toBe('tricky');
  });
});
