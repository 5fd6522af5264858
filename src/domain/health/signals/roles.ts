import { DAY_MS } from '../../shared/days';
import { kindById } from '../../ownership/kinds.table';
import type { HealthInput } from '../input';
import { applied, stateBy } from '../limits';
import { periodItems, type PeriodItem } from '../period';
import { judged, NOT_APPLICABLE, notEnough, type Evaluation } from '../signal';
import { idsOf } from '../unfinished-work';

/** Below this many items of a role, it would be about a person. */
const FEWEST_ROLE_ITEMS = 4;
const FEWEST_OWNED_ITEMS = 8;
const OLD_DOCUMENTATION_DAYS = 60;
const DOCUMENTATION_KIND = 'G2';
/** The product kinds that a Scrum Master fills gaps with: writing and refining stories (T60). */
const STORY_KINDS: readonly string[] = ['O26', 'O27'];
/** A Scrum Master who develops may test, review and document like anybody; ordering servers stays a gap (domain.md H11a). */
const GAPS_OF_A_DEVELOPER: readonly string[] = ['G1', ...STORY_KINDS];

/** H11a: how much of the Scrum Master's work fills gaps. Counts by kind only: no issue, no name (design §1.4). */
export function gapFilling(input: HealthInput): Evaluation {
  const { team } = input;
  if (!team.hasScrumMaster) return NOT_APPLICABLE;
  const items = periodItems(input).filter(({ role }) => role === 'SM');
  if (items.length < FEWEST_ROLE_ITEMS) return notEnough('roleItems', items.length, FEWEST_ROLE_ITEMS);
  const gaps = items.filter(({ kind }) => isGap(kind, team.smIsAlsoDeveloper));
  const share = gaps.length / items.length;
  const limit = applied('H11a', share, team);
  return judged(
    stateBy(limit),
    {
      code: 'H11a.gapFilling',
      params: { gaps: gaps.length, items: items.length, share, byKind: countsByKind(gaps) },
    },
    { limits: [limit] },
  );
}

function isGap(kind: string | null, alsoDeveloper: boolean): boolean {
  if (kind === null) return false;
  if (alsoDeveloper) return GAPS_OF_A_DEVELOPER.includes(kind);
  return kindById(kind)?.class === 'gap' || STORY_KINDS.includes(kind);
}

function countsByKind(items: readonly PeriodItem[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of items) if (kind !== null) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** H11b: the PO on the team's work, the team on the product's. Information, counts only. */
export function crossedRoles(input: HealthInput): Evaluation {
  const items = periodItems(input);
  const classOf = ({ kind }: PeriodItem): string | null =>
    kind === null ? null : (kindById(kind)?.class ?? null);
  const ofPo = items.filter(({ role }) => role === 'PO');
  const ofTeam = items.filter(({ role }) => role === 'other');
  const fewest = Math.min(ofPo.length, ofTeam.length);
  if (fewest < FEWEST_ROLE_ITEMS) return notEnough('roleItems', fewest, FEWEST_ROLE_ITEMS);
  const isTeamWork = (item: PeriodItem): boolean => ['gap', 'technical'].includes(classOf(item) ?? '');
  return judged('ok', {
    code: 'H11b.crossed',
    params: {
      poOnTeamWork: ofPo.filter(isTeamWork).length,
      poItems: ofPo.length,
      teamOnProductWork: ofTeam.filter((item) => classOf(item) === 'product').length,
      teamItems: ofTeam.length,
    },
  });
}

/** H11c: how often items lay with the other role than suggested, or a team overrode the same kind both ways. */
export function roleClarity({ sources, team }: HealthInput): Evaluation {
  const clarity = sources.roleClarity;
  if (clarity === null) return notEnough('roleClarity', 0, 1);
  const { owned, mismatched, contradictory } = clarity;
  if (owned.length < FEWEST_OWNED_ITEMS) return notEnough('ownedItems', owned.length, FEWEST_OWNED_ITEMS);
  const unclear = [...new Set([...mismatched, ...contradictory])];
  const share = unclear.length / owned.length;
  const limit = applied('H11c', share, team);
  return judged(
    stateBy(limit),
    {
      code: 'H11c.roleClarity',
      params: {
        mismatched: mismatched.length,
        contradictory: contradictory.length,
        owned: owned.length,
        share,
      },
    },
    { issues: unclear, limits: [limit] },
  );
}

/** H12: documentation tasks that stay open, and what the team says (Q10). Weak evidence, never Act. */
export function documentation(input: HealthInput): Evaluation {
  const { current, currentAlongside, sources, now, team } = input;
  const old = [...current, ...currentAlongside].filter(
    ({ kind, doneAt, createdAt }) =>
      kind === DOCUMENTATION_KIND && doneAt === null && now - createdAt > OLD_DOCUMENTATION_DAYS * DAY_MS,
  );
  const Q10 = sources.assessment?.Q10 ?? null;
  const limit = applied('H12', old.length, team);
  const state = stateBy(limit);
  if (state === 'ok' && Q10 === null) return notEnough('assessment', 0, 1);
  return judged(
    state === 'ok' && Q10 !== 1 ? 'ok' : 'watch',
    { code: 'H12.documentation', params: { old: old.length, olderThanDays: OLD_DOCUMENTATION_DAYS, Q10 } },
    { issues: idsOf(old), limits: [limit] },
  );
}
