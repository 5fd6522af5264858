import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import { FormattedMessage } from 'react-intl';
import type { AssessmentDto } from '../../../../../../src/contract/assessment-api';
import { Disclosure } from '../../../../shared/disclosure';
import { FailureNote } from '../../../../shared/failure-note';
import { Day } from '../../../../shared/team/day';
import styles from '../../../../shared/team/team.module.css';
import { callTeam, useAssessmentChange } from '../../../../shared/team/use-team';
import { toneOf } from '../../../../shared/tone';
import { OpenRound } from './open-round';

interface RoundCardProps {
  readonly data: AssessmentDto;
  readonly onAnswer: () => void;
}

/** The round that is open, or the way to open one. */
export function RoundCard({ data, onAnswer }: RoundCardProps) {
  const { round, stage } = data;
  return (
    <div className={styles['card']}>
      <Stack space="space.150">
        <Heading size="small" as="h3">
          <FormattedMessage id="team.round.title" />
        </Heading>
        {round === null ? (
          <NoRound data={data} />
        ) : (
          <OpenRound data={data} round={round} onAnswer={onAnswer} />
        )}
        <Disclosure
          label={<FormattedMessage id="team.round.privacy" />}
          initiallyOpen={toneOf(stage.confirmed).explains && round !== null}
        >
          <p className={styles['small']}>
            <FormattedMessage id="team.round.privacy.text" />
          </p>
        </Disclosure>
      </Stack>
    </div>
  );
}

function NoRound({ data }: Pick<RoundCardProps, 'data'>) {
  const change = useAssessmentChange();
  const { viewer, reassessment, sealed } = data;
  const open = (): void => change.mutate((projectKey) => callTeam('team.openRound', { projectKey }));
  return (
    <Stack space="space.150" alignInline="start">
      <p className={styles['text']}>
        <FormattedMessage id="team.round.none" />
      </p>
      <NextLook reassessment={reassessment} />
      {!sealed && (
        <p className={styles['text']}>
          <FormattedMessage id="team.refusal.BALLOT_KEY_MISSING" />
        </p>
      )}
      {viewer.speaks ? (
        <Button
          appearance={reassessment.due || reassessment.dueAt === null ? 'primary' : 'default'}
          isDisabled={!sealed}
          isLoading={change.isPending}
          onClick={open}
        >
          <FormattedMessage id="team.round.open" />
        </Button>
      ) : (
        <p className={styles['small']}>
          <FormattedMessage id="team.round.whoOpens" />
        </p>
      )}
      {change.isError && <FailureNote error={change.error} />}
    </Stack>
  );
}

function NextLook({ reassessment }: Pick<AssessmentDto, 'reassessment'>) {
  const { due, dueAt, days, sooner } = reassessment;
  if (dueAt === null) return null;
  return (
    <p className={styles['small']}>
      {due ? (
        <FormattedMessage id="team.round.due" values={{ days }} />
      ) : (
        <FormattedMessage id="team.round.nextAt" values={{ date: <Day at={dueAt} /> }} />
      )}{' '}
      {sooner.map((reason) => (
        <FormattedMessage key={reason} id={`team.round.sooner.${reason}`} />
      ))}
    </p>
  );
}
