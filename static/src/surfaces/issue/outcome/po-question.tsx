import Button from '@atlaskit/button/new';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { OutcomePanelDto } from '../../../../../src/contract/outcome-api';
import { LONGEST_TOPIC } from '../../../../../src/domain/backlog/outcome/check-answers';
import { CheckField } from '../../../shared/fields/check-field';
import { TextField } from '../../../shared/fields/text-field';
import { useWritingIntl } from '../../../shared/use-writing-intl';
import type { useOutcomeChanges } from './use-outcome';

export interface PoWordProps {
  readonly panel: OutcomePanelDto;
  readonly poWord: ReturnType<typeof useOutcomeChanges>['poWord'];
}

/** What the Product Owner would like to understand: a topic, and a comment only where it is asked for. */
export function PoQuestion({ panel, poWord, onClose }: PoWordProps & { readonly onClose: () => void }) {
  const [topic, setTopic] = useState('');
  const [withComment, setWithComment] = useState(false);
  const writingIntl = useWritingIntl(panel.language);
  const ask = async (): Promise<void> => {
    const { formatMessage } = await writingIntl();
    const comment = withComment ? formatMessage({ id: 'issue.outcome.poCommentText' }, { topic }) : null;
    poWord.mutate(
      { state: 'question', topic, comment },
      { onSuccess: ({ outcome }) => outcome === 'saved' && onClose() },
    );
  };
  return (
    <Stack space="space.150">
      <TextField
        label="issue.outcome.poTopic"
        help="issue.outcome.poTopicHelp"
        value={topic}
        maxLength={LONGEST_TOPIC}
        readOnly={false}
        onChange={setTopic}
      />
      <CheckField
        label="issue.outcome.poComment"
        checked={withComment}
        readOnly={false}
        onChange={setWithComment}
      />
      <Inline space="space.100">
        <Button
          appearance="primary"
          isDisabled={topic.trim() === ''}
          isLoading={poWord.isPending}
          onClick={() => void ask()}
        >
          <FormattedMessage id="issue.outcome.poAsk" />
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          <FormattedMessage id="issue.outcome.cancel" />
        </Button>
      </Inline>
    </Stack>
  );
}
