import type { BacklogItemDto, FindingDto } from '../../../../../../src/contract/backlog-api';

export const NOW = Date.UTC(2026, 10, 19, 9);

/** Out: an item of the list, functional, not rated and not answered. */
export function buildItem(id: string, part: Partial<BacklogItemDto> = {}): BacklogItemDto {
  return {
    id,
    key: `SHOP-${id}`,
    summary: `Item ${id}`,
    type: 'Story',
    status: 'To Do',
    class: 'functional',
    ceremony: false,
    epic: null,
    size: null,
    inSprint: false,
    impact: null,
    answers: 'none',
    po: 'none',
    changedSincePo: false,
    damaged: false,
    ...part,
  };
}

/** Out: a finding that says nothing, evaluated just now. */
export function buildFinding(part: Partial<FindingDto> = {}): FindingDto {
  return {
    asOf: NOW,
    at: NOW,
    reading: false,
    state: 'none',
    evidence: [],
    markers: [],
    options: [],
    platform: { platform: false, source: 'measured', technical: 2, items: 20 },
    missing: [],
    issues: [],
    includesHidden: false,
    elsewhere: [],
    projectKey: null,
    ...part,
  };
}
