import { useMutation } from '@tanstack/react-query';
import Button from '@atlaskit/button/new';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { FormattedList, FormattedMessage, useIntl } from 'react-intl';
import type { OwnerWithDto } from '../../../../../../src/contract/settings-api';
import type { OwnershipRule } from '../../../../../../src/domain/team/settings';
import { FailureNote } from '../../../../shared/failure-note';
import { IssueLink } from '../../../../shared/issue-link';
import { call } from '../../call';
import styles from './rows.module.css';

interface RulesTrialProps {
  readonly projectKey: string;
  /** The rules as they stand on the page, saved or not. */
  readonly rules: readonly OwnershipRule[];
}

/** Which of the latest issues the rules on the page would give another owner than the saved ones; nothing is saved. */
export function RulesTrial({ projectKey, rules }: RulesTrialProps) {
  const trial = useMutation({
    mutationFn: (tried: readonly OwnershipRule[]) =>
      call('settings.tryRules', { projectKey, rules: [...tried] }),
  });
  const isOfTheseRules = trial.variables === rules;
  return (
    <Stack space="space.150">
      <Text as="p">
        <FormattedMessage id="settings.trial.ask" />
      </Text>
      <Inline>
        <Button isLoading={trial.isPending} onClick={() => trial.mutate(rules)}>
          <FormattedMessage id="settings.trial.do" />
        </Button>
      </Inline>
      {trial.isError && <FailureNote error={trial.error} />}
      {trial.isSuccess && isOfTheseRules && (
        <Stack space="space.100">
          <Text as="p">
            <span role="status">
              <FormattedMessage
                id="settings.trial.result"
                values={{ count: trial.data.changes.length, looked: trial.data.looked }}
              />
            </span>
          </Text>
          <ul className={styles['list']}>
            {trial.data.changes.map(({ key, summary, before, after }) => (
              <li key={key} className={styles['row']}>
                <span>
                  <IssueLink issueKey={key} /> {summary}
                </span>
                <span>
                  <OwnerWith {...before} />
                  {' → '}
                  <strong>
                    <OwnerWith {...after} />
                  </strong>
                </span>
              </li>
            ))}
          </ul>
        </Stack>
      )}
    </Stack>
  );
}

/** "Scrum Master", or "Scrum Master and Product Owner". */
function OwnerWith({ owner, with: collaborators }: OwnerWithDto) {
  const { formatMessage } = useIntl();
  const names = [
    formatMessage({ id: `common.owner.${owner}` }),
    ...collaborators.map((role) => formatMessage({ id: `common.role.${role}` })),
  ];
  return <FormattedList value={names} />;
}
