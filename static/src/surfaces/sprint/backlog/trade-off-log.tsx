import { Text } from '@atlaskit/primitives/compiled';
import { useQuery } from '@tanstack/react-query';
import { FormattedDate, FormattedList, FormattedMessage, useIntl } from 'react-intl';
import type { TradeOffDto } from '../../../../../src/contract/backlog-api';
import { Disclosure } from '../../../shared/disclosure';
import { IssueLink } from '../../../shared/issue-link';
import { QueryView } from '../../../shared/query-view';
import { call } from './call';
import styles from './backlog.module.css';

/** Why the order was changed, for who wants to know. */
export function TradeOffLog({ boardId }: { readonly boardId: number }) {
  return (
    <Disclosure label={<FormattedMessage id="sprint.backlog.log" />}>
      <Entries boardId={boardId} />
    </Disclosure>
  );
}

function Entries({ boardId }: { readonly boardId: number }) {
  const query = useQuery({
    queryKey: ['backlog.log', boardId],
    queryFn: () => call('backlog.log', { boardId }),
  });
  return (
    <QueryView query={query}>
      {({ entries, hidden }) => (
        <>
          {entries.length === 0 && hidden === 0 && (
            <Text color="color.text.subtle">
              <FormattedMessage id="sprint.backlog.log.none" />
            </Text>
          )}
          <ul className={styles['log']}>
            {entries.map((entry) => (
              <li key={`${entry.at} ${entry.item.id}`}>
                <Entry entry={entry} />
              </li>
            ))}
          </ul>
          {hidden > 0 && (
            <Text color="color.text.subtle" size="small">
              <FormattedMessage id="sprint.backlog.log.hidden" values={{ hidden }} />
            </Text>
          )}
        </>
      )}
    </QueryView>
  );
}

function Entry({ entry }: { readonly entry: TradeOffDto }) {
  const { formatMessage } = useIntl();
  const { at, byRole, item, beside, direction, reason, consulted } = entry;
  const roles = consulted.map((role) => formatMessage({ id: `sprint.backlog.consulted.${role}` }));
  return (
    <>
      <FormattedMessage
        id="sprint.backlog.log.entry"
        values={{
          date: <FormattedDate value={at} day="numeric" month="short" year="numeric" />,
          role: formatMessage({ id: `common.role.${byRole}` }),
          key: <IssueLink issueKey={item.key} />,
          other: beside === null ? null : <IssueLink issueKey={beside.key} />,
          known: beside === null ? 'no' : 'yes',
          direction,
        }}
      />
      {reason !== '' && <q className={styles['reason']}>{reason}</q>}
      {roles.length > 0 && (
        <FormattedMessage
          id="sprint.backlog.log.consulted"
          values={{ roles: <FormattedList value={roles} /> }}
        />
      )}
    </>
  );
}
