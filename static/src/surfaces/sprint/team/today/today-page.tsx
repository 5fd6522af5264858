import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import { FormattedMessage } from 'react-intl';
import type { AssessmentDto } from '../../../../../../src/contract/assessment-api';
import { QueryView } from '../../../../shared/query-view';
import { StageCard } from '../../../../shared/team/stage-card';
import styles from '../../../../shared/team/team.module.css';
import { useAssessment } from '../../../../shared/team/use-team';
import { toneOf } from '../../../../shared/tone';
import { AgreementCard } from './agreement-card';
import { ProposeCard } from './propose-card';
import { ResultsView } from './results-view';
import { RoundCard } from './round-card';

interface TodayPageProps {
  readonly onAnswer: () => void;
}

/** Where the team is today: its stage, the round that is open, and what it said. */
export function TodayPage({ onAnswer }: TodayPageProps) {
  const assessment = useAssessment();
  return <QueryView query={assessment}>{(data) => <Today data={data} onAnswer={onAnswer} />}</QueryView>;
}

function Today({ data, onAnswer }: TodayPageProps & { readonly data: AssessmentDto }) {
  const { stage, agreement, viewer } = data;
  const waiting = agreement?.state === 'waiting';
  return (
    <Stack space="space.300">
      <Stack space="space.100">
        <Heading size="medium" as="h2">
          <FormattedMessage id="team.today.title" />
        </Heading>
        {!toneOf(stage.confirmed).brief && (
          <p className={styles['subtle']}>
            <FormattedMessage id="team.today.intro" />
          </p>
        )}
      </Stack>
      <div className={styles['cards']}>
        <Stack space="space.200">
          <StageCard stage={stage} />
          {agreement !== null && agreement.state !== 'agreed' && (
            <AgreementCard agreement={agreement} mayConfirm={viewer.mayConfirm} />
          )}
          {!waiting && viewer.mayPropose && <ProposeCard data={data} />}
        </Stack>
        <RoundCard data={data} onAnswer={onAnswer} />
      </div>
      <ResultsView data={data} />
    </Stack>
  );
}
