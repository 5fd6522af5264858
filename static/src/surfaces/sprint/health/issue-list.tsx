import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import type { ReactNode } from 'react';
import { FormattedMessage, FormattedNumber } from 'react-intl';
import type { SprintReportDto, SprintRowDto } from '../../../../../src/contract/sprint-api';
import { IssueLink } from '../../../shared/issue-link';
import { sumOf } from './ledger';
import styles from './issue-list.module.css';
import { useTitles } from './use-titles';

interface IssueListProps {
  readonly title: ReactNode;
  readonly rows: readonly SprintRowDto[];
  readonly estimate: 'initial' | 'final' | 'exit';
  readonly unit: SprintReportDto['unit'];
}

/** The issues behind a number, with the arithmetic: each estimate and their sum. */
export function IssueList({ title, rows, estimate, unit }: IssueListProps) {
  const counted = unit !== 'count';
  const titleOf = useTitles(rows);
  return (
    <Stack space="space.100">
      <Heading size="xsmall" as="h3">
        {title}
      </Heading>
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">
                <FormattedMessage id="sprint.rows.key" />
              </th>
              <th scope="col">
                <FormattedMessage id="sprint.rows.summary" />
              </th>
              {counted && (
                <th scope="col" className={styles['numeric']}>
                  <FormattedMessage id={`sprint.rows.${estimate}`} />
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td>
                  <IssueLink issueKey={row.key} />
                </td>
                <td className={styles['summary']}>{titleOf(row)}</td>
                {counted && (
                  <td className={styles['numeric']}>
                    <Estimate value={row[estimate]} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
          {counted && (
            <tfoot>
              <tr>
                <th scope="row" colSpan={2}>
                  <FormattedMessage id="sprint.rows.sum" />
                </th>
                <td className={styles['numeric']}>
                  <FormattedNumber value={sumOf(rows, estimate)} />
                </td>
              </tr>
            </tfoot>
          )}
        </table>
      </div>
    </Stack>
  );
}

function Estimate({ value }: { readonly value: number | null }) {
  return value === null ? <FormattedMessage id="sprint.rows.none" /> : <FormattedNumber value={value} />;
}
