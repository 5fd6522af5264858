import type { AssessmentMedians } from '../../domain/health/input';
import { mediansOf } from '../../domain/maturity/scores';
import type { Stores } from '../../ports/stores';
import { closedRounds } from './rounds';

/** Out: what the team's latest assessment says to sprint health; null without a result. Throws a Failure. */
export async function latestMedians(
  { rounds }: Pick<Stores, 'rounds'>,
  projectId: string,
): Promise<AssessmentMedians | null> {
  const stored = await rounds.list(projectId);
  const [latest] = closedRounds(stored.map(({ value }) => value))
    .filter(({ items }) => items !== null)
    .sort((one, other) => other.number - one.number);
  if (latest === undefined) return null;
  const { Q1 = null, Q2 = null, Q10 = null, Q11 = null } = mediansOf(latest);
  return { at: latest.closedAt, Q1, Q2, Q10, Q11 };
}
