import { useQuery } from '@tanstack/react-query';
import { Stack } from '@atlaskit/primitives/compiled';
import { SectionHeading } from '../../project/sections/section-heading';
import { call } from '../call';
import { SiteQueryView } from '../site-query-view';
import { FailedJobs } from './failed-jobs';
import { Figures } from './figures';

/** How the app is doing: events, background work, what failed and can be tried again. */
export function HealthSection() {
  const health = useQuery({ queryKey: ['jobs.health'], queryFn: () => call('jobs.health', {}) });
  return (
    <Stack space="space.250">
      <SectionHeading section="health" />
      <SiteQueryView query={health}>
        {(data) => (
          <Stack space="space.300">
            <Figures health={data} />
            <FailedJobs />
          </Stack>
        )}
      </SiteQueryView>
    </Stack>
  );
}
