import type { IntlShape } from 'react-intl';
import type { HealthDto } from '../../../../../../src/contract/health-schema';
import { isRaised } from '../../../../../../src/domain/maturity/signal-state';
import { observationText } from '../signals/observation-text';
import { questionText } from '../signals/question-text';
import { hiddenSignals, isJudged, type JudgedSignal, type SignalTeam } from '../signals/signal';
import { sprintOfSignal } from '../signals/sprint-names';
import type { RetroLine, RetroSection } from './retro-types';

/**
 * In: what the signals say, which of them are hidden, the sprints whose names are known. Out: what is raised, the worst
 * first: what we see and the question to the team; null where nothing is.
 */
export function findingsSection(
  health: HealthDto,
  { hidden, sprints }: { readonly hidden: readonly string[] } & Pick<SignalTeam, 'sprints'>,
  intl: IntlShape,
): RetroSection | null {
  const outOfView = hiddenSignals(health, hidden);
  const raised = health.signals
    .filter(isJudged)
    .filter((signal) => isRaised(signal.state) && !outOfView.includes(signal))
    .sort((a, b) => Number(b.state === 'act') - Number(a.state === 'act'));
  if (raised.length === 0) return null;
  return {
    heading: intl.formatMessage({ id: 'health.headline' }),
    lines: raised.map((signal) => lineOf(signal, sprints, intl)),
    table: null,
  };
}

function lineOf(signal: JudgedSignal, sprints: SignalTeam['sprints'], intl: IntlShape): RetroLine {
  const { formatMessage } = intl;
  const name = formatMessage({ id: `settings.signal.${signal.id}` });
  const state = formatMessage({ id: `health.state.${signal.state}` });
  const sprint = sprintOfSignal(signal, sprints);
  return {
    name: `${name} (${sprint === null ? state : `${sprint}, ${state}`})`,
    text: formatMessage(
      { id: 'sprint.retro.finding' },
      { seen: observationText(signal.observation, intl), question: questionText(signal, intl) },
    ),
  };
}
