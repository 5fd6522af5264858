import { daysAfter } from '../shared/days';
import {
  EVIDENCE_IDS,
  judge,
  type EvidenceFacts,
  type EvidenceId,
  type EvidenceReading,
  type Leaning,
  type MissingReason,
} from './evidence';
import { readEvidence } from './evidence.table';
import { NOW, buildFacts, buildSprint } from './testing/builders';
import { workAreasOf } from './work-areas';

function reading(id: EvidenceId, facts: Partial<EvidenceFacts>): EvidenceReading {
  const found = readEvidence(buildFacts(facts)).find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

const sprints = <T>(values: readonly T[], toSprint: (value: T) => Partial<ReturnType<typeof buildSprint>>) =>
  values.map((value) => buildSprint(toSprint(value)));
const ago = (...days: number[]): number[] => days.map((each) => daysAfter(NOW, -each));
const area = (largestShare: number, items = 5) => ({ items, largestShare });

const goals = (...scores: (0 | 1 | 2 | 3)[]) => ({
  sprints: sprints(scores, (goalScore) => ({ goalScore })),
});
const scope = (...shares: number[]) => ({ sprints: sprints(shares, (scopeChange) => ({ scopeChange })) });
const left = (...shares: number[]) => ({ sprints: sprints(shares, (unfinished) => ({ unfinished })) });
const lengths = (...all: number[]) => ({ sprints: sprints(all, (days) => ({ days })) });
const hosts = (...people: string[][]) => ({ sprints: sprints(people, (each) => ({ facilitators: each })) });

type LeaningCase = [EvidenceId, string, Partial<EvidenceFacts>, Leaning];

const LEANINGS: readonly LeaningCase[] = [
  ['E1', '2 releases in 90 days', { releases: ago(10, 50, 200) }, 'lower'],
  ['E1', '3 releases in 90 days', { releases: ago(10, 40, 80) }, 'level'],
  ['E1', '6 releases in 90 days', { releases: ago(1, 2, 3, 4, 5, 6) }, 'further'],
  ['E1', 'used before, none lately', { releases: ago(100) }, 'lower'],
  ['E2', 'sign at Watch', { ...left(0.3, 0.1, 0.3), unfinishedSign: 'watch' }, 'lower'],
  ['E2', 'sign at Act', { ...left(0.5, 0.5, 0.5), unfinishedSign: 'act' }, 'lower'],
  ['E2', '4 of 6 at most 15 %', left(0.15, 0.1, 0, 0.2, 0.2, 0.15), 'further'],
  ['E2', '3 of 6 at most 15 %', left(0.15, 0.1, 0, 0.2, 0.2, 0.2), 'level'],
  ['E3', '3 of 6 objectives', goals(2, 2, 3, 1, 1, 0), 'lower'],
  ['E3', '4 of 6 objectives', goals(2, 2, 3, 2, 1, 0), 'level'],
  ['E3', '5 of 6 outcomes', goals(3, 3, 3, 3, 3, 0), 'further'],
  ['E4', 'median 51 %', scope(0.5, 0.51, 0.9), 'lower'],
  ['E4', 'median 50 %', scope(0.1, 0.5, 0.9), 'level'],
  ['E4', 'median 15 %', scope(0.1, 0.15, 0.9), 'further'],
  ['E5', 'half of 10 items', { scrumMasterWork: { gaps: 5, items: 10 } }, 'lower'],
  ['E5', '1 of 10 items', { scrumMasterWork: { gaps: 1, items: 10 } }, 'level'],
  ['E6', 'one in six sprints', hosts(['a'], ['a'], ['a'], ['a'], ['a'], ['a']), 'lower'],
  ['E6', 'two', hosts(['a'], ['b'], ['a']), 'level'],
  ['E6', 'three', hosts(['a'], ['b'], ['c']), 'further'],
  ['E7', '2 of 3 areas with one expert', { areas: [area(1), area(0.8), area(0.4)] }, 'lower'],
  ['E7', '1 of 3 areas', { areas: [area(1), area(0.5), area(0.4)] }, 'level'],
  ['E7', '1 of 5 areas', { areas: [area(1), area(0.5), area(0.4), area(0.4), area(0.4)] }, 'further'],
  ['E8', 'Act', { quality: ['ok', 'act'] }, 'lower'],
  ['E8', 'OK for five sprints', { quality: ['ok', 'ok', 'ok', 'ok', 'ok'] }, 'level'],
  ['E8', 'OK for six sprints', { quality: ['ok', 'ok', 'ok', 'ok', 'ok', 'ok'] }, 'further'],
  ['E9', 'median of 6 days', { blockDays: [5, 7] }, 'lower'],
  ['E9', 'median of 5 days', { blockDays: [5, 5] }, 'level'],
  ['E10', '1 of 4 done', { improvements: { items: 4, doneInTime: 1 } }, 'lower'],
  ['E10', '3 of 10 done', { improvements: { items: 10, doneInTime: 3 } }, 'level'],
  ['E10', '7 of 10 done', { improvements: { items: 10, doneInTime: 7 } }, 'further'],
  ['E11', 'Act', { separation: { state: 'act', acknowledged: false } }, 'lower'],
  ['E11', 'Watch', { separation: { state: 'watch', acknowledged: false } }, 'level'],
  ['E12', 'lengths that vary', lengths(7, 14, 21, 7), 'lower'],
  ['E12', 'lengths that hold', lengths(14, 14, 14, 15), 'level'],
];

type MissingCase = [EvidenceId, string, Partial<EvidenceFacts>, MissingReason];

const MISSING: readonly MissingCase[] = [
  ['E1', 'versions are not used', { releases: [] }, 'askC2'],
  ['E1', 'only future versions', { releases: [NOW + 1] }, 'askC2'],
  ['E2', 'two sprints', left(0.9, 0.9), 'notEnoughData'],
  ['E2', 'Kanban', { usesSprints: false }, 'notApplicable'],
  ['E3', 'Kanban', { usesSprints: false }, 'notApplicable'],
  ['E5', 'no Scrum Master', { scrumMasterWork: null }, 'notApplicable'],
  ['E5', 'three items', { scrumMasterWork: { gaps: 3, items: 3 } }, 'notEnoughData'],
  ['E6', 'log unused', hosts([], [], []), 'logUnused'],
  ['E6', 'one sprint logged', hosts([], [], ['a']), 'notEnoughData'],
  ['E7', 'small areas', { areas: [area(1, 4), area(1, 4), area(1)] }, 'notEnoughData'],
  ['E8', 'no sprint judged', { quality: [] }, 'notEnoughData'],
  ['E9', 'one block', { blockDays: [20] }, 'notEnoughData'],
  ['E10', 'two items', { improvements: { items: 2, doneInTime: 0 } }, 'notEnoughData'],
  ['E11', 'acknowledged', { separation: { state: 'act', acknowledged: true } }, 'acknowledged'],
  ['E12', 'three sprints', lengths(7, 14, 21), 'notEnoughData'],
];

describe('evidence from Jira', () => {
  it.each(LEANINGS)('%s with %s points as expected', (id, _, facts, leaning) => {
    expect(reading(id, facts)).toMatchObject({ leaning, missing: null });
  });

  it.each(MISSING)('%s is unknown: %s', (id, _, facts, missing) => {
    expect(reading(id, facts)).toMatchObject({ leaning: null, missing });
    expect(judge(reading(id, facts), 'ri').verdict).toBe('unknown');
  });

  it('looks at all twelve, in order, and at the last six sprints only', () => {
    const old = sprints([3, 3, 3, 3], (goalScore) => ({ goalScore: goalScore as 3 }));
    const readings = readEvidence(buildFacts({ sprints: [...old, ...goals(0, 0, 0, 0, 0, 0).sprints] }));
    expect(readings.map(({ id }) => id)).toEqual(EVIDENCE_IDS);
    expect(readings[2]).toMatchObject({ leaning: 'lower', figures: { objectives: 0, sprints: 6 } });
  });

  it('brings its numbers', () => {
    expect(reading('E2', left(0.3, 0.1, 0.3, 0.25)).figures).toEqual({ over: 3, sprints: 4, limit: 0.2 });
    expect(reading('E1', { releases: ago(1, 2, 3) }).figures).toMatchObject({
      releases: 3,
      per30Days: 1,
      pace: 'monthly',
    });
    expect(reading('E2', left(0.9)).figures).toEqual({ have: 1, need: 3 });
  });

  it.each([
    ['ri', 'lower', 'contradicts'],
    ['ri', 'further', 'supports'],
    ['ha', 'lower', 'supports'],
    ['ha', 'further', 'supports'],
    ['shu', 'lower', 'supports'],
    ['shu', 'further', 'contradicts'],
  ] as const)('at %s what points %s %s', (stage, leaning, verdict) => {
    expect(judge({ id: 'E1', leaning, missing: null, figures: {} }, stage).verdict).toBe(verdict);
  });
});

describe('work areas', () => {
  it('are figures without names; items without area or person are left out', () => {
    const items = [
      { area: 'pricing', person: 'a' },
      { area: 'pricing', person: 'a' },
      { area: 'pricing', person: 'b' },
      { area: 'search', person: 'b' },
      { area: null, person: 'b' },
      { area: 'search', person: null },
    ];
    expect(workAreasOf(items)).toEqual([
      { items: 3, largestShare: 2 / 3 },
      { items: 1, largestShare: 1 },
    ]);
  });
});
