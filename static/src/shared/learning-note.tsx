import Button from '@atlaskit/button/new';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormattedList, FormattedMessage } from 'react-intl';
import { outcomeApi, type LearningDto } from '../../../src/contract/outcome-api';
import { callerOf, router } from '../bridge';
import { FailureNote } from './failure-note';
import { IssueLink } from './issue-link';
import type { Language } from './language';
import { OutsideLink } from './outside-link';
import { useWritingIntl } from './use-writing-intl';
import styles from './learning-note.module.css';

const call = callerOf(outcomeApi);
/** Jira's limit for a summary is 255 characters. */
const MOST_TOPICS = 5;

interface LearningNoteProps {
  readonly learning: LearningDto;
  readonly language: Language | 'auto';
  readonly projectKey: string;
  /** The query to read again once the session exists. */
  readonly refresh: string;
}

/** Three open questions of the Product Owner propose a learning session, created in one click (T54). */
export function LearningNote({ learning, language, projectKey, refresh }: LearningNoteProps) {
  const client = useQueryClient();
  const writingIntl = useWritingIntl(language);
  const plan = useMutation({
    mutationFn: async (topics: readonly string[]) => {
      const { formatMessage, formatList } = await writingIntl();
      const values = { topics: formatList(topics.slice(0, MOST_TOPICS), { type: 'unit' }) };
      return call('outcome.planSession', {
        projectKey,
        summary: formatMessage({ id: 'common.learning.summary' }, values).slice(0, 255),
        description: formatMessage({ id: 'common.learning.description' }, { topics: topics.join('\n') }),
      });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: [refresh] }),
  });
  if (plan.data?.outcome === 'created') {
    return (
      <Text>
        <FormattedMessage
          id="common.learning.created"
          values={{ key: <IssueLink issueKey={plan.data.key} /> }}
        />
      </Text>
    );
  }
  if (learning === null) return null;
  return (
    <div className={styles['note']}>
      <Stack space="space.100" alignInline="start">
        <Text>
          <FormattedMessage
            id="common.learning.propose"
            values={{
              topics: <FormattedList value={learning.topics.slice(0, MOST_TOPICS)} type="unit" />,
              items: learning.items,
            }}
          />
        </Text>
        {learning.trainingLink !== '' && (
          <OutsideLink href={learning.trainingLink}>
            <FormattedMessage id="common.learning.training" />
          </OutsideLink>
        )}
        {plan.data?.outcome === 'dialog' ? (
          <OwnDialog result={plan.data} />
        ) : (
          <Button isLoading={plan.isPending} onClick={() => plan.mutate(learning.topics)}>
            <FormattedMessage id="common.learning.create" />
          </Button>
        )}
        {plan.isError && <FailureNote error={plan.error} />}
      </Stack>
    </div>
  );
}

interface OwnDialogProps {
  readonly result: {
    readonly projectId: string;
    readonly issueTypeId: string | null;
    readonly summary: string;
    readonly missing: readonly string[];
  };
}

/** Jira asks for more than Tandem knows: its own dialog, prefilled. */
function OwnDialog({ result: { projectId, issueTypeId, summary, missing } }: OwnDialogProps) {
  const params = new URLSearchParams({
    pid: projectId,
    summary,
    ...(issueTypeId === null ? {} : { issuetype: issueTypeId }),
  });
  return (
    <Stack space="space.100" alignInline="start">
      <Text>
        <FormattedMessage id="common.learning.dialog" values={{ missing: missing.join(', ') }} />
      </Text>
      <Button onClick={() => void router.open(`/secure/CreateIssueDetails!init.jspa?${params.toString()}`)}>
        <FormattedMessage id="common.learning.openDialog" />
      </Button>
    </Stack>
  );
}
