import { useIntl } from 'react-intl';

const SECOND = 1000;
const UNITS = [
  { unit: 'day', ms: 24 * 60 * 60 * SECOND, from: 48 * 60 * 60 * SECOND },
  { unit: 'hour', ms: 60 * 60 * SECOND, from: 90 * 60 * SECOND },
  { unit: 'minute', ms: 60 * SECOND, from: 90 * SECOND },
] as const;

/** A length of time (ms) in the largest unit that still tells something, as the reader's language writes it. */
export function Duration({ ms }: { readonly ms: number }) {
  const { formatNumber } = useIntl();
  const { unit, ms: size } = UNITS.find(({ from }) => ms >= from) ?? { unit: 'second', ms: SECOND };
  return formatNumber(ms / size, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: unit === 'hour' ? 1 : 0,
  });
}
