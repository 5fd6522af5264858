import { Stack } from '@atlaskit/primitives/compiled';
import { QueryView } from '../../../../shared/query-view';
import { EngagementCard } from '../../../../shared/team/engagement-card';
import { StageCard } from '../../../../shared/team/stage-card';
import { useAssessment, usePractice } from '../../../../shared/team/use-team';
import { SectionHeading } from './section-heading';

/** The stage and what follows from it, as the Team tab shows them; the team itself agrees on it there. */
export function MaturitySection() {
  const assessment = useAssessment();
  const practice = usePractice();
  return (
    <Stack space="space.250">
      <SectionHeading section="maturity" />
      <QueryView query={assessment}>{({ stage }) => <StageCard stage={stage} />}</QueryView>
      <QueryView query={practice}>{({ engagement }) => <EngagementCard advice={engagement} />}</QueryView>
    </Stack>
  );
}
