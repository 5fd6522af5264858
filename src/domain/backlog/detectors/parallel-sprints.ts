import { limit } from '../limits.table';
import { jaccard } from '../statistics/jaccard';
import { DAY_MS } from '../../shared/days';
import { fired, NOT_FIRED, tooLittle, type Detector, type Observation } from './detector';
import type { EvidenceData, ParallelSprints } from './evidence';
import type { ClassedSprint, SeparationInput } from './input';
import { readSprintName } from './sprint-names';
import { assigneesOf, countedItems, shareByCount, technicalIds } from './sprint-shares';

/** S3: a technical and a functional sprint that run side by side. */
export const parallelSprints: Detector<'S3'> = {
  id: 'S3',
  family: 'time',
  group: 'parallelSprints',
  measures: false,
  needsSprints: true,
  offForPlatformTeam: false,
  evaluate: (input) => {
    const pairs = pairsOf(recentSprints(input)).filter(([one, other]) => overlap(one, other));
    return strongest(pairs.map(([one, other]) => observeContent(one, other)));
  },
};

/** S15: sprints whose names differ by the stream alone ("S12-TECH", "S12-FUNC"). */
export const sprintSuffixes: Detector<'S15'> = {
  id: 'S15',
  family: 'time',
  group: 'parallelSprints',
  measures: false,
  needsSprints: true,
  offForPlatformTeam: false,
  evaluate: (input) => {
    for (const [one, other] of pairsOf(recentSprints(input))) {
      const pair = namedPair(one, other);
      if (pair === null || readSprintName(pair[1].name).stream === null || ranApart(one, other)) continue;
      const data = dataOf(...pair);
      if (data.overlapOfPeople !== null && data.overlapOfPeople < limit('people.overlap')) continue;
      return fired('explicit', data);
    }
    return NOT_FIRED;
  },
};

type Pair = readonly [technical: ClassedSprint, other: ClassedSprint];

/** What ended long ago says nothing about today. */
function recentSprints({ sprints, now }: SeparationInput): ClassedSprint[] {
  const since = now - limit('S3.recent') * DAY_MS;
  return sprints.filter(({ state, endAt }) => state !== 'closed' || (endAt ?? 0) >= since);
}

function pairsOf(sprints: readonly ClassedSprint[]): Pair[] {
  return sprints.flatMap((one, index) => sprints.slice(index + 1).map((other): Pair => [one, other]));
}

function overlap(one: ClassedSprint, other: ClassedSprint): boolean {
  const [a, b] = [datesOf(one), datesOf(other)];
  if (a === null || b === null || one.state === 'future' || other.state === 'future') return false;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared / Math.min(a.end - a.start, b.end - b.start) >= limit('S3.overlap');
}

function ranApart(one: ClassedSprint, other: ClassedSprint): boolean {
  const [a, b] = [datesOf(one), datesOf(other)];
  return a !== null && b !== null && Math.min(a.end, b.end) <= Math.max(a.start, b.start);
}

function datesOf({ startAt, endAt }: ClassedSprint): { start: number; end: number } | null {
  return startAt === null || endAt === null || endAt <= startAt ? null : { start: startAt, end: endAt };
}

function observeContent(one: ClassedSprint, other: ClassedSprint): Observation<'S3'> {
  const byContent = separateContent(one, other) ?? separateContent(other, one);
  const pair = byContent ?? namedPair(one, other);
  if (pair === null) return fewItems(one, other);
  const data = dataOf(...pair);
  // Jira's parallel sprints exist for several teams on one board: only the same people are one team.
  if (data.overlapOfPeople === null) return tooLittle(0, 1, 'assignees');
  if (data.overlapOfPeople < limit('people.overlap')) return NOT_FIRED;
  return fired('explicit', { ...data, code: byContent === null ? 'names' : 'content' });
}

function separateContent(technical: ClassedSprint, other: ClassedSprint): Pair | null {
  const [left, right] = [shareByCount(technical), shareByCount(other)];
  const enough = Math.min(left.items, right.items) >= limit('S3.items');
  const separate = left.share >= limit('S3.technical') && right.share <= limit('S3.functional');
  return enough && separate ? [technical, other] : null;
}

function fewItems(one: ClassedSprint, other: ClassedSprint): Observation<'S3'> {
  const fewest = Math.min(countedItems(one).length, countedItems(other).length);
  return fewest < limit('S3.items') ? tooLittle(fewest, limit('S3.items'), 'items') : NOT_FIRED;
}

/** Technical against functional, or against the same name without a stream. */
function namedPair(one: ClassedSprint, other: ClassedSprint): Pair | null {
  const [left, right] = [readSprintName(one.name), readSprintName(other.name)];
  if (left.base !== right.base || left.stream === right.stream) return null;
  if (left.stream === 'technical') return [one, other];
  return right.stream === 'technical' ? [other, one] : null;
}

function dataOf(technical: ClassedSprint, other: ClassedSprint): ParallelSprints {
  return {
    technical: shareByCount(technical),
    other: shareByCount(other),
    overlapOfPeople: jaccard(assigneesOf(countedItems(technical)), assigneesOf(countedItems(other))),
    issueIds: technicalIds(technical),
  } satisfies EvidenceData['S15'];
}

function strongest(observations: readonly Observation<'S3'>[]): Observation<'S3'> {
  return (
    observations.find(({ state }) => state === 'fired') ??
    observations.find(({ state }) => state === 'notEnoughData') ??
    NOT_FIRED
  );
}
