import type { IntlShape } from 'react-intl';
import type { SignalId } from '../../../../../../src/domain/health/signal';
import type { JudgedSignal, SignalTeam } from './signal';

/** Out: the names of sprints as a list; those whose name was not read are counted. */
export function sprintNames(ids: readonly number[], sprints: SignalTeam['sprints'], intl: IntlShape): string {
  const names = ids.flatMap((id) => sprints.filter((sprint) => sprint.id === id).map(({ name }) => name));
  const others = ids.length - names.length;
  const rest = others > 0 ? [intl.formatMessage({ id: 'health.why.otherSprints' }, { count: others })] : [];
  return intl.formatList([...names, ...rest]);
}

/** Signals that speak of one sprint, the first in their evidence: the running one, or the one that was closed last. */
const OF_ONE_SPRINT: readonly SignalId[] = ['H1', 'H3', 'H4', 'H5', 'H6'];

/** Out: the name of the one sprint that a signal speaks of; null where it speaks of several, of none, or its name was not read. */
export function sprintOfSignal(
  { id, sprints: [sprintId] }: JudgedSignal,
  sprints: SignalTeam['sprints'],
): string | null {
  if (!OF_ONE_SPRINT.includes(id)) return null;
  return sprints.find((sprint) => sprint.id === sprintId)?.name ?? null;
}
