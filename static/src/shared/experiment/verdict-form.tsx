import Button from '@atlaskit/button/new';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import { useState, type SyntheticEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import {
  MAX_EXPERIMENT_DAYS,
  MAX_EXPERIMENT_TEXT,
  type Experiment,
  type ExperimentVerdict,
} from '../../../../src/domain/team/experiment';
import { FailureNote } from '../failure-note';
import { DateField, dayAfter } from '../fields/date-field';
import { LongTextField } from '../fields/long-text-field';
import { useTrying } from './use-experiments';

interface VerdictFormProps {
  readonly projectKey: string;
  readonly experiment: Experiment;
  readonly verdict: ExperimentVerdict;
  /** ms */
  readonly asOf: number;
  readonly onLeave: () => void;
}

const USUAL_DAYS = 28;

/** What the team has learned, and the next term where it goes on. */
export function VerdictForm({ projectKey, experiment, verdict, asOf, onLeave }: VerdictFormProps) {
  const { formatMessage } = useIntl();
  const { finding, kind, results } = experiment;
  const [note, setNote] = useState('');
  const [text, setText] = useState('');
  const [until, setUntil] = useState<number | null>(dayAfter(asOf, USUAL_DAYS));
  const { answer } = useTrying(projectKey);
  const goesOn = verdict === 'change' || (verdict === 'keep' && kind === 'acknowledgement');
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const next = goesOn && until !== null ? { text, until } : null;
    answer.mutate({ finding, seen: results.length, verdict, note, next }, { onSuccess: onLeave });
  };
  return (
    <form onSubmit={submit} aria-label={formatMessage({ id: `team.experiment.verdict.${kind}.${verdict}` })}>
      <Stack space="space.150">
        <LongTextField
          label="team.experiment.note"
          value={note}
          maxLength={MAX_EXPERIMENT_TEXT}
          onChange={setNote}
        />
        {goesOn && (
          <>
            <LongTextField
              label={`team.experiment.next.${kind}`}
              value={text}
              maxLength={MAX_EXPERIMENT_TEXT}
              onChange={setText}
            />
            <DateField
              label="team.experiment.until"
              help="team.experiment.until.help"
              value={until}
              least={dayAfter(asOf, 1)}
              most={dayAfter(asOf, MAX_EXPERIMENT_DAYS)}
              onChange={setUntil}
            />
          </>
        )}
        {answer.error !== null && <FailureNote error={answer.error} />}
        <Inline space="space.100" shouldWrap>
          <Button type="submit" appearance="primary" isLoading={answer.isPending}>
            <FormattedMessage id={`team.experiment.verdict.${kind}.${verdict}`} />
          </Button>
          <Button appearance="subtle" isDisabled={answer.isPending} onClick={onLeave}>
            <FormattedMessage id="team.cancel" />
          </Button>
        </Inline>
      </Stack>
    </form>
  );
}
