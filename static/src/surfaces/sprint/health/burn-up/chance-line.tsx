import { FormattedMessage, useIntl } from 'react-intl';
import type { BurnUpDto } from '../../../../../../src/contract/sprint-api';
import { MissingText } from '../signals/missing-text';
import { quantityText, type Unit } from './quantity';

interface ChanceLineProps {
  readonly chance: NonNullable<BurnUpDto['chance']>;
  readonly unit: Unit;
}

/** The chance to finish in words, with what it was taken from, or why there is none. */
export function ChanceLine({ chance, unit }: ChanceLineProps) {
  const intl = useIntl();
  if (!chance.known) {
    return (
      <FormattedMessage
        id="sprint.chance.missing"
        values={{ missing: <MissingText missing={chance.missing} /> }}
      />
    );
  }
  const { remaining, daysLeft, daysSeen, perDay } = chance.value;
  const rest = quantityText(intl, unit, remaining);
  if (remaining <= 0) return <FormattedMessage id="sprint.chance.nothingLeft" />;
  if (daysLeft <= 0) return <FormattedMessage id="sprint.chance.past" values={{ rest }} />;
  return (
    <FormattedMessage
      id="sprint.chance.known"
      values={{
        chance: intl.formatMessage(
          { id: `sprint.chance.${chanceWord(chance.value.chance)}` },
          { tenths: tenthsOf(chance.value.chance) },
        ),
        rest,
        days: Math.round(daysLeft * 10) / 10,
        seen: daysSeen,
        perDay: quantityText(intl, unit, Math.round(perDay * 10) / 10),
      }}
    />
  );
}

/** A chance is no more exact than its evidence: tenths, and words beyond 19 of 20. */
export function chanceWord(chance: number): 'veryLow' | 'tenths' | 'veryHigh' {
  if (chance < 0.05) return 'veryLow';
  return chance > 0.95 ? 'veryHigh' : 'tenths';
}

function tenthsOf(chance: number): number {
  return Math.min(9, Math.max(1, Math.round(chance * 10)));
}
