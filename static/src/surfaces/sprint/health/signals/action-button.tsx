import Button from '@atlaskit/button/new';
import { Stack } from '@atlaskit/primitives/compiled';
import { useMutation } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import { FailureNote } from '../../../../shared/failure-note';

interface ActionButtonProps {
  /** Message id. */
  readonly label: string;
  /** What is read out, where the label alone does not say of what. */
  readonly name?: string;
  readonly primary?: boolean;
  readonly onAct: () => Promise<unknown>;
}

/** A button that does one thing, shows that it is under way, and says where it failed. */
export function ActionButton({ label, name, primary = false, onAct }: ActionButtonProps) {
  const action = useMutation({ mutationFn: onAct });
  return (
    <Stack space="space.100" alignInline="start">
      <Button
        appearance={primary ? 'primary' : 'subtle'}
        spacing={primary ? 'default' : 'compact'}
        isLoading={action.isPending}
        aria-label={name}
        onClick={() => action.mutate()}
      >
        <FormattedMessage id={label} />
      </Button>
      {action.isError && <FailureNote error={action.error} />}
    </Stack>
  );
}
