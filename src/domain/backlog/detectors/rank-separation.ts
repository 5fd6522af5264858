import { limit } from '../limits.table';
import { mannWhitney } from '../statistics/mann-whitney';
import { waldWolfowitz } from '../statistics/runs';
import { aucWithinAges, type PlacedItem } from '../statistics/stratified-auc';
import { DAY_MS } from '../../shared/days';
import { fired, NOT_FIRED, off, tooLittle, type Detector, type Strength } from './detector';
import type { EvidenceData } from './evidence';
import type { BacklogItem, SeparationInput } from './input';

/** S10: in the backlog's order technical items stand apart: below, above, or in one block. */
export const rankSeparation: Detector<'S10'> = {
  id: 'S10',
  family: 'place',
  group: 'rankSeparation',
  measures: true,
  needsSprints: false,
  offForPlatformTeam: true,
  evaluate: (input) => {
    if (input.backlog === null) return off('notRead');
    const items = settled(input.backlog, input);
    const technical = items.filter((item) => item.class === 'technical');
    const need = limit('S10.items');
    if (technical.length < need) return tooLittle(technical.length, need, 'technicalItems');
    if (items.length - technical.length < need) {
      return tooLittle(items.length - technical.length, need, 'functionalItems');
    }
    const order = measure(items);
    const found = judge(order);
    if (found === null) return NOT_FIRED;
    const known = technical.filter(({ answered, acknowledged }) => answered && acknowledged).length;
    const knowingly = known / technical.length >= limit('S10.known');
    return fired(knowingly ? 'marker' : found.strength, {
      code: knowingly ? 'knowingly' : found.code,
      ...order,
      ...windowOf(items, found.code),
      technical: technical.length,
      functional: items.length - technical.length,
      known,
      issueIds: technical.map(({ issueId }) => issueId),
    });
  },
};

/** Items are compared within thirds of the list by age. */
const AGE_GROUPS = 3;

/** New items land at the bottom and have not been ranked yet; bugs belong to neither half. */
function settled(backlog: readonly BacklogItem[], { now }: SeparationInput): BacklogItem[] {
  const before = now - limit('S10.age') * DAY_MS;
  return backlog.filter(
    (item) => item.createdAt <= before && (item.class === 'technical' || item.class === 'functional'),
  );
}

type Order = Pick<EvidenceData['S10'], 'auc' | 'aucWithinAges' | 'z' | 'p' | 'runs' | 'runsZ'>;
type Apart = 'below' | 'above' | 'block';

function measure(items: readonly BacklogItem[]): Order {
  const placed: PlacedItem[] = items.map((item, index) => ({
    place: index + 1,
    marked: item.class === 'technical',
    createdAt: item.createdAt,
  }));
  const places = (marked: boolean): number[] =>
    placed.filter((item) => item.marked === marked).map(({ place }) => place);
  const { auc, z, p } = mannWhitney(places(true), places(false)) ?? { auc: 0.5, z: 0, p: 1 };
  const runs = waldWolfowitz(placed.map(({ marked }) => marked)) ?? { count: 0, z: 0 };
  // Where no age group holds both kinds, age explains everything.
  const withinAges = aucWithinAges(placed, AGE_GROUPS) ?? 0.5;
  return { auc, aucWithinAges: withinAges, z, p, runs: runs.count, runsZ: runs.z };
}

function judge({ aucWithinAges: auc, z, p, runsZ }: Order): { code: Apart; strength: Strength } | null {
  const distance = Math.abs(auc - 0.5);
  const sameSide = Math.sign(auc - 0.5) === Math.sign(z);
  if (sameSide && p < limit('S10.p') && distance >= limit('S10.weak')) {
    const strength = distance >= limit('S10.strong') ? 'strong' : 'weak';
    // A weak shift that is also one block is as clear as a block anywhere else.
    if (strength === 'strong' || runsZ > limit('S10.runs'))
      return { code: auc > 0.5 ? 'below' : 'above', strength };
  }
  return runsZ <= limit('S10.runs') ? { code: 'block', strength: 'strong' } : null;
}

/** Out: the end of the list (or the stretch of it) that tells the technical items apart best. */
function windowOf(items: readonly BacklogItem[], code: Apart): { window: number; inWindow: number } {
  const marks = items.map((item) => item.class === 'technical');
  if (code === 'block') return densestStretch(marks);
  return bestEnd(code === 'below' ? [...marks].reverse() : marks);
}

function bestEnd(marks: readonly boolean[]): { window: number; inWindow: number } {
  const technical = marks.filter(Boolean).length;
  let best = { window: marks.length, inWindow: technical, lead: 0 };
  let inWindow = 0;
  marks.forEach((marked, index) => {
    if (marked) inWindow += 1;
    const window = index + 1;
    const lead = inWindow / technical - (window - inWindow) / (marks.length - technical);
    if (lead > best.lead) best = { window, inWindow, lead };
  });
  return { window: best.window, inWindow: best.inWindow };
}

/** The stretch from one technical item to another in which they outnumber the others most. */
function densestStretch(marks: readonly boolean[]): { window: number; inWindow: number } {
  const technical = marks.filter(Boolean).length;
  const [gain, loss] = [1 / technical, 1 / (marks.length - technical)];
  let best = { window: 1, inWindow: 1, lead: 0 };
  let current = { window: 0, inWindow: 0, lead: 0 };
  for (const marked of marks) {
    if (current.lead <= 0) current = { window: 0, inWindow: 0, lead: 0 };
    current = {
      window: current.window + 1,
      inWindow: current.inWindow + (marked ? 1 : 0),
      lead: current.lead + (marked ? gain : -loss),
    };
    if (current.lead > best.lead) best = current;
  }
  return { window: best.window, inWindow: best.inWindow };
}
