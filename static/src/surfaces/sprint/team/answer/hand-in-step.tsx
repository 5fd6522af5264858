import Button from '@atlaskit/button/new';
import Checkbox from '@atlaskit/checkbox';
import { Stack } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { AssessmentDto } from '../../../../../../src/contract/assessment-api';
import { isEmpty, type Ballot } from '../../../../../../src/domain/maturity/ballot';
import { QUESTION_IDS } from '../../../../../../src/domain/maturity/questions.table';
import { FailureNote } from '../../../../shared/failure-note';
import styles from '../../../../shared/team/team.module.css';
import { callTeam, useAssessmentChange } from '../../../../shared/team/use-team';

interface HandInStepProps {
  readonly round: NonNullable<AssessmentDto['round']>;
  readonly ballot: Ballot;
  /** The answers are with the team: the browser forgets them. */
  readonly onDone: () => void;
  readonly onLeave: () => void;
}

/** Handing in: once and as a whole. The answers stay in the browser until the back end has them. */
export function HandInStep({ round, ballot, onDone, onLeave }: HandInStepProps) {
  const [consent, setConsent] = useState(false);
  const change = useAssessmentChange();
  const answered = QUESTION_IDS.filter((id) => ballot[id] !== undefined).length;
  const handIn = (): void =>
    change.mutate(
      (projectKey) => callTeam('team.answerRound', { projectKey, round: round.number, ballot, consent }),
      {
        onSuccess: () => {
          onDone();
          onLeave();
        },
      },
    );
  return (
    <Stack space="space.200" alignInline="start">
      <p className={styles['text']}>
        <FormattedMessage id="team.answer.ready" values={{ answered, all: QUESTION_IDS.length }} />
      </p>
      {round.consentNeeded && (
        <Checkbox
          label={<FormattedMessage id="team.answer.consent" />}
          isChecked={consent}
          onChange={(event) => setConsent(event.target.checked)}
        />
      )}
      {change.isError && <FailureNote error={change.error} />}
      <Button appearance="primary" isDisabled={isEmpty(ballot)} isLoading={change.isPending} onClick={handIn}>
        <FormattedMessage id="team.answer.handIn" />
      </Button>
    </Stack>
  );
}
