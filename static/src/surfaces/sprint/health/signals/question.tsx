import { FormattedMessage, useIntl } from 'react-intl';
import type { JudgedSignal } from './signal';

/** The question a signal puts to the team; for ceremonies one for each whose purpose nothing covers. */
export function Question({ signal: { id, observation } }: { readonly signal: JudgedSignal }) {
  const { formatMessage } = useIntl();
  if (observation.code !== 'H18.ceremonies') return <FormattedMessage id={`health.ask.${id}`} />;
  return observation.params.notCovered
    .map((ceremony) => formatMessage({ id: `health.ask.H18.${ceremony}` }))
    .join(' ');
}
