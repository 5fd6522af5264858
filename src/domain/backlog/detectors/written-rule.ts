import { capacityRule } from '../capacity-rule/capacity-rule';
import { fired, NOT_FIRED, type Detector } from './detector';
import type { EvidenceData } from './evidence';
import type { ClassedSprint, SeparationInput } from './input';
import { closedSprints } from './sprint-shares';

type Place = EvidenceData['S2']['place'];

/** S2: a percentage or points rule written in a goal, a name or a description. */
export const writtenRule: Detector<'S2'> = {
  id: 'S2',
  family: 'capacity',
  group: 'writtenRule',
  measures: false,
  needsSprints: false,
  offForPlatformTeam: false,
  evaluate: (input) => {
    for (const { place, id, text } of textsOf(input)) {
      const rule = capacityRule(text);
      if (rule === null) continue;
      const quote = text.slice(rule.start, rule.end);
      return fired('explicit', { code: rule.kind, place, placeId: id, quote, numbers: rule.numbers });
    }
    return NOT_FIRED;
  },
};

/** What is planned or running counts; without such a sprint, the last closed one. Older goals are history. */
function textsOf(input: SeparationInput): { place: Place; id: string; text: string }[] {
  const current = input.sprints.filter(({ state }) => state !== 'closed').sort(activeFirst);
  const sprints = current.length > 0 ? current : closedSprints(input, 1);
  return [
    ...sprints.flatMap(({ id, name, goal }) => [
      { place: 'sprintGoal' as const, id: String(id), text: goal },
      { place: 'sprintName' as const, id: String(id), text: name },
    ]),
    ...input.texts,
  ];
}

function activeFirst(a: ClassedSprint, b: ClassedSprint): number {
  return Number(a.state === 'future') - Number(b.state === 'future') || a.id - b.id;
}
