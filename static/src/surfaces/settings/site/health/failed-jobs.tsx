import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { FormattedDate, FormattedMessage, useIntl } from 'react-intl';
import type { FailedJobDto } from '../../../../../../src/contract/jobs-api';
import { FailureNote } from '../../../../shared/failure-note';
import { call } from '../call';
import { SiteQueryView } from '../site-query-view';
import styles from './health.module.css';

/** How many jobs `jobs.retry` takes at once. */
const MOST_AT_ONCE = 50;

/** Work that failed for good: nothing of it is dropped, and it can be tried again. */
export function FailedJobs() {
  const client = useQueryClient();
  const failed = useQuery({ queryKey: ['jobs.failed'], queryFn: () => call('jobs.failed', {}) });
  const retry = useMutation({
    mutationFn: (ids: readonly string[]) => call('jobs.retry', { ids: ids.slice(0, MOST_AT_ONCE) }),
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: ['jobs.failed'] });
      await client.invalidateQueries({ queryKey: ['jobs.health'] });
    },
  });
  return (
    <Stack space="space.150">
      <Heading size="small" as="h3">
        <FormattedMessage id="settings.failed.title" />
      </Heading>
      <SiteQueryView query={failed}>
        {(jobs) => (
          <Stack space="space.150">
            {jobs.length === 0 ? (
              <Text as="p" color="color.text.subtle">
                <FormattedMessage id="settings.failed.none" />
              </Text>
            ) : (
              <Inline>
                <Button isDisabled={retry.isPending} onClick={() => retry.mutate(jobs.map(({ id }) => id))}>
                  <FormattedMessage
                    id="settings.failed.retryAll"
                    values={{ count: Math.min(jobs.length, MOST_AT_ONCE) }}
                  />
                </Button>
              </Inline>
            )}
            <ul className={styles['list']}>
              {jobs.map((job) => (
                <li key={job.id} className={styles['job']}>
                  <JobText job={job} />
                  <Button
                    appearance="subtle"
                    spacing="compact"
                    isDisabled={retry.isPending}
                    onClick={() => retry.mutate([job.id])}
                  >
                    <FormattedMessage id="common.retry" />
                  </Button>
                </li>
              ))}
            </ul>
          </Stack>
        )}
      </SiteQueryView>
      {retry.isError && <FailureNote error={retry.error} />}
      {retry.isSuccess && (
        <Text as="p">
          <span role="status">
            <FormattedMessage id="settings.failed.queued" values={{ count: retry.data.queued }} />
          </span>
        </Text>
      )}
    </Stack>
  );
}

/** What was to be done, about what, and why it could not be. A job of an unknown kind is called by its own name. */
function JobText({ job: { job, about, failedAt, tries, code, place } }: { readonly job: FailedJobDto }) {
  const { messages } = useIntl();
  const id = `settings.job.${job}`;
  return (
    <div>
      <div className={styles['jobName']}>
        {id in messages ? <FormattedMessage id={id} /> : job}
        {about !== null && (
          <>
            {' · '}
            <FormattedMessage id={`settings.failed.about.${about.what}`} values={{ id: about.id }} />
          </>
        )}
      </div>
      <div>
        <FormattedMessage
          id={`common.error.${code}`}
          values={{ seconds: 0, message: 'none', field: 'none', sprint: '', place }}
        />
      </div>
      <div className={styles['detail']}>
        <FormattedMessage
          id="settings.failed.when"
          values={{
            tries,
            place,
            time: <FormattedDate value={failedAt} dateStyle="medium" timeStyle="short" />,
          }}
        />
      </div>
    </div>
  );
}
