import Button from '@atlaskit/button/new';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import { useState, type SyntheticEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import {
  MAX_EXPERIMENT_DAYS,
  MAX_EXPERIMENT_TEXT,
  type Experiment,
} from '../../../../src/domain/team/experiment';
import { FailureNote } from '../failure-note';
import { DateField, dayAfter } from '../fields/date-field';
import { LongTextField } from '../fields/long-text-field';
import styles from './experiment.module.css';

/** What to try, or why to live with it, and until when (ms). */
export interface Term {
  readonly text: string;
  readonly until: number;
}

interface TermFormProps {
  readonly kind: Experiment['kind'];
  /** ms */
  readonly now: number;
  readonly proposal?: { readonly text: string; readonly days: number } | undefined;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly onSubmit: (term: Term) => void;
  readonly onCancel: () => void;
}

/** Two sprints of a usual length; long enough to see something. */
const USUAL_DAYS = 28;

/** A term of an experiment or an acknowledgement. What was written stays when saving fails. */
export function TermForm({ kind, now, proposal, busy, error, onSubmit, onCancel }: TermFormProps) {
  const { formatMessage } = useIntl();
  const [text, setText] = useState(proposal?.text ?? '');
  const [until, setUntil] = useState<number | null>(dayAfter(now, proposal?.days ?? USUAL_DAYS));
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (until !== null) onSubmit({ text, until });
  };
  return (
    <form
      className={styles['box']}
      onSubmit={submit}
      aria-label={formatMessage({ id: `team.experiment.start.${kind}` })}
    >
      <Stack space="space.150">
        <LongTextField
          label={`team.experiment.text.${kind}`}
          value={text}
          maxLength={MAX_EXPERIMENT_TEXT}
          onChange={setText}
        />
        <DateField
          label="team.experiment.until"
          help="team.experiment.until.help"
          value={until}
          least={dayAfter(now, 1)}
          most={dayAfter(now, MAX_EXPERIMENT_DAYS)}
          onChange={setUntil}
        />
        {error !== null && <FailureNote error={error} />}
        <Inline space="space.100" shouldWrap>
          <Button type="submit" appearance="primary" isLoading={busy}>
            <FormattedMessage id="team.experiment.save" />
          </Button>
          <Button appearance="subtle" isDisabled={busy} onClick={onCancel}>
            <FormattedMessage id="team.cancel" />
          </Button>
        </Inline>
      </Stack>
    </form>
  );
}
