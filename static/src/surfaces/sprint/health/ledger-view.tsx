import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import { Fragment, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { SprintReportDto, SprintRowDto } from '../../../../../src/contract/sprint-api';
import { Amount } from './amount';
import { IssueList } from './issue-list';
import {
  cellRows,
  ESTIMATE_OF,
  LEDGER_COLUMNS,
  LEDGER_ROWS,
  outsideRows,
  reestimatedOf,
  sumOf,
} from './ledger';
import type { LedgerColumnName, LedgerRowName } from './ledger';
import styles from './ledger-view.module.css';

type Cell = `${LedgerRowName}.${LedgerColumnName}` | 'outside';

/** The ledger: committed and added, each split into done, left and removed. Every number opens its issues. */
export function LedgerView({ report }: { readonly report: SprintReportDto }) {
  const [open, setOpen] = useState<Cell | null>(null);
  const { rows, unit } = report;
  const counted = unit !== 'count';
  const shown = LEDGER_ROWS.filter((row) => row !== 'uncommitted' || cellRows(rows, row, 'total').length > 0);
  const toggle = (cell: Cell): void => setOpen(open === cell ? null : cell);
  const outside = outsideRows(rows);
  return (
    <section>
      <Stack space="space.150">
        <Heading size="small" as="h2">
          <FormattedMessage id="sprint.ledger.title" />
        </Heading>
        <div className={styles['scroll']}>
          <table className={styles['table']}>
            <thead>
              <tr>
                <td />
                {LEDGER_COLUMNS.map((column) => (
                  <Fragment key={column}>
                    <th scope="col">
                      <FormattedMessage id={`sprint.ledger.${column}`} />
                    </th>
                    {counted && column === 'total' && (
                      <th scope="col">
                        <FormattedMessage id="sprint.ledger.reestimated" />
                      </th>
                    )}
                  </Fragment>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <tr key={row}>
                  <th scope="row">
                    <FormattedMessage id={`sprint.ledger.${row}`} />
                  </th>
                  {LEDGER_COLUMNS.map((column) => (
                    <Fragment key={column}>
                      <td>
                        <LedgerNumber
                          unit={unit}
                          rows={cellRows(rows, row, column)}
                          estimate={ESTIMATE_OF[column]}
                          open={open === `${row}.${column}`}
                          onToggle={() => toggle(`${row}.${column}`)}
                        />
                      </td>
                      {counted && column === 'total' && (
                        <td>
                          <FormattedMessage
                            id="sprint.amount.delta"
                            values={{ points: reestimatedOf(rows, row) }}
                          />
                        </td>
                      )}
                    </Fragment>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <dl className={styles['extra']}>
          {outside.length > 0 && (
            <div>
              <dt>
                <FormattedMessage id="sprint.ledger.outside" />
              </dt>
              <dd>
                <LedgerNumber
                  unit={unit}
                  rows={outside}
                  estimate={ESTIMATE_OF.outside}
                  open={open === 'outside'}
                  onToggle={() => toggle('outside')}
                />
              </dd>
            </div>
          )}
        </dl>
        {open !== null && <OpenCell cell={open} report={report} />}
      </Stack>
    </section>
  );
}

interface LedgerNumberProps {
  readonly unit: SprintReportDto['unit'];
  readonly rows: readonly SprintRowDto[];
  readonly estimate: 'initial' | 'final' | 'exit';
  readonly open: boolean;
  readonly onToggle: () => void;
}

function LedgerNumber({ unit, rows, estimate, open, onToggle }: LedgerNumberProps) {
  const amount = <Amount unit={unit} count={rows.length} points={sumOf(rows, estimate)} />;
  if (rows.length === 0) return <span className={styles['zero']}>{amount}</span>;
  return (
    <button type="button" className={styles['number']} aria-expanded={open} onClick={onToggle}>
      {amount}
    </button>
  );
}

function OpenCell({ cell, report }: { readonly cell: Cell; readonly report: SprintReportDto }) {
  if (cell === 'outside') {
    return (
      <IssueList
        title={<FormattedMessage id="sprint.ledger.outside" />}
        rows={outsideRows(report.rows)}
        estimate={ESTIMATE_OF.outside}
        unit={report.unit}
      />
    );
  }
  const [row, column] = cell.split('.') as [LedgerRowName, LedgerColumnName];
  const values = {
    row: <FormattedMessage id={`sprint.ledger.${row}`} />,
    column: <FormattedMessage id={`sprint.ledger.${column}`} />,
  };
  return (
    <IssueList
      title={<FormattedMessage id="sprint.rows.title" values={values} />}
      rows={cellRows(report.rows, row, column)}
      estimate={ESTIMATE_OF[column]}
      unit={report.unit}
    />
  );
}
