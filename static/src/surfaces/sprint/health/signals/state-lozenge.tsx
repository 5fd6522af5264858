import Lozenge from '@atlaskit/lozenge';
import { FormattedMessage } from 'react-intl';
import type { SignalState } from '../../../../../../src/domain/maturity/signal-state';

const APPEARANCE = {
  ok: 'success',
  watch: 'moved',
  act: 'removed',
  notEnoughData: 'default',
  notApplicable: 'default',
} as const;

/** The state of a sign or signal, in words on a colour. */
export function StateLozenge({ state }: { readonly state: SignalState }) {
  return (
    <Lozenge appearance={APPEARANCE[state]}>
      <FormattedMessage id={`health.state.${state}`} />
    </Lozenge>
  );
}
