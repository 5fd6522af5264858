import { limit } from '../limits.table';
import { jaccard } from '../statistics/jaccard';
import { fired, NOT_FIRED, off, tooLittle, type Detector } from './detector';
import type { SeparationInput, SprintItem } from './input';
import { assigneesOf } from './sprint-shares';

/** S16: technical and functional items are done by different people. */
export const disjointPeople: Detector<'S16'> = {
  id: 'S16',
  family: 'people',
  group: 'disjointPeople',
  measures: true,
  needsSprints: true,
  offForPlatformTeam: false,
  evaluate: (input) => {
    const technical = assignedItems(input, 'technical');
    const functional = assignedItems(input, 'functional');
    const [one, other] = [assigneesOf(technical), assigneesOf(functional)];
    const team = input.teamSize ?? new Set([...one, ...other]).size;
    if (team > 0 && team < limit('S16.team')) return off('smallTeam');
    const [items, people] = [limit('S16.items'), limit('S16.people')];
    if (technical.length < items) return tooLittle(technical.length, items, 'technicalItems');
    if (functional.length < items) return tooLittle(functional.length, items, 'functionalItems');
    if (one.size < people) return tooLittle(one.size, people, 'assigneesTechnical');
    if (other.size < people) return tooLittle(other.size, people, 'assigneesFunctional');
    const overlap = jaccard(one, other) ?? 1;
    if (overlap >= limit('S16.overlap')) return NOT_FIRED;
    return fired('weak', {
      overlap,
      technicalItems: technical.length,
      functionalItems: functional.length,
      technicalPeople: one.size,
      functionalPeople: other.size,
    });
  },
};

/** Each item once, however many sprints it travelled through; without an assignee it says nothing. */
function assignedItems({ sprints }: SeparationInput, workClass: 'technical' | 'functional'): SprintItem[] {
  const byId = new Map<string, SprintItem>();
  for (const { items } of sprints) {
    for (const item of items) {
      if (item.class === workClass && item.assignee !== null) byId.set(item.issueId, item);
    }
  }
  return [...byId.values()];
}
