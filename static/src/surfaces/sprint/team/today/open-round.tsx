import Button from '@atlaskit/button/new';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import ProgressBar from '@atlaskit/progress-bar';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { AssessmentDto } from '../../../../../../src/contract/assessment-api';
import { FailureNote } from '../../../../shared/failure-note';
import { Day } from '../../../../shared/team/day';
import styles from '../../../../shared/team/team.module.css';
import { callTeam, useAssessmentChange } from '../../../../shared/team/use-team';
import { hasDraft, useDraftKey } from '../answer/draft';

type Round = NonNullable<AssessmentDto['round']>;

interface OpenRoundProps {
  readonly data: AssessmentDto;
  readonly round: Round;
  readonly onAnswer: () => void;
}

/** How far the open round is: numbers of people, never who. */
export function OpenRound({ data, round, onAnswer }: OpenRoundProps) {
  const { viewer } = data;
  const draftKey = useDraftKey(round.number);
  const { number, openedAt, answered, unreadable } = round;
  const mayAnswer = viewer.member && !answered && !unreadable;
  return (
    <Stack space="space.150" alignInline="start">
      <p className={styles['text']}>
        <FormattedMessage id="team.round.running" values={{ number, date: <Day at={openedAt} /> }} />
      </p>
      {unreadable ? (
        <p className={styles['text']}>
          <FormattedMessage id="team.round.unreadable" />
        </p>
      ) : (
        <Count round={round} />
      )}
      {answered && (
        <p className={styles['strong']}>
          <FormattedMessage id="team.round.answered" />
        </p>
      )}
      {!viewer.member && (
        <p className={styles['small']}>
          <FormattedMessage id="team.round.notMember" />
        </p>
      )}
      {mayAnswer && (
        <Button appearance="primary" onClick={onAnswer}>
          <FormattedMessage id={hasDraft(draftKey) ? 'team.round.goOn' : 'team.round.answer'} />
        </Button>
      )}
      {viewer.speaks && <CloseRound round={round} />}
    </Stack>
  );
}

function Count({ round }: Pick<OpenRoundProps, 'round'>) {
  const { formatMessage } = useIntl();
  const { respondents, needed, teamSize } = round;
  const known = teamSize !== null && teamSize >= respondents;
  const text = formatMessage(
    { id: known && respondents >= needed ? 'team.round.countOf' : 'team.round.count' },
    { respondents, needed, teamSize: teamSize ?? 0 },
  );
  const whole = Math.max(known ? teamSize : 0, needed, respondents);
  return (
    <div className={styles['wide']}>
      <p className={styles['text']}>{text}</p>
      <ProgressBar value={whole === 0 ? 0 : respondents / whole} ariaLabel={text} />
    </div>
  );
}

/** Closing ends the round for everybody, so it is asked once more. */
function CloseRound({ round }: Pick<OpenRoundProps, 'round'>) {
  const [asking, setAsking] = useState(false);
  const change = useAssessmentChange();
  const close = (): void =>
    change.mutate((projectKey) => callTeam('team.closeRound', { projectKey, round: round.number }));
  if (!asking) {
    return (
      <Button appearance="subtle" onClick={() => setAsking(true)}>
        <FormattedMessage id="team.round.close" />
      </Button>
    );
  }
  return (
    <Stack space="space.100">
      <p className={styles['text']}>
        <FormattedMessage id="team.round.closeSure" />
      </p>
      <Inline space="space.100" shouldWrap>
        <Button appearance="warning" isLoading={change.isPending} onClick={close}>
          <FormattedMessage id="team.round.closeNow" />
        </Button>
        <Button appearance="subtle" onClick={() => setAsking(false)}>
          <FormattedMessage id="team.cancel" />
        </Button>
      </Inline>
      {change.isError && <FailureNote error={change.error} />}
    </Stack>
  );
}
