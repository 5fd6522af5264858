import { limit } from '../limits.table';
import { DAY_MS } from '../../shared/days';
import { fired, NOT_FIRED, tooLittle, type Detector } from './detector';
import type { ClassedSprint, SeparationInput } from './input';
import { namesSprintZero, namesTechnicalSprint } from './sprint-names';
import { closedSprints, shareByCount } from './sprint-shares';

/** S4: sprints that hold little but technical work. */
export const technicalSprints: Detector<'S4'> = {
  id: 'S4',
  family: 'time',
  group: 'technicalSprints',
  measures: true,
  needsSprints: true,
  offForPlatformTeam: true,
  evaluate: (input) => {
    const sprints = lastSprints(input);
    if (sprints.length === 0) return tooLittle(0, 1, 'sprints');
    const shares = sprints.map(shareByCount);
    const technical = shares.filter(
      ({ items, share }) => items >= limit('S4.items') && share >= limit('S4.technical'),
    );
    const ofLast = sprints.length;
    if (technical.length >= limit('S4.strong')) {
      return fired('strong', { code: 'repeated', sprints: technical, ofLast });
    }
    if (technical.length > 0) return fired('marker', { code: 'once', sprints: technical, ofLast });
    const named = sprints.filter(({ name }) => namesTechnicalSprint(name)).map(shareByCount);
    if (named.length > 0) return fired('marker', { code: 'nameOnly', sprints: named, ofLast });
    const most = Math.max(...shares.map(({ items }) => items));
    return most < limit('S4.items') ? tooLittle(most, limit('S4.items'), 'items') : NOT_FIRED;
  },
};

/** S11: sprints that are all functional, then all technical. */
export const alternatingSprints: Detector<'S11'> = {
  id: 'S11',
  family: 'time',
  group: 'technicalSprints',
  measures: true,
  needsSprints: true,
  offForPlatformTeam: true,
  evaluate: (input) => {
    const sprints = closedSprints(input, limit('S9.window'))
      .map(shareByCount)
      .filter(({ items }) => items >= limit('S4.items'));
    if (sprints.length < limit('S11.sprints')) {
      return tooLittle(sprints.length, limit('S11.sprints'), 'sprints');
    }
    const high = sprints.filter(({ share }) => share >= limit('S11.high')).length;
    const low = sprints.filter(({ share }) => share <= limit('S11.low')).length;
    const alternates =
      Math.min(high, low) >= limit('S11.each') && (high + low) / sprints.length >= limit('S11.extreme');
    return alternates ? fired('strong', { sprints, high, low }) : NOT_FIRED;
  },
};

/** The last closed sprints and the running one; setting up a new project is no hardening. */
function lastSprints(input: SeparationInput): ClassedSprint[] {
  const running = input.sprints.filter(({ state, startAt }) => state === 'active' && startAt !== null);
  return [...closedSprints(input, limit('S4.window')), ...running]
    .slice(-limit('S4.window'))
    .filter((sprint) => !isSetUp(sprint, input.projectSince));
}

function isSetUp({ name, startAt }: ClassedSprint, projectSince: number | null): boolean {
  if (namesSprintZero(name)) return true;
  return (
    projectSince !== null && startAt !== null && startAt < projectSince + limit('S4.newProject') * DAY_MS
  );
}
