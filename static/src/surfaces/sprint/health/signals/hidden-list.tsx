import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { FormattedMessage, useIntl } from 'react-intl';
import { Disclosure } from '../../../../shared/disclosure';
import { ActionButton } from './action-button';
import type { JudgedSignal, SignalAction } from './signal';
import { StateLozenge } from './state-lozenge';

interface HiddenListProps {
  readonly signals: readonly JudgedSignal[];
  readonly onShow: SignalAction | undefined;
}

/** The raised signals that the team has put out of view, each with the way back. */
export function HiddenList({ signals, onShow }: HiddenListProps) {
  const { formatMessage } = useIntl();
  if (signals.length === 0) return null;
  return (
    <Disclosure label={<FormattedMessage id="health.hidden" values={{ count: signals.length }} />}>
      <Stack space="space.100">
        {signals.map(({ id, state }) => {
          const signal = formatMessage({ id: `settings.signal.${id}` });
          return (
            <Inline key={id} space="space.100" alignBlock="center" shouldWrap>
              <Text>{signal}</Text>
              <StateLozenge state={state} />
              {onShow !== undefined && (
                <ActionButton
                  label="health.hidden.show"
                  name={formatMessage({ id: 'health.hidden.showNamed' }, { signal })}
                  onAct={() => onShow(id)}
                />
              )}
            </Inline>
          );
        })}
      </Stack>
    </Disclosure>
  );
}
