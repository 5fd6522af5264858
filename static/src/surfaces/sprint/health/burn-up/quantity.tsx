import { useIntl, type IntlShape } from 'react-intl';
import type { SprintReportDto } from '../../../../../../src/contract/sprint-api';

export type Unit = SprintReportDto['unit'];

/** Out: an amount with its unit, as the reader writes it: "12 pts", "12 h", "12 items". */
export function quantityText({ formatMessage }: IntlShape, unit: Unit, value: number): string {
  if (unit === 'count') return formatMessage({ id: 'sprint.amount.items' }, { count: value });
  return formatMessage({ id: `sprint.amount.${unit}` }, { points: value });
}

/** An amount with its unit. */
export function Quantity({ unit, value }: { readonly unit: Unit; readonly value: number }) {
  const intl = useIntl();
  return <>{quantityText(intl, unit, value)}</>;
}
