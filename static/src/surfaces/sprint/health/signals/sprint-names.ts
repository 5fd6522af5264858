import type { IntlShape } from 'react-intl';
import type { SignalTeam } from './signal';

/** Out: the names of sprints as a list; those whose name was not read are counted. */
export function sprintNames(ids: readonly number[], sprints: SignalTeam['sprints'], intl: IntlShape): string {
  const names = ids.flatMap((id) => sprints.filter((sprint) => sprint.id === id).map(({ name }) => name));
  const others = ids.length - names.length;
  const rest = others > 0 ? [intl.formatMessage({ id: 'health.why.otherSprints' }, { count: others })] : [];
  return intl.formatList([...names, ...rest]);
}
