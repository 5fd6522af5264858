import Button from '@atlaskit/button/new';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { FormattedMessage, useIntl } from 'react-intl';
import type { IssueSuggestionDto } from '../../../../src/contract/issue-api';
import { FailureNote } from '../../shared/failure-note';
import { useDecision } from './use-issue';
import styles from './gap-note.module.css';

/** A rule that the team's own decisions suggest; nothing changes until somebody accepts it (domain.md 2.7). */
export function ProposalNote({ data }: { readonly data: IssueSuggestionDto }) {
  const { formatMessage } = useIntl();
  const { answer } = useDecision(data);
  const [proposal] = data.proposals;
  if (proposal === undefined) return null;
  const { kind, owner, decisions } = proposal;
  const values = {
    decisions,
    kind: formatMessage({ id: `common.kind.${kind}` }),
    ...(owner === 'muted' ? {} : { owner: formatMessage({ id: `common.owner.${owner}` }) }),
  };
  return (
    <div className={styles['gap']}>
      <Stack space="space.100">
        <Text>
          <FormattedMessage
            id={owner === 'muted' ? 'issue.proposal.muted' : 'issue.proposal.owner'}
            values={values}
          />
        </Text>
        <Inline space="space.100" shouldWrap>
          <Button isLoading={answer.isPending} onClick={() => answer.mutate({ kind, accept: true })}>
            <FormattedMessage id="issue.proposal.accept" />
          </Button>
          <Button appearance="subtle" onClick={() => answer.mutate({ kind, accept: false })}>
            <FormattedMessage id="issue.proposal.dismiss" />
          </Button>
        </Inline>
        {answer.isError && <FailureNote error={answer.error} />}
      </Stack>
    </div>
  );
}
