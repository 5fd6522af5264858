import { Text } from '@atlaskit/primitives/compiled';
import type { JudgedSignal, SignalTeam } from './signal';
import { sprintOfSignal } from './sprint-names';

interface SprintOfSignalProps extends Pick<SignalTeam, 'sprints'> {
  readonly signal: JudgedSignal;
}

/** The sprint that a signal speaks of, where it is one. */
export function SprintOfSignal({ signal, sprints }: SprintOfSignalProps) {
  const name = sprintOfSignal(signal, sprints);
  return name === null ? null : <Text color="color.text.subtle">{name}</Text>;
}
