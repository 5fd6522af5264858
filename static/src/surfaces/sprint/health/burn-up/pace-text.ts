import type { IntlShape } from 'react-intl';
import type { BurnUpDto } from '../../../../../../src/contract/sprint-api';
import { quantityText, type Unit } from './quantity';

type Pace = BurnUpDto['pace'];
type Chance = NonNullable<BurnUpDto['chance']>;

/** Out: how much of the time is gone, in working days: "6.5 of 10 working days gone". */
export function timeText(
  { formatMessage }: IntlShape,
  { elapsedDays, totalDays, overdueDays }: Pace,
): string {
  if (totalDays === null) return formatMessage({ id: 'sprint.pace.open' }, { gone: tenths(elapsedDays) });
  const days = { gone: tenths(Math.min(elapsedDays, totalDays)), total: tenths(totalDays) };
  const gone = formatMessage({ id: 'sprint.pace.days' }, days);
  const over = tenths(overdueDays);
  return over > 0 ? `${gone} ${formatMessage({ id: 'sprint.pace.overdue' }, { days: over })}` : gone;
}

/** Out: how much of the work is done: "12 of 33 pts done". */
export function workText(intl: IntlShape, { done, scope }: Pace, unit: Unit): string {
  if (scope <= 0) return intl.formatMessage({ id: 'sprint.pace.empty' });
  const values = { done: intl.formatNumber(done), scope: quantityText(intl, unit, scope) };
  return intl.formatMessage({ id: 'sprint.pace.done' }, values);
}

/** Out: the chance to finish in words, with what it was taken from, or why there is none. */
export function chanceText(intl: IntlShape, chance: Chance, unit: Unit): string {
  const { formatMessage } = intl;
  if (!chance.known) {
    const { what, have, need } = chance.missing;
    const missing = formatMessage({ id: `health.missing.${what}` }, { have, need });
    return formatMessage({ id: 'sprint.chance.missing' }, { missing });
  }
  const { remaining, daysLeft, daysSeen, perDay, shared } = chance.value;
  const rest = quantityText(intl, unit, remaining);
  if (remaining <= 0) return formatMessage({ id: 'sprint.chance.nothingLeft' });
  if (daysLeft <= 0) return formatMessage({ id: 'sprint.chance.past' }, { rest });
  return formatMessage(
    { id: shared ? 'sprint.chance.shared' : 'sprint.chance.known' },
    {
      chance: likelihood(intl, chance.value.chance),
      rest,
      days: tenths(daysLeft),
      seen: daysSeen,
      perDay: quantityText(intl, unit, tenths(perDay)),
    },
  );
}

/** A chance (0–1) is told no more exactly than its evidence allows: in tenths, and in words beyond 19 of 20. */
function likelihood({ formatMessage }: IntlShape, chance: number): string {
  const word = chance < 0.05 ? 'veryLow' : chance > 0.95 ? 'veryHigh' : 'tenths';
  const inTenths = Math.min(9, Math.max(1, Math.round(chance * 10)));
  return formatMessage({ id: `sprint.chance.${word}` }, { tenths: inTenths });
}

function tenths(days: number): number {
  return Math.round(days * 10) / 10;
}
