import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import { FormattedMessage } from 'react-intl';
import { QueryView } from '../../../../shared/query-view';
import { EngagementCard } from '../../../../shared/team/engagement-card';
import styles from '../../../../shared/team/team.module.css';
import { usePractice } from '../../../../shared/team/use-team';
import { ReviewCard } from './review-card';
import { StepInCard } from './step-in-card';

/** How much Scrum Master would help now, the step-in, and the role review (domain.md 4.6, T62, T66–T68). */
export function ScrumMasterPage() {
  const practice = usePractice();
  return (
    <QueryView query={practice}>
      {(data) => (
        <Stack space="space.300">
          <Heading size="medium" as="h2">
            <FormattedMessage id="team.engagement.title" />
          </Heading>
          <div className={styles['cards']}>
            <EngagementCard advice={data.engagement} />
            <StepInCard data={data} />
            <ReviewCard review={data.review} speaks={data.viewer.speaks} />
          </div>
        </Stack>
      )}
    </QueryView>
  );
}
