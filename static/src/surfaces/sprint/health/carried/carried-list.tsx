import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import { FormattedMessage, FormattedNumber } from 'react-intl';
import type { SprintReportDto } from '../../../../../../src/contract/sprint-api';
import { IssueLink } from '../../../../shared/issue-link';
import figures from '../burn-up/figures.module.css';
import { useTitles } from '../use-titles';
import { carriedRows } from './carried-rows';

/** The items that come from earlier sprints, the most often carried first. Nothing where there are none. */
export function CarriedList({ report }: { readonly report: SprintReportDto }) {
  const rows = carriedRows(report.rows);
  const titleOf = useTitles(rows);
  if (rows.length === 0) return null;
  const counted = report.unit !== 'count';
  return (
    <section>
      <Stack space="space.150">
        <Heading size="small" as="h2">
          <FormattedMessage id="sprint.carried.title" values={{ count: rows.length }} />
        </Heading>
        <div className={figures['scroll']}>
          <table className={figures['table']}>
            <thead>
              <tr>
                <th scope="col">
                  <FormattedMessage id="sprint.rows.key" />
                </th>
                <th scope="col">
                  <FormattedMessage id="sprint.rows.summary" />
                </th>
                <th scope="col">
                  <FormattedMessage id="sprint.carried.times" />
                </th>
                {counted && (
                  <th scope="col" className={figures['numeric']}>
                    <FormattedMessage id="sprint.rows.final" />
                  </th>
                )}
                <th scope="col">
                  <FormattedMessage id="sprint.carried.now" />
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <td className={figures['key']}>
                    <IssueLink issueKey={row.key} />
                  </td>
                  <td className={figures['summary']}>{titleOf(row)}</td>
                  <td>
                    <FormattedMessage id="sprint.carried.sprints" values={{ count: row.timesCarried }} />
                  </td>
                  {counted && (
                    <td className={figures['numeric']}>
                      <Estimate value={row.final ?? row.exit} />
                    </td>
                  )}
                  <td>
                    <FormattedMessage id={`sprint.outcome.${row.outcome}`} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Stack>
    </section>
  );
}

function Estimate({ value }: { readonly value: number | null }) {
  return value === null ? <FormattedMessage id="sprint.rows.none" /> : <FormattedNumber value={value} />;
}
