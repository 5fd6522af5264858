import { limit } from '../limits.table';
import { fired, NOT_FIRED, off, tooLittle, type Detector } from './detector';
import type { Rate } from './evidence';
import type { SeparationInput, SprintItem } from './input';
import { closedSprints, isUsable } from './sprint-shares';

/** S8: technical items come into sprints without an estimate, functional ones with one. */
export const unestimated: Detector<'S8'> = {
  id: 'S8',
  family: 'capacity',
  group: 'unestimated',
  measures: true,
  needsSprints: true,
  offForPlatformTeam: true,
  evaluate: (input) => {
    const items = lastItems(input);
    const technical = items.filter((item) => item.class === 'technical');
    const functional = items.filter((item) => item.class === 'functional');
    const need = limit('S8.items');
    if (technical.length < need) return tooLittle(technical.length, need, 'technicalItems');
    if (functional.length < need) return tooLittle(functional.length, need, 'functionalItems');
    if (rateOf(items).rate < limit('S8.estimates')) return off('notEstimating');
    if (rateOf(functional).rate < limit('S8.functional')) return NOT_FIRED;
    if (rateOf(technical).rate > limit('S8.technical')) return NOT_FIRED;

    const closedTypes = new Set(typesWithoutEstimate(input));
    const possible = technical.filter(({ typeName }) => !closedTypes.has(typeName));
    const notAllowed = possible.length < need || rateOf(possible).rate > limit('S8.technical');
    const shown = notAllowed ? technical.filter(({ typeName }) => closedTypes.has(typeName)) : possible;
    return fired(notAllowed ? 'marker' : 'weak', {
      code: notAllowed ? 'notAllowed' : 'unestimated',
      types: [...new Set(shown.map(({ typeName }) => typeName))].sort(),
      technical: rateOf(technical),
      functional: rateOf(functional),
      issueIds: shown.filter(({ estimate }) => !isUsable(estimate)).map(({ issueId }) => issueId),
    });
  },
};

/** An item that travelled through several sprints is one item, as it came into its last one. */
function lastItems(input: SeparationInput): SprintItem[] {
  const byId = new Map<string, SprintItem>();
  for (const { items } of closedSprints(input, limit('S8.window'))) {
    for (const item of items) {
      if (item.class === 'technical' || item.class === 'functional') byId.set(item.issueId, item);
    }
  }
  return [...byId.values()];
}

/** By default Jira lets only stories and epics have story points. */
function typesWithoutEstimate({ issueTypes }: SeparationInput): string[] {
  return issueTypes.filter(({ canEstimate }) => canEstimate === false).map(({ name }) => name);
}

function rateOf(items: readonly SprintItem[]): Rate {
  const estimated = items.filter(({ estimate }) => isUsable(estimate)).length;
  return { of: estimated, items: items.length, rate: items.length === 0 ? 0 : estimated / items.length };
}
