import type { AssessmentDto } from '../../../../../../src/contract/assessment-api';
import type { PracticeDto } from '../../../../../../src/contract/practice-api';
import { forEachQuestion } from '../../../../../../src/domain/maturity/ballot';
import type { ItemResult } from '../../../../../../src/domain/maturity/item-result';
import type { QuestionId } from '../../../../../../src/domain/maturity/questions.table';

export const NOW = Date.UTC(2026, 10, 19, 9);
const DAY = 24 * 60 * 60 * 1000;

export type ResultDto = AssessmentDto['results'][number];
export type EvidenceDto = PracticeDto['evidence'][number];

const IN_THE_MIDDLE: ItemResult = { median: 2, talk: null, answers: 4 };
const DIMENSIONS = { D1: 2, D2: 2, D3: 2, D4: 2, D5: 2, D6: 2, D7: 2 };

/** Out: a closed round of four people who all chose the middle anchor, save where said otherwise. */
export function buildResult(
  items: Partial<Record<QuestionId, Partial<ItemResult>>> = {},
  { dimensions = {}, number = 2 }: { dimensions?: Partial<ResultDto['dimensions']>; number?: number } = {},
): ResultDto {
  return {
    round: {
      state: 'closed',
      number,
      openedAt: NOW - 9 * DAY,
      closedAt: NOW - 2 * DAY,
      respondents: 4,
      needed: 3,
      items: forEachQuestion((id) => ({ ...IN_THE_MIDDLE, ...items[id] })),
    },
    dimensions: { ...DIMENSIONS, ...dimensions },
    answeredItems: 16,
  };
}

/** Out: a round that too few people answered. */
export function buildTooFew(respondents: number): ResultDto {
  const { round, ...rest } = buildResult();
  return { ...rest, round: { ...round, respondents, items: null } };
}

/** Out: where a team at Ha is, read by its Scrum Master; nothing was answered yet. */
export function buildAssessment(part: Partial<AssessmentDto> = {}): AssessmentDto {
  return {
    asOf: NOW,
    viewer: { role: 'SM', member: true, speaks: true, mayPropose: true, mayConfirm: false },
    stage: { confirmed: 'ha', limits: 'ha', confirmedBy: ['SM', 'PO'], confirmedAt: NOW - 60 * DAY },
    agreement: null,
    context: { answers: { C1: null, C2: null, C3: null }, answeredAt: null, due: true, newTeamSince: null },
    sealed: true,
    round: null,
    results: [],
    change: null,
    proposal: null,
    reassessment: { dueAt: null, due: false, days: 90, sooner: [] },
    ...part,
  };
}

export const UNFINISHED: EvidenceDto = {
  id: 'E2',
  figures: { over: 3, sprints: 4, limit: 0.15 },
  leaning: 'lower',
  missing: null,
  verdict: 'contradicts',
};
export const ONE_FACILITATOR: EvidenceDto = {
  id: 'E6',
  figures: { people: 1, sprints: 6 },
  leaning: 'lower',
  missing: null,
  verdict: 'contradicts',
};
export const WAITING: EvidenceDto = {
  id: 'E9',
  figures: { days: 3, blocks: 25 },
  leaning: 'level',
  missing: null,
  verdict: 'supports',
};

/** Out: what Jira shows of a team at Ri, looked at just now, read by its Scrum Master; nothing contradicts. */
export function buildPractice(part: Partial<PracticeDto> = {}): PracticeDto {
  return {
    asOf: NOW,
    readAt: NOW,
    stale: false,
    includesHidden: false,
    viewer: { speaks: true },
    stage: { confirmed: 'ri', limits: 'ri' },
    evidence: [],
    banner: null,
    signs: { X1: 'ok', X2: 'ok' },
    engagement: {
      engagement: 'noDedicated',
      reasons: [{ code: 'stage', stage: 'ri' }],
      hints: [],
      stepIn: false,
      hat: 'someone',
    },
    stepIn: null,
    review: { due: null, nextAt: null, held: [] },
    ...part,
  };
}
