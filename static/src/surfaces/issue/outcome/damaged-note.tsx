import Button from '@atlaskit/button/new';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { FormattedMessage } from 'react-intl';
import type { OutcomePanelDto } from '../../../../../src/contract/outcome-api';
import { FailureNote } from '../../../shared/failure-note';
import type { useOutcomeChanges } from './use-outcome';

interface DamagedNoteProps {
  readonly panel: OutcomePanelDto;
  readonly restore: ReturnType<typeof useOutcomeChanges>['restore'];
}

/** Somebody edited the issue property by hand: named, and put right with one click. */
export function DamagedNote({ panel, restore }: DamagedNoteProps) {
  return (
    <Stack space="space.100" alignInline="start">
      <Text color="color.text.warning">
        <FormattedMessage id={panel.rev === null ? 'issue.outcome.damagedEmpty' : 'issue.outcome.damaged'} />
      </Text>
      {panel.viewer.mayAnswer && (
        <Button isLoading={restore.isPending} onClick={() => restore.mutate()}>
          <FormattedMessage id="issue.outcome.restore" />
        </Button>
      )}
      {restore.isError && <FailureNote error={restore.error} />}
    </Stack>
  );
}
