import type { DetectorId } from '../../../../../src/domain/backlog/detectors/detector';
import type { EvidenceData } from '../../../../../src/domain/backlog/detectors/evidence';
import type { Evidence } from '../../../../../src/domain/backlog/finding/finding';

type Values = Record<string, string | number>;

/** Out: the message of a piece of evidence; variants of one pattern have messages of their own. */
export function evidenceId({ detector, data }: Evidence): string {
  const varies = detector !== 'S2' && detector !== 'S3' && 'code' in data;
  return varies ? `sprint.finding.evidence.${detector}.${data.code}` : `sprint.finding.evidence.${detector}`;
}

const names = (things: readonly { readonly name: string }[]): string =>
  things.map(({ name }) => name).join(', ');

const VALUES: { readonly [Id in DetectorId]: (data: EvidenceData[Id]) => Values } = {
  S1: ({ technicalField, otherField, onlyTechnical, onlyOther }) => ({
    technical: technicalField.name,
    other: otherField.name,
    onlyTechnical,
    onlyOther,
  }),
  S2: ({ place, quote }) => ({ place, quote }),
  S3: ({ technical, other }) => ({ technical: technical.name, other: other.name, share: technical.share }),
  S4: ({ sprints, ofLast }) => ({ sprints: names(sprints), count: sprints.length, ofLast }),
  S5: ({ board, openItems }) => ({ board: board.name, openItems }),
  S6: ({ types }) => ({ types: types.join(', ') }),
  S7: ({ epics }) => ({
    epics: names(epics),
    children: epics.reduce((sum, { children }) => sum + children, 0),
    days: Math.max(...epics.map(({ openDays }) => openDays)),
  }),
  S8: ({ types, technical, functional }) => ({
    types: types.join(', '),
    without: technical.items - technical.of,
    technical: technical.items,
    functional: functional.rate,
  }),
  S9: ({ sprints, unit, lowest, highest }) => ({ count: sprints.length, unit, lowest, highest }),
  S10: ({ window, inWindow, technical, known }) => ({ window, inWindow, technical, known }),
  S11: ({ sprints, high, low }) => ({ count: sprints.length, high, low }),
  S12: ({ filters }) => ({ filters: names(filters) }),
  S13: ({ fields, versions }) => ({ what: names([...fields, ...versions]) }),
  S14: ({ technical, functional }) => ({
    technical: technical.of,
    technicalItems: technical.items,
    functional: functional.of,
    functionalItems: functional.items,
  }),
  S15: ({ technical, other }) => ({ technical: technical.name, other: other.name }),
  S16: ({ technicalPeople, functionalPeople, overlap }) => ({ technicalPeople, functionalPeople, overlap }),
};

/** Out: the numbers and names of a piece of evidence, for its message. */
export function evidenceValues({ detector, data }: Evidence): Values {
  // Detector and data belong together; the compiler cannot follow that through the union.
  const valuesOf = VALUES[detector] as (found: Evidence['data']) => Values;
  return valuesOf(data);
}
