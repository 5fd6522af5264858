import Button from '@atlaskit/button/new';
import { Stack } from '@atlaskit/primitives/compiled';
import { useMutation } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import type { SignalId } from '../../../../../../src/domain/health/signal';
import { FailureNote } from '../../../../shared/failure-note';

interface HideButtonProps {
  readonly signal: SignalId;
  readonly onHide: (signal: SignalId) => Promise<unknown>;
}

/** Puts a raised signal out of the team's view for three sprints. */
export function HideButton({ signal, onHide }: HideButtonProps) {
  const hide = useMutation({ mutationFn: onHide });
  return (
    <Stack space="space.100" alignInline="start">
      <Button
        appearance="subtle"
        spacing="compact"
        isLoading={hide.isPending}
        onClick={() => hide.mutate(signal)}
      >
        <FormattedMessage id="health.hide" />
      </Button>
      {hide.isError && <FailureNote error={hide.error} />}
    </Stack>
  );
}
