import Button from '@atlaskit/button/new';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { FormattedList, FormattedMessage, useIntl } from 'react-intl';
import type { OutcomePanelDto } from '../../../../../src/contract/outcome-api';
import type { AnswerConflict } from '../../../../../src/domain/backlog/outcome/merge-outcomes';
import { AnswerText } from './answer-text';
import type { Draft } from './use-draft';
import styles from './outcome.module.css';

interface ConflictNoteProps {
  readonly panel: OutcomePanelDto;
  readonly draft: Draft;
}

/** Somebody answered while the reader was writing: their answers are seen before they are overwritten. */
export function ConflictNote({ panel, draft }: ConflictNoteProps) {
  const { formatMessage } = useIntl();
  const role = formatMessage({ id: `common.role.${panel.byRole ?? 'DEV'}` });
  const fields = draft.takenOver.map((field) => formatMessage({ id: `issue.outcome.field.${field}` }));
  return (
    <div className={styles['note']} role="alert">
      <Stack space="space.150">
        <Text weight="semibold">
          <FormattedMessage id="issue.outcome.conflict" values={{ role }} />
        </Text>
        {fields.length > 0 && (
          <Text>
            <FormattedMessage
              id="issue.outcome.takenOver"
              values={{ fields: <FormattedList value={fields} /> }}
            />
          </Text>
        )}
        {draft.conflicts.map((conflict) => (
          <Theirs key={conflict.field} conflict={conflict} draft={draft} />
        ))}
        {draft.conflicts.length > 0 && (
          <Text size="small" color="color.text.subtle">
            <FormattedMessage id="issue.outcome.conflictNext" />
          </Text>
        )}
      </Stack>
    </div>
  );
}

function Theirs({ conflict, draft }: { readonly conflict: AnswerConflict; readonly draft: Draft }) {
  const { field, theirs } = conflict;
  const isTaken = draft.answers[field] === theirs;
  return (
    <Stack space="space.050" alignInline="start">
      <Text size="small" color="color.text.subtle">
        <FormattedMessage id={`issue.outcome.field.${field}`} />
      </Text>
      <blockquote className={styles['quote']}>
        <AnswerText field={field} answer={theirs} />
      </blockquote>
      <Button spacing="compact" isDisabled={isTaken} onClick={() => draft.set({ [field]: theirs })}>
        <FormattedMessage id={isTaken ? 'issue.outcome.taken' : 'issue.outcome.take'} />
      </Button>
    </Stack>
  );
}
