import Button from '@atlaskit/button/new';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useMutation } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import type { SignalId } from '../../../../../../src/domain/health/signal';
import { Disclosure } from '../../../../shared/disclosure';
import { FailureNote } from '../../../../shared/failure-note';
import type { JudgedSignal } from './signal';
import { StateLozenge } from './state-lozenge';

interface HiddenListProps {
  readonly signals: readonly JudgedSignal[];
  readonly onShow: (signal: SignalId) => Promise<unknown>;
}

/** The raised signals that the team has put out of view, each with the way back. */
export function HiddenList({ signals, onShow }: HiddenListProps) {
  if (signals.length === 0) return null;
  return (
    <Disclosure label={<FormattedMessage id="health.hidden" values={{ count: signals.length }} />}>
      <Stack space="space.100">
        {signals.map((signal) => (
          <HiddenSignal key={signal.id} signal={signal} onShow={onShow} />
        ))}
      </Stack>
    </Disclosure>
  );
}

function HiddenSignal({
  signal: { id, state },
  onShow,
}: { readonly signal: JudgedSignal } & Pick<HiddenListProps, 'onShow'>) {
  const { formatMessage } = useIntl();
  const show = useMutation({ mutationFn: onShow });
  const name = formatMessage({ id: `settings.signal.${id}` });
  return (
    <Stack space="space.050">
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Text>{name}</Text>
        <StateLozenge state={state} />
        <Button
          appearance="subtle"
          spacing="compact"
          isLoading={show.isPending}
          aria-label={formatMessage({ id: 'health.hidden.showNamed' }, { signal: name })}
          onClick={() => show.mutate(id)}
        >
          <FormattedMessage id="health.hidden.show" />
        </Button>
      </Inline>
      {show.isError && <FailureNote error={show.error} />}
    </Stack>
  );
}
