import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import { FormattedMessage } from 'react-intl';
import type { AssessmentDto } from '../../../../../../src/contract/assessment-api';
import { Disclosure } from '../../../../shared/disclosure';
import { FailureNote } from '../../../../shared/failure-note';
import { Day } from '../../../../shared/team/day';
import { StageName } from '../../../../shared/team/stage-name';
import styles from '../../../../shared/team/team.module.css';
import { callTeam, useAssessmentChange } from '../../../../shared/team/use-team';
import { toneOf } from '../../../../shared/tone';

const STAGES = ['shu', 'ha', 'ri'] as const;

/** What the answers point at, and the three stages to put forward. What the answers say is a proposal, never a decision. */
export function ProposeCard({ data }: { readonly data: AssessmentDto }) {
  const title = <FormattedMessage id="team.propose.title" />;
  // Where a team learns, its answers come first; what they point at opens the choice.
  const folded = toneOf(data.stage.confirmed).explains && data.proposal === null;
  return (
    <div className={styles['card']}>
      {folded ? (
        <Disclosure label={title}>
          <Choice data={data} />
        </Disclosure>
      ) : (
        <Stack space="space.150">
          <Heading size="small" as="h3">
            {title}
          </Heading>
          <Choice data={data} />
        </Stack>
      )}
    </div>
  );
}

function Choice({ data }: { readonly data: AssessmentDto }) {
  const change = useAssessmentChange();
  const { proposal } = data;
  const pointed = proposal?.state === 'proposed' ? proposal.stage : null;
  return (
    <Stack space="space.150">
      {proposal !== null && (
        <p className={styles['strong']}>
          <FormattedMessage id={`team.proposal.${proposal.state}`} values={valuesOf(proposal)} />
        </p>
      )}
      <p className={styles['text']}>
        <FormattedMessage id="team.propose.explain" />
      </p>
      <Stack space="space.100" alignInline="start">
        {STAGES.map((stage) => (
          <Button
            key={stage}
            appearance={stage === pointed ? 'primary' : 'default'}
            isDisabled={change.isPending}
            onClick={() =>
              change.mutate((projectKey) => callTeam('team.proposeStage', { projectKey, stage }))
            }
          >
            <StageName stage={stage} />
          </Button>
        ))}
      </Stack>
      {change.isError && <FailureNote error={change.error} />}
    </Stack>
  );
}

function valuesOf(proposal: NonNullable<AssessmentDto['proposal']>) {
  switch (proposal.state) {
    case 'proposed':
      return { stage: <StageName stage={proposal.stage} short /> };
    case 'riToConfirm':
      return { date: <Day at={proposal.confirmFrom} /> };
    case 'incomplete':
      return { answered: proposal.answered, needed: proposal.needed };
    case 'tooFew':
      return { respondents: proposal.respondents, needed: proposal.needed };
  }
}
