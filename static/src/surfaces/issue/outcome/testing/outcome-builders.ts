import type { OutcomePanelDto } from '../../../../../../src/contract/outcome-api';

const NOT_ANSWERED = { score: 0, hint: null, judged: true } as const;

/** The panel of technical work that nobody has answered yet, as somebody sees it who may answer. */
export function buildPanel(part: Partial<OutcomePanelDto> = {}): OutcomePanelDto {
  return {
    asOf: Date.UTC(2026, 10, 19, 9),
    issue: { key: 'SHOP-1', summary: 'Upgrade Spring Boot to 3.3', projectKey: 'SHOP' },
    rev: null,
    class: 'technical',
    prompt: { asks: true, reason: 'technical', help: 'hint' },
    answers: { value: '', valueFor: null, valueLevel: null, risk: '', riskWhen: null, riskLevel: null },
    byRole: null,
    at: null,
    value: NOT_ANSWERED,
    risk: NOT_ANSWERED,
    readyToRank: false,
    impact: null,
    po: { state: 'none', at: null, topic: '', changedSince: false },
    notTechnical: false,
    snoozedUntil: null,
    property: 'absent',
    productOwnerUnset: false,
    language: 'auto',
    viewer: { role: 'DEV', mayAnswer: true },
    separation: [],
    learning: null,
    ...part,
  };
}
