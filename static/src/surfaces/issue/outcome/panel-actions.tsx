import Button from '@atlaskit/button/new';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { FormattedMessage } from 'react-intl';
import type { OutcomePanelDto } from '../../../../../src/contract/outcome-api';
import { FailureNote } from '../../../shared/failure-note';
import type { useOutcomeChanges } from './use-outcome';

interface PanelActionsProps {
  readonly panel: OutcomePanelDto;
  readonly editing: boolean;
  readonly aside: ReturnType<typeof useOutcomeChanges>['aside'];
  readonly onEdit: () => void;
  readonly onCancel: () => void;
}

const NOT_EDITED: readonly string[] = ['subtask', 'epic', 'done'];

/** What else can be done about the questions: now, later, never, after all. */
export function PanelActions({ panel, editing, aside, onEdit, onCancel }: PanelActionsProps) {
  const { prompt, viewer, at } = panel;
  if (!viewer.mayAnswer) {
    return (
      <Text color="color.text.subtle" size="small">
        <FormattedMessage id="issue.outcome.readOnly" />
      </Text>
    );
  }
  const isAside = prompt.reason === 'notTechnical' || prompt.reason === 'snoozed';
  const isClosed = prompt.reason === 'ceremony' ? at === null : NOT_EDITED.includes(prompt.reason);
  const mayEdit = !isClosed && !isAside;
  const waits = editing && prompt.asks && at === null;
  return (
    <Stack space="space.100">
      <Inline space="space.100" shouldWrap>
        {!editing && mayEdit && (
          <Button onClick={onEdit}>
            <FormattedMessage id={at === null ? 'issue.outcome.answerAnyway' : 'issue.outcome.edit'} />
          </Button>
        )}
        {isAside && (
          <Button isLoading={aside.isPending} onClick={() => aside.mutate('ask')}>
            <FormattedMessage id="issue.outcome.askAgain" />
          </Button>
        )}
        {editing && !waits && (
          <Button appearance="subtle" onClick={onCancel}>
            <FormattedMessage id="issue.outcome.cancel" />
          </Button>
        )}
        {waits && (
          <Button appearance="subtle" onClick={() => aside.mutate('snooze')}>
            <FormattedMessage id="issue.outcome.notNow" />
          </Button>
        )}
        {prompt.asks && (
          <Button appearance="subtle" onClick={() => aside.mutate('notTechnical')}>
            <FormattedMessage id="issue.outcome.notTechnical" />
          </Button>
        )}
      </Inline>
      {aside.isError && <FailureNote error={aside.error} />}
    </Stack>
  );
}
