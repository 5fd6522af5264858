import Button from '@atlaskit/button/new';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { IssueBehindDto } from '../../../../../../src/contract/sprint-api';
import { IssueLink } from '../../../../shared/issue-link';
import { QueryView } from '../../../../shared/query-view';
import { call } from '../../call';
import styles from './issues-behind.module.css';

/** How many issues one call resolves. */
const CHUNK = 200;

/** The issues behind an answer, as far as the reader may see them; how many are left out is said. */
export function IssuesBehind({ ids }: { readonly ids: readonly string[] }) {
  const [shown, setShown] = useState(CHUNK);
  const starts = Array.from({ length: Math.ceil(Math.min(shown, ids.length) / CHUNK) }, (_, n) => n * CHUNK);
  const left = ids.length - shown;
  return (
    <Stack space="space.100" alignInline="start">
      {starts.map((from) => (
        <Chunk key={from} ids={ids.slice(from, from + CHUNK)} />
      ))}
      {left > 0 && (
        <Button spacing="compact" onClick={() => setShown(shown + CHUNK)}>
          <FormattedMessage id="health.issues.more" values={{ count: Math.min(left, CHUNK) }} />
        </Button>
      )}
    </Stack>
  );
}

function Chunk({ ids }: { readonly ids: readonly string[] }) {
  const query = useQuery({
    queryKey: ['sprint.issues', ids],
    queryFn: () => call('sprint.issues', { ids: [...ids] }),
  });
  return (
    <QueryView query={query}>
      {({ issues }) => (
        <>
          {issues.length > 0 && <IssueTable issues={issues} />}
          {ids.length > issues.length && (
            <Text color="color.text.subtle">
              <FormattedMessage id="health.issues.hidden" values={{ count: ids.length - issues.length }} />
            </Text>
          )}
        </>
      )}
    </QueryView>
  );
}

function IssueTable({ issues }: { readonly issues: readonly IssueBehindDto[] }) {
  const { formatMessage } = useIntl();
  return (
    <table className={styles['table']} aria-label={formatMessage({ id: 'health.issues.table' })}>
      <thead>
        <tr>
          <th scope="col">
            <FormattedMessage id="sprint.rows.key" />
          </th>
          <th scope="col">
            <FormattedMessage id="sprint.rows.summary" />
          </th>
          <th scope="col">
            <FormattedMessage id="health.issues.status" />
          </th>
        </tr>
      </thead>
      <tbody>
        {issues.map(({ id, key, summary, status }) => (
          <tr key={id}>
            <td className={styles['key']}>
              <IssueLink issueKey={key} />
            </td>
            <td className={styles['summary']}>{summary}</td>
            <td>{status}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
