import Button from '@atlaskit/button/new';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import { FormattedList, FormattedMessage, useIntl } from 'react-intl';
import type { AssessmentDto } from '../../../../../../src/contract/assessment-api';
import { FailureNote } from '../../../../shared/failure-note';
import { StageName } from '../../../../shared/team/stage-name';
import styles from '../../../../shared/team/team.module.css';
import { callTeam, useAssessmentChange } from '../../../../shared/team/use-team';

interface AgreementCardProps {
  readonly agreement: NonNullable<AssessmentDto['agreement']>;
  readonly mayConfirm: boolean;
}

/** A stage that somebody put forward: who has agreed, who is missing, and the reader's own yes or no. */
export function AgreementCard({ agreement, mayConfirm }: AgreementCardProps) {
  const change = useAssessmentChange();
  const { state, stage, proposedAt } = agreement;
  const answer = (name: 'team.confirmStage' | 'team.declineStage'): void =>
    change.mutate((projectKey) => callTeam(name, { projectKey, stage, proposedAt }));
  return (
    <div className={state === 'waiting' ? styles['notice'] : styles['card']}>
      <Stack space="space.150">
        <p className={styles['strong']}>
          <FormattedMessage id={`team.agreement.${state}`} values={{ stage: <StageName stage={stage} /> }} />
        </p>
        {state === 'waiting' && <Progress agreement={agreement} />}
        {mayConfirm && (
          <Inline space="space.100" shouldWrap>
            <Button
              appearance="primary"
              isLoading={change.isPending}
              onClick={() => answer('team.confirmStage')}
            >
              <FormattedMessage id="team.agreement.yes" />
            </Button>
            <Button isDisabled={change.isPending} onClick={() => answer('team.declineStage')}>
              <FormattedMessage id="team.agreement.no" />
            </Button>
          </Inline>
        )}
        {change.isError && <FailureNote error={change.error} />}
      </Stack>
    </div>
  );
}

function Progress({ agreement }: Pick<AgreementCardProps, 'agreement'>) {
  const { formatMessage } = useIntl();
  const { confirmedBy, missing } = agreement;
  const named = (roles: readonly string[]) => (
    <FormattedList value={roles.map((role) => formatMessage({ id: `team.confirmer.${role}` }))} />
  );
  return (
    <>
      {confirmedBy.length > 0 && (
        <p className={styles['text']}>
          <FormattedMessage id="team.agreement.agreed" values={{ who: named(confirmedBy) }} />
        </p>
      )}
      <p className={styles['text']}>
        <FormattedMessage id="team.agreement.missing" values={{ who: named(missing) }} />
      </p>
      <p className={styles['small']}>
        <FormattedMessage id="team.agreement.together" />
      </p>
    </>
  );
}
