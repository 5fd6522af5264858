import { limit } from '../limits.table';
import { fired, NOT_FIRED, off, tooLittle, type Detector, type Observation } from './detector';
import { budgetPairs, type FieldPair } from './field-names';
import type { ClassedIssue, FieldUse, SeparationInput } from './input';

/** S1: two point fields, one for technical and one for functional work, on different issues. */
export const twoPointFields: Detector<'S1'> = {
  id: 'S1',
  family: 'capacity',
  group: 'pointFields',
  measures: false,
  needsSprints: false,
  offForPlatformTeam: false,
  evaluate: (input) => {
    if (input.fields === null) return off('notRead');
    const observations = budgetPairs(input.fields, input.estimateFieldId).map((pair) => observe(pair, input));
    return (
      observations.find(({ state }) => state === 'fired') ??
      observations.find(({ state }) => state === 'notEnoughData') ??
      NOT_FIRED
    );
  },
};

function observe(pair: FieldPair, { fields }: SeparationInput): Observation<'S1'> {
  const technicalField = fields?.find(({ id }) => id === pair.technical);
  const otherField = fields?.find(({ id }) => id === pair.other);
  if (technicalField === undefined || otherField === undefined) return NOT_FIRED;
  const [technical, other] = [filled(technicalField), filled(otherField)];
  // A field that nobody fills is no budget; one that few fill may become one.
  if (technical.length === 0 || other.length === 0) return NOT_FIRED;
  const fewest = Math.min(technical.length, other.length);
  if (fewest < limit('S1.filled')) return tooLittle(fewest, limit('S1.filled'), 'issuesWithPoints');

  const onlyTechnical = without(technical, other);
  const onlyOther = without(other, technical);
  const both = technical.length - onlyTechnical.length;
  const disjoint =
    (onlyTechnical.length + onlyOther.length) / (onlyTechnical.length + onlyOther.length + both);
  const agreement = agreementOf(onlyTechnical, onlyOther);
  const agrees = agreement === null ? pair.bothNamed : agreement >= limit('S1.agreement');
  if (disjoint < limit('S1.disjoint') || !agrees) return NOT_FIRED;
  return fired('explicit', {
    technicalField: { id: technicalField.id, name: technicalField.name },
    otherField: { id: otherField.id, name: otherField.name },
    onlyTechnical: onlyTechnical.length,
    onlyOther: onlyOther.length,
    both,
    disjoint,
    agreement,
    issueIds: [...onlyTechnical, ...onlyOther].map(({ issueId }) => issueId),
  });
}

function filled(field: FieldUse): readonly ClassedIssue[] {
  return field.filledOn ?? [];
}

function without(list: readonly ClassedIssue[], others: readonly ClassedIssue[]): ClassedIssue[] {
  const ids = new Set(others.map(({ issueId }) => issueId));
  return list.filter(({ issueId }) => !ids.has(issueId));
}

/**
 * Out: the share of issues whose class fits their field; null where nothing else marks technical work, so that the
 * fields' own names are all there is to go by.
 */
function agreementOf(
  onlyTechnical: readonly ClassedIssue[],
  onlyOther: readonly ClassedIssue[],
): number | null {
  const count = (list: readonly ClassedIssue[], workClass: string): number =>
    list.filter((issue) => issue.class === workClass).length;
  const technicalAnywhere = count(onlyTechnical, 'technical') + count(onlyOther, 'technical');
  if (technicalAnywhere === 0) return null;
  const fits = count(onlyTechnical, 'technical') + count(onlyOther, 'functional');
  const judged = fits + count(onlyTechnical, 'functional') + count(onlyOther, 'technical');
  return fits / judged;
}
