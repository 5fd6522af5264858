import { limit } from '../limits.table';
import { chanceOfSoLittleSpread, spreadOfShares, type WeighedItem } from '../statistics/spread-of-shares';
import { fired, NOT_FIRED, tooLittle, type Detector } from './detector';
import type { ClassedSprint } from './input';
import { closedSprints, countedItems, isUsable, pointWeights } from './sprint-shares';

/** The same shuffles each time, so that the same sprints give the same answer. */
const SHUFFLES = 2_000;
const SEED = 20_240_224;

/** S9: the technical share of the sprints is so even that it looks like a quota. */
export const constantQuota: Detector<'S9'> = {
  id: 'S9',
  family: 'capacity',
  group: 'constantQuota',
  measures: true,
  needsSprints: true,
  offForPlatformTeam: true,
  evaluate: (input) => {
    const sprints = closedSprints(input, limit('S9.window')).filter(
      (sprint) => countedItems(sprint).length >= limit('S9.items'),
    );
    if (sprints.length < limit('S9.sprints')) {
      return tooLittle(sprints.length, limit('S9.sprints'), 'sprints');
    }
    if (sprints.some((sprint) => !countedItems(sprint).some((item) => item.class === 'technical'))) {
      return NOT_FIRED;
    }
    const unit = unitOf(sprints);
    const groups = sprints.map((sprint) => weighed(sprint, unit));
    const spread = spreadOfShares(groups);
    const inRange = spread.mean >= limit('S9.lowest') && spread.mean <= limit('S9.highest');
    if (!inRange || spread.standardDeviation > limit('S9.spread')) return NOT_FIRED;
    const p = chanceOfSoLittleSpread(groups, SHUFFLES, SEED);
    if (p > limit('S9.p')) return NOT_FIRED;
    return fired('strong', {
      sprints: sprints.map(({ id, name }, index) => ({
        id,
        name,
        share: spread.shares[index] ?? 0,
        technical: groups[index]?.filter(({ marked }) => marked).length ?? 0,
        items: groups[index]?.length ?? 0,
      })),
      unit,
      mean: spread.mean,
      standardDeviation: spread.standardDeviation,
      p,
      lowest: Math.min(...spread.shares),
      highest: Math.max(...spread.shares),
    });
  },
};

function unitOf(sprints: readonly ClassedSprint[]): 'points' | 'count' {
  const items = sprints.flatMap(countedItems);
  const estimated = items.filter(({ estimate }) => isUsable(estimate)).length;
  return estimated / items.length >= limit('S9.estimated') ? 'points' : 'count';
}

function weighed(sprint: ClassedSprint, unit: 'points' | 'count'): WeighedItem[] {
  const items = countedItems(sprint);
  const weights = unit === 'points' ? pointWeights(items) : items.map(() => 1);
  return items.map((item, index) => ({ weight: weights[index] ?? 1, marked: item.class === 'technical' }));
}
