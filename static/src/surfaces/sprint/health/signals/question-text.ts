import type { IntlShape } from 'react-intl';
import type { JudgedSignal } from './signal';

/** Out: the question a signal puts to the team; for ceremonies one for each whose purpose nothing covers. */
export function questionText({ id, observation }: JudgedSignal, { formatMessage }: IntlShape): string {
  if (observation.code !== 'H18.ceremonies') return formatMessage({ id: `health.ask.${id}` });
  return observation.params.notCovered
    .map((ceremony) => formatMessage({ id: `health.ask.H18.${ceremony}` }))
    .join(' ');
}
