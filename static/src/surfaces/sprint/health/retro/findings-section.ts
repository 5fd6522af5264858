import type { IntlShape } from 'react-intl';
import type { HealthDto } from '../../../../../../src/contract/health-schema';
import { isRaised } from '../../../../../../src/domain/maturity/signal-state';
import { observationText } from '../signals/observation-text';
import { questionText } from '../signals/question-text';
import { hiddenSignals, isJudged, type JudgedSignal } from '../signals/signal';
import type { RetroLine, RetroSection } from './retro-types';

/** Out: what is raised, the worst first: what we see and the question to the team; null where nothing is. */
export function findingsSection(
  health: HealthDto,
  hidden: readonly string[],
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
    lines: raised.map((signal) => lineOf(signal, intl)),
    table: null,
  };
}

function lineOf(signal: JudgedSignal, intl: IntlShape): RetroLine {
  const { formatMessage } = intl;
  const name = formatMessage({ id: `settings.signal.${signal.id}` });
  return {
    name: `${name} (${formatMessage({ id: `health.state.${signal.state}` })})`,
    text: `${observationText(signal.observation, intl)} ${questionText(signal, intl)}`,
  };
}
