import { boardScope } from '../jql/board-scope';
import { limit } from '../limits.table';
import { holdsTechnicalPhrase, namesTechnicalStream, wordsOf } from '../work-class/technical-names';
import { fired, NOT_FIRED, off, type Detector } from './detector';
import { isTechnicalPriority } from './field-names';

/** S6: an issue type for technical work. Says how technical items are recognised, nothing more. */
export const technicalTypes: Detector<'S6'> = {
  id: 'S6',
  family: 'place',
  group: 'technicalTypes',
  measures: false,
  needsSprints: false,
  offForPlatformTeam: true,
  evaluate: ({ issueTypes, markers, method }) => {
    const types = issueTypes
      .filter(({ level }) => level === 'item')
      .map(({ name }) => name)
      .filter((name) => (markers.mapped('issueType', name)?.class ?? 'technical') === 'technical')
      .filter(
        (name) => markers.mapped('issueType', name) !== null || markers.named('issueType', name) === 'strong',
      )
      // SAFe prescribes the type Enabler.
      .filter((name) => method !== 'safe' || !wordsOf(name).some((word) => word.startsWith('enabler')));
    return types.length > 0 ? fired('marker', { types }) : NOT_FIRED;
  },
};

/** S12: quick filters that show one stream. Viewing is not allocating. */
export const streamFilters: Detector<'S12'> = {
  id: 'S12',
  family: 'place',
  group: 'streamFilters',
  measures: false,
  needsSprints: false,
  offForPlatformTeam: false,
  evaluate: ({ quickFilters, markers }) => {
    if (quickFilters === null) return off('notRead');
    const filters = quickFilters
      .filter(({ name, jql }) => {
        const scope = boardScope(jql, markers, new Map());
        const tells = scope.selects.length > 0 || scope.excludes.length > 0;
        return tells || holdsTechnicalPhrase(name) || namesTechnicalStream(name);
      })
      .map(({ id, name }) => ({ id, name }));
    return filters.length > 0 ? fired('marker', { filters }) : NOT_FIRED;
  },
};

/** S13: a second priority, or versions, for technical work. */
export const secondPriority: Detector<'S13'> = {
  id: 'S13',
  family: 'place',
  group: 'secondPriority',
  measures: false,
  needsSprints: false,
  offForPlatformTeam: false,
  evaluate: ({ fields, versions }) => {
    if (fields === null && versions === null) return off('notRead');
    const used = (fields ?? [])
      .filter((field) => isTechnicalPriority(field))
      .map(({ id, name, filledOn }) => ({ id, name, filled: filledOn?.length ?? 0 }))
      .filter(({ filled }) => filled >= limit('S13.filled'));
    const named = (versions ?? [])
      .filter(({ issues }) => issues >= limit('S13.filled'))
      .filter(({ name }) => namesTechnicalVersion(name))
      .map(({ id, name }) => ({ id, name }));
    return used.length + named.length > 0 ? fired('weak', { fields: used, versions: named }) : NOT_FIRED;
  },
};

/** "Tech", "Tech 2.4", "Tech debt": a version of the stream, not one with a technical word in a longer name. */
function namesTechnicalVersion(name: string): boolean {
  if (holdsTechnicalPhrase(name)) return true;
  const words = wordsOf(name).filter((word) => !/^v?\d+$/.test(word));
  return words.length === 1 && namesTechnicalStream(name);
}
