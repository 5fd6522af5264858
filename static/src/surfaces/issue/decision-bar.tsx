import Button from '@atlaskit/button/new';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useId, useState } from 'react';
import { FormattedDate, FormattedMessage, useIntl } from 'react-intl';
import type { IssueSuggestionDto } from '../../../../src/contract/issue-api';
import { FailureNote } from '../../shared/failure-note';
import { useDecision } from './use-issue';

const OWNERS = ['SM', 'PO', 'TEAM', 'NONE'] as const;

interface DecisionBarProps {
  readonly data: IssueSuggestionDto;
  /** Whether something was suggested that can be confirmed. */
  readonly speaks: boolean;
}

/** Confirm / Not right, who decided and when, and the way back. Nothing in Jira changes by it but one issue property. */
export function DecisionBar({ data, speaks }: DecisionBarProps) {
  const [choosing, setChoosing] = useState(false);
  const { decide } = useDecision(data);
  const decidedId = useId();
  const { decision } = data;
  return (
    <Stack space="space.100">
      {decision !== null && (
        <div id={decidedId}>
          <DecidedBy decision={decision} />
        </div>
      )}
      <Inline space="space.100" shouldWrap>
        {decision === null && speaks && data.suggestion.code !== 'rule' && (
          <Button isLoading={decide.isPending} onClick={() => decide.mutate({ verdict: 'confirm' })}>
            <FormattedMessage id="issue.decide.confirm" />
          </Button>
        )}
        {decision === null && (
          <Button appearance="subtle" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
            <FormattedMessage id={speaks ? 'issue.decide.notRight' : 'issue.decide.other'} />
          </Button>
        )}
        {decision !== null && (
          <Button
            appearance="subtle"
            aria-describedby={decidedId}
            isLoading={decide.isPending}
            onClick={() => decide.mutate({ verdict: 'undo' })}
          >
            <FormattedMessage id="issue.decide.undo" />
          </Button>
        )}
      </Inline>
      {choosing && decision === null && (
        <Choices
          onOwner={(owner) =>
            decide.mutate({ verdict: 'choose', owner }, { onSuccess: () => setChoosing(false) })
          }
          onMute={() => decide.mutate({ verdict: 'mute' }, { onSuccess: () => setChoosing(false) })}
        />
      )}
      {decide.isError && <FailureNote error={decide.error} />}
    </Stack>
  );
}

function DecidedBy({ decision }: { readonly decision: NonNullable<IssueSuggestionDto['decision']> }) {
  const { formatMessage } = useIntl();
  const role = formatMessage({ id: `common.role.${decision.byRole}` });
  const date = <FormattedDate value={decision.at} day="numeric" month="short" year="numeric" />;
  return (
    <Text color="color.text.subtle" size="small">
      <FormattedMessage id={`issue.decided.${decision.state}`} values={{ role, date }} />
    </Text>
  );
}

interface ChoicesProps {
  readonly onOwner: (owner: (typeof OWNERS)[number]) => void;
  readonly onMute: () => void;
}

function Choices({ onOwner, onMute }: ChoicesProps) {
  const { formatMessage } = useIntl();
  return (
    <div role="group" aria-label={formatMessage({ id: 'issue.decide.choose' })}>
      <Stack space="space.050" alignInline="start">
        <Text size="small" color="color.text.subtle">
          <FormattedMessage id="issue.decide.choose" />
        </Text>
        {OWNERS.map((owner) => (
          <Button key={owner} spacing="compact" onClick={() => onOwner(owner)}>
            <FormattedMessage id={`issue.decide.${owner}`} />
          </Button>
        ))}
        <Button appearance="subtle" spacing="compact" onClick={onMute}>
          <FormattedMessage id="issue.decide.mute" />
        </Button>
      </Stack>
    </div>
  );
}
