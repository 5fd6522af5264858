import Button from '@atlaskit/button/new';
import { Stack } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import { FormattedDate, FormattedMessage, FormattedNumber } from 'react-intl';
import type { BurnUpDto } from '../../../../../../src/contract/sprint-api';
import { ChangeText } from './change-text';
import { Quantity, type Unit } from './quantity';
import styles from './figures.module.css';

interface StepTableProps {
  readonly burnUp: BurnUpDto;
  readonly unit: Unit;
}

const A_PAGE = 100;

/** The chart as a table: each step with what happened. Long courses are shown page by page. */
export function StepTable({ burnUp: { start, steps, end }, unit }: StepTableProps) {
  const [shown, setShown] = useState(A_PAGE);
  const rest = steps.length - shown;
  return (
    <Stack space="space.100" alignInline="start">
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">
                <FormattedMessage id="sprint.burnUp.table.date" />
              </th>
              <th scope="col" className={styles['numeric']}>
                <FormattedMessage id="sprint.burnUp.legend.scope" />
              </th>
              <th scope="col" className={styles['numeric']}>
                <FormattedMessage id="sprint.burnUp.legend.done" />
              </th>
              <th scope="col">
                <FormattedMessage id="sprint.burnUp.table.what" />
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <When at={start.at} />
              <Amount unit={unit} value={start.scope} />
              <Amount unit={unit} value={start.done} />
              <td>
                <FormattedMessage id="sprint.burnUp.table.start" />
              </td>
            </tr>
            {steps.slice(0, shown).map((step, i) => (
              <tr key={`${step.at} ${step.key} ${i}`}>
                <When at={step.at} />
                <td className={styles['numeric']}>
                  <FormattedNumber value={step.scope} />
                </td>
                <td className={styles['numeric']}>
                  <FormattedNumber value={step.done} />
                </td>
                <td>
                  <ChangeText step={step} />
                </td>
              </tr>
            ))}
            {rest <= 0 && (
              <tr>
                <When at={end.at} />
                <Amount unit={unit} value={end.scope} />
                <Amount unit={unit} value={end.done} />
                <td>
                  <FormattedMessage id="sprint.burnUp.table.end" />
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
      {rest > 0 && (
        <Button onClick={() => setShown(shown + A_PAGE)}>
          <FormattedMessage id="sprint.burnUp.table.more" values={{ count: Math.min(A_PAGE, rest), rest }} />
        </Button>
      )}
    </Stack>
  );
}

function Amount({ unit, value }: { readonly unit: Unit; readonly value: number }) {
  return (
    <td className={styles['numeric']}>
      <Quantity unit={unit} value={value} />
    </td>
  );
}

function When({ at }: { readonly at: number }) {
  return (
    <td>
      <FormattedDate value={at} day="numeric" month="short" hour="numeric" minute="2-digit" />
    </td>
  );
}
