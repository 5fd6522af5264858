import * as fc from 'fast-check';
import { buildIssueForClass } from '../testing/builders';
import { markersOf } from '../work-class/markers';
import { classOf } from '../work-class/work-class';
import { checkAnswers, checkTopic } from './check-answers';
import { learningProposal, planTopics, type LearningTopic } from './learning-topics';
import { mergeAnswers } from './merge-outcomes';
import {
  changedSincePo,
  impactOf,
  LEVELS,
  NO_ANSWERS,
  NO_OUTCOME,
  qualityOf,
  RISK_WHEN,
  type Outcome,
  type OutcomeAnswers,
} from './outcome';
import { outcomePrompt, type PromptInput } from './outcome-prompt';
import { LARGEST_PROPERTY, outcomeProperty } from './outcome-property';

const answers = (overrides: Partial<OutcomeAnswers> = {}): OutcomeAnswers => ({
  ...NO_ANSWERS,
  ...overrides,
});
const UPGRADE = answers({
  value: 'Developers add a payment method in 1 day instead of 5',
  valueFor: 'both',
  valueLevel: 2,
  risk: 'Spring Boot 2.7 is end of life since November 2023: no security patches',
  riskWhen: 'now',
  riskLevel: 3,
});

describe('AC36: Upgrade Spring Boot to 3.3', () => {
  it('both answers are strong, the item is ready to rank, impact 10 of 12', () => {
    expect(qualityOf(UPGRADE, 'Upgrade Spring Boot to 3.3')).toEqual({
      value: { judged: true, score: 3, hint: null },
      risk: { judged: true, score: 3, hint: null },
      readyToRank: true,
    });
    expect(impactOf(UPGRADE)).toBe(10);
  });
});

describe('AC37: Clean code and nothing', () => {
  it('both are thin with one hint each', () => {
    const quality = qualityOf(answers({ value: 'Clean code', risk: 'nothing' }), 'Refactor cart');
    expect(quality).toEqual({
      value: { judged: true, score: 1, hint: 'placeholder' },
      risk: { judged: true, score: 1, hint: 'placeholder' },
      readyToRank: false,
    });
  });

  it('"no significant risk" makes the risk complete and asks whether it is needed now', () => {
    const quality = qualityOf({ ...UPGRADE, risk: '', riskWhen: 'none', riskLevel: null }, 'Upgrade');
    expect(quality).toMatchObject({ risk: { score: 2, hint: 'neededNow' }, readyToRank: true });
  });
});

describe('impact', () => {
  it('is unknown until value and risk are rated', () => {
    expect(impactOf(answers({ valueLevel: 3 }))).toBeNull();
    expect(impactOf(answers({ valueLevel: 3, riskWhen: 'now' }))).toBeNull();
    expect(impactOf(answers({ riskWhen: 'now', riskLevel: 3 }))).toBeNull();
    expect(impactOf(answers({ valueLevel: 3, riskWhen: 'none' }))).toBe(6);
  });

  it('runs from 0 to 12, in whole numbers', () => {
    expect(impactOf(answers({ valueLevel: 3, riskWhen: 'now', riskLevel: 3 }))).toBe(12);
    expect(impactOf(answers({ valueLevel: 0, riskWhen: 'later', riskLevel: 0 }))).toBe(0);
    expect(impactOf(answers({ valueLevel: 2, riskWhen: 'threeMonths', riskLevel: 3 }))).toBe(9);
  });

  it('never falls when value, risk or urgency rises', () => {
    const rated = fc.record({
      valueLevel: fc.constantFrom(...LEVELS),
      riskLevel: fc.constantFrom(...LEVELS),
      riskWhen: fc.constantFrom(...RISK_WHEN),
    });
    const urgency = ({ riskWhen }: { riskWhen: (typeof RISK_WHEN)[number] }) => -RISK_WHEN.indexOf(riskWhen);
    fc.assert(
      fc.property(rated, rated, (one, other) => {
        const isBelow =
          one.valueLevel <= other.valueLevel &&
          one.riskLevel <= other.riskLevel &&
          urgency(one) <= urgency(other);
        fc.pre(isBelow);
        expect(impactOf(answers(one)) ?? NaN).toBeLessThanOrEqual(impactOf(answers(other)) ?? NaN);
      }),
    );
  });
});

describe('the PO', () => {
  it('is told when answers changed after the last word', () => {
    const said = (at: number, state: Outcome['po']['state'] = 'understood'): Outcome => ({
      ...NO_OUTCOME,
      at: 100,
      po: { state, at, topic: '' },
    });
    expect([changedSincePo(said(99)), changedSincePo(said(100)), changedSincePo(said(101))]).toEqual([
      true,
      false,
      false,
    ]);
    expect(changedSincePo(said(99, 'none'))).toBe(false);
    expect(changedSincePo(NO_OUTCOME)).toBe(false);
  });
});

describe('too long', () => {
  it('an answer of 32 KB is refused with its length and the longest possible', () => {
    expect(checkAnswers(answers({ risk: 'x'.repeat(32_768) }))).toEqual({
      ok: false,
      code: 'ANSWER_TOO_LONG',
      params: { field: 'risk', length: 32_768, most: 2_000 },
    });
    expect(checkAnswers(answers({ value: '  kept  ' }))).toMatchObject({
      ok: true,
      value: { value: 'kept' },
    });
  });

  it('a topic is a few words', () => {
    expect(checkTopic(' Kafka ')).toEqual({ ok: true, value: 'Kafka' });
    expect(checkTopic(' ')).toMatchObject({ code: 'TOPIC_MISSING' });
    expect(checkTopic('x'.repeat(81))).toMatchObject({ code: 'TOPIC_TOO_LONG' });
  });
});

describe('the property on the issue', () => {
  const outcome: Outcome = {
    answers: { ...UPGRADE, risk: 'Spring Boot 2.7 end of life Nov 2023: no security patches' },
    byRole: 'DEV',
    at: Date.UTC(2025, 2, 4, 9, 12),
    po: { state: 'understood', at: Date.UTC(2025, 2, 5), topic: 'Kafka' },
    notTechnical: false,
    snoozedUntil: null,
  };

  it('has the shape that search and automation read', () => {
    expect(outcomeProperty(outcome, 'Upgrade Spring Boot', 3)).toEqual({
      v: 1,
      value: 'Developers add a payment method in 1 day instead of 5',
      valueFor: 'both',
      valueLevel: 2,
      risk: 'Spring Boot 2.7 end of life Nov 2023: no security patches',
      riskWhen: 'now',
      riskLevel: 3,
      noRisk: false,
      qV: 3,
      qR: 3,
      impact: 10,
      byRole: 'DEV',
      at: '2025-03-04T09:12:00.000Z',
      po: { state: 'understood', at: '2025-03-05T00:00:00.000Z' },
      rev: 3,
    });
  });

  it('leaves the score of an answer open that is not judged', () => {
    const japanese = {
      ...outcome,
      answers: { ...outcome.answers, value: '開発者は毎週デプロイできます。待ち時間なし' },
    };
    expect(outcomeProperty(japanese, '', 1)).toMatchObject({ qV: null, qR: 3 });
  });

  it('fits into 4 KB whatever is written, and keeps a short text whole', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 2_000 }),
        fc.constantFrom('x', '語', '👩‍💻', '"', '\n'),
        (value, letter) => {
          const long = {
            ...outcome,
            answers: { ...UPGRADE, value, risk: letter.repeat(2_000 / letter.length) },
          };
          const size = Buffer.byteLength(JSON.stringify(outcomeProperty(long, '', 1)));
          expect(size).toBeLessThanOrEqual(LARGEST_PROPERTY);
        },
      ),
      { numRuns: 50 },
    );
    const long = { ...outcome, answers: { ...UPGRADE, risk: '語'.repeat(2_000) } };
    const property = outcomeProperty(long, '', 1);
    expect(property.value).toBe(UPGRADE.value);
    expect(property.risk).toMatch(/^語{900,}…$/);
  });
});

describe('two people answering at once', () => {
  const base = answers({ value: 'Old', valueLevel: 1 });

  it('different answers are both kept, and the second person sees what was taken over', () => {
    const merged = mergeAnswers(base, { ...base, risk: 'Outage' }, { ...base, value: 'New' });
    expect(merged).toEqual({
      takenOver: ['risk'],
      kept: ['value'],
      conflicts: [],
      answers: { ...base, value: 'New', risk: 'Outage' },
    });
  });

  it("the second sees the first's answer before overwriting it", () => {
    const merged = mergeAnswers(
      base,
      { ...base, value: 'First' },
      { ...base, value: 'Second', valueLevel: 3 },
    );
    expect(merged.conflicts).toEqual([{ field: 'value', base: 'Old', theirs: 'First', mine: 'Second' }]);
    expect(merged.answers).toMatchObject({ value: 'First', valueLevel: 3 });
  });

  it('the same answer twice is no conflict', () => {
    const same = { ...base, value: 'Same' };
    expect(mergeAnswers(base, same, same)).toMatchObject({ conflicts: [], takenOver: [], kept: [] });
  });

  it('loses nothing: each changed field is taken over, kept or in conflict', () => {
    const version = fc.record({
      value: fc.constantFrom('Old', 'A', 'B'),
      valueFor: fc.constantFrom(null, 'team' as const),
      valueLevel: fc.constantFrom(1 as const, 2 as const, null),
      risk: fc.constantFrom('', 'C'),
      riskWhen: fc.constantFrom(null, 'now' as const),
      riskLevel: fc.constantFrom(null, 3 as const),
    });
    fc.assert(
      fc.property(version, version, (theirs, mine) => {
        const merged = mergeAnswers(base, theirs, mine);
        for (const field of Object.keys(base) as (keyof OutcomeAnswers)[]) {
          const told =
            merged.takenOver.includes(field) ||
            merged.kept.includes(field) ||
            merged.conflicts.some((conflict) => conflict.field === field);
          expect(told).toBe(theirs[field] !== mine[field]);
          expect([theirs[field], mine[field]]).toContain(merged.answers[field]);
        }
      }),
    );
  });
});

describe('AC39: three questions of the PO', () => {
  const topic = (issueId: string, name: string, at: number, state: LearningTopic['state'] = 'open') => ({
    issueId,
    topic: name,
    at,
    state,
  });
  const three = [topic('1', 'Kafka', 1), topic('2', ' kafka', 2), topic('3', 'caching', 3)];

  it('propose a learning session on Kafka and caching that the SM facilitates', () => {
    expect(learningProposal(three)).toEqual({
      kind: 'O08',
      owner: 'SM',
      with: ['PO'],
      topics: ['Kafka', 'caching'],
      issueIds: ['1', '2', '3'],
      key: 'learning:1,2,3',
    });
  });

  it('give the same key in any order, so that the session is created once', () => {
    expect(learningProposal([...three].reverse())?.key).toBe('learning:1,2,3');
  });

  it('two are not enough, and planned or answered ones do not count', () => {
    expect(learningProposal(three.slice(0, 2))).toBeNull();
    expect(learningProposal([...three.slice(0, 2), topic('3', 'caching', 3, 'answered')])).toBeNull();
    const proposal = learningProposal(three);
    expect(learningProposal(planTopics(three, proposal ?? { issueIds: [] }))).toBeNull();
  });
});

describe('whether the questions are asked', () => {
  const prompt = (overrides: Partial<PromptInput> = {}) =>
    outcomePrompt({
      class: 'technical',
      level: 'item',
      done: false,
      looksTechnical: false,
      isCeremony: false,
      notTechnical: false,
      snoozedUntil: null,
      answered: false,
      inStartedSprint: false,
      stage: 'ha',
      now: 1_000,
      ...overrides,
    });

  it('AC16: "Refactor payment module" is asked about for its title, though its class stays functional', () => {
    const classification = classOf(
      buildIssueForClass({ typeName: 'Task' }),
      markersOf({ mapping: [], weakConfirmed: [] }),
    );
    expect(prompt({ class: classification.class, looksTechnical: true })).toMatchObject({
      asks: true,
      reason: 'looksTechnical',
    });
  });

  it.each<[Partial<PromptInput>, boolean, string]>([
    [{}, true, 'technical'],
    [{ class: 'functional' }, false, 'otherWork'],
    [{ class: 'bug', looksTechnical: true }, false, 'otherWork'],
    [{ class: 'functional', isCeremony: true }, false, 'ceremony'],
    [{ class: 'technical', isCeremony: true }, true, 'technical'],
    [{ level: 'subtask' }, false, 'subtask'],
    [{ done: true }, false, 'done'],
    [{ notTechnical: true }, false, 'notTechnical'],
    [{ snoozedUntil: 1_001 }, false, 'snoozed'],
    [{ snoozedUntil: 999 }, true, 'technical'],
    [{ stage: 'ri' }, false, 'notYet'],
    [{ stage: 'ri', inStartedSprint: true }, true, 'technical'],
    [{ stage: 'ri', answered: true }, true, 'technical'],
  ])('%j: %s, %s', (input, asks, reason) => {
    expect(prompt(input)).toMatchObject({ asks, reason });
  });

  it('shows examples where the stage is unset or Shu', () => {
    expect([
      prompt({ stage: 'unset' }).help,
      prompt({ stage: 'ha' }).help,
      prompt({ stage: 'ri' }).help,
    ]).toEqual(['examples', 'hint', 'none']);
  });
});
