import { FormattedMessage } from 'react-intl';
import type { SprintReportDto } from '../../../../../src/contract/sprint-api';

interface AmountProps {
  readonly unit: SprintReportDto['unit'];
  readonly count: number;
  readonly points: number;
}

/** A number of the ledger: estimate and items, or items alone where the team does not estimate. */
export function Amount({ unit, count, points }: AmountProps) {
  const items = <FormattedMessage id="sprint.amount.items" values={{ count }} />;
  if (unit === 'count') return items;
  return (
    <>
      <FormattedMessage id={`sprint.amount.${unit}`} values={{ points }} />
      {' · '}
      {items}
    </>
  );
}
