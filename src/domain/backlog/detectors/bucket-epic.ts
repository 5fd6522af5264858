import { limit } from '../limits.table';
import { DAY_MS } from '../../shared/days';
import { holdsTechnicalPhrase, wordsOf } from '../work-class/technical-names';
import { fired, NOT_FIRED, off, type Detector } from './detector';
import type { EpicView } from './input';

/** S7: an epic that is a drawer for technical work: no outcome, no end. */
export const bucketEpic: Detector<'S7'> = {
  id: 'S7',
  family: 'place',
  group: 'ownPlace',
  measures: false,
  needsSprints: false,
  offForPlatformTeam: true,
  evaluate: ({ epics, now }) => {
    if (epics === null) return off('notRead');
    const openDays = ({ createdAt }: EpicView): number => Math.floor((now - createdAt) / DAY_MS);
    const drawers = epics.filter(
      (epic) =>
        epic.open &&
        !epic.hasTarget &&
        epic.children >= limit('S7.children') &&
        openDays(epic) > limit('S7.open') &&
        holdsTechnicalPhrase(epic.name) &&
        !namesTarget(epic.name),
    );
    if (drawers.length === 0) return NOT_FIRED;
    return fired('weak', {
      epics: drawers.map((epic) => ({
        id: epic.id,
        name: epic.name,
        children: epic.children,
        openDays: openDays(epic),
      })),
    });
  },
};

const DEADLINE = /(^| )(by|until|before|bis|vor|avant|d ici|antes de|hasta|para) [a-z0-9]/;

/** "Tech debt: PHP 7 exit by March" says what will be reached, or when. */
function namesTarget(name: string): boolean {
  const [, ...rest] = name.split(/[:–—]| - /);
  const result = wordsOf(rest.join(' ')).filter((word) => !/^(q[1-4]|\d+|team|h[12])$/.test(word));
  return result.length >= 2 || DEADLINE.test(wordsOf(name).join(' '));
}
