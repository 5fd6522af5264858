import Button from '@atlaskit/button/new';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { FormattedMessage, useIntl } from 'react-intl';
import type { EnablementDto, IssueSuggestionDto } from '../../../../src/contract/issue-api';
import { router } from '../../bridge';
import { FailureNote } from '../../shared/failure-note';
import { Day } from '../../shared/team/day';
import { IssueLink } from '../../shared/issue-link';
import { useWritingIntl } from '../../shared/use-writing-intl';
import { useDecision } from './use-issue';
import styles from './gap-note.module.css';

/** Work the team could own is on the Scrum Master's desk: a question, and a way to enable the team (domain.md T68). */
export function GapNote({ data }: { readonly data: IssueSuggestionDto }) {
  const { formatMessage } = useIntl();
  const { decide, enable } = useDecision(data);
  const kind = data.suggestion.kind?.id ?? '';
  const writingIntl = useWritingIntl(data.language);
  const turn = async (): Promise<void> => {
    const writing = await writingIntl();
    enable.mutate({
      summary: writing.formatMessage({ id: `issue.enable.${kind}` }),
      description: writing.formatMessage({ id: 'issue.enable.description' }, { key: data.issue.key }),
    });
  };
  return (
    <div className={styles['gap']}>
      <Stack space="space.100">
        <Text>
          <FormattedMessage id="issue.gap" values={{ kind: formatMessage({ id: `common.kind.${kind}` }) }} />
        </Text>
        {data.recurs !== null && (
          <Text>
            <FormattedMessage
              id="issue.gap.recurs"
              values={{ key: <IssueLink issueKey={data.recurs.key} />, date: <Day at={data.recurs.at} /> }}
            />
          </Text>
        )}
        {enable.data === undefined ? (
          <Inline space="space.100" shouldWrap>
            {data.viewer.mayCreate && (
              <Button isLoading={enable.isPending} onClick={() => void turn()}>
                <FormattedMessage id="issue.gap.enable" />
              </Button>
            )}
            {data.viewer.mayDecide && (
              <Button
                appearance="subtle"
                isLoading={decide.isPending}
                onClick={() => decide.mutate({ verdict: 'mute' })}
              >
                <FormattedMessage id="issue.gap.fine" />
              </Button>
            )}
          </Inline>
        ) : (
          <Enabled result={enable.data} issueKey={data.issue.key} />
        )}
        {enable.isError && <FailureNote error={enable.error} />}
        {decide.isError && <FailureNote error={decide.error} />}
      </Stack>
    </div>
  );
}

interface EnabledProps {
  readonly result: EnablementDto;
  /** The issue that it was created for. */
  readonly issueKey: string;
}

function Enabled({ result, issueKey }: EnabledProps) {
  if (result.outcome === 'created') {
    return (
      <Text>
        <FormattedMessage id="issue.gap.created" values={{ key: <IssueLink issueKey={result.key} /> }} />
      </Text>
    );
  }
  const { because, projectId, issueTypeId, summary, description, missing } = result;
  const params = new URLSearchParams({
    pid: projectId,
    summary,
    description,
    ...(issueTypeId === null ? {} : { issuetype: issueTypeId }),
  });
  return (
    <Stack space="space.100" alignInline="start">
      <Text>
        <FormattedMessage
          id={`issue.gap.dialog.${because}`}
          values={{ missing: missing.length === 0 ? 'none' : missing.join(', '), key: issueKey }}
        />
      </Text>
      <Button onClick={() => void router.open(`/secure/CreateIssueDetails!init.jspa?${params.toString()}`)}>
        <FormattedMessage id="issue.gap.openDialog" />
      </Button>
    </Stack>
  );
}
