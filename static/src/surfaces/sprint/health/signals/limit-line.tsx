import { FormattedMessage, useIntl, type IntlShape } from 'react-intl';
import { thresholdById } from '../../../../../../src/domain/health/thresholds';
import type { Threshold, ThresholdUnit } from '../../../../../../src/domain/health/thresholds.table';
import type { Stage } from '../../../../../../src/domain/team/stage';
import { limitOrigin } from './limit-origin';
import type { JudgedSignal } from './signal';

export type LimitDto = JudgedSignal['limits'][number];

interface LimitLineProps {
  readonly limit: LimitDto;
  readonly stage: Stage;
}

/** One limit that was applied: the value held against it, both limits with their unit, and whose they are. */
export function LimitLine({ limit, stage }: LimitLineProps) {
  const intl = useIntl();
  const threshold = thresholdById(limit.id);
  if (threshold === undefined) return null;
  const side = (value: number | null): string =>
    value === null
      ? 'none'
      : intl.formatMessage(
          { id: `health.limit.${sideOf(threshold)}` },
          { limit: quantity(value, threshold.unit, intl) },
        );
  const origin = limitOrigin(limit, threshold, stage);
  return (
    <FormattedMessage
      id="health.limit.line"
      values={{
        name: intl.formatMessage({ id: `settings.threshold.${threshold.id}` }),
        value: quantity(limit.value, threshold.unit, intl),
        watch: side(limit.watch),
        act: side(limit.act),
        origin: intl.formatMessage({ id: `health.limit.origin.${origin.code}` }, { stage: origin.stage }),
      }}
    />
  );
}

function sideOf({ bad, reached }: Threshold): 'above' | 'from' | 'below' | 'upTo' {
  if (bad === 'above') return reached === true ? 'from' : 'above';
  return reached === true ? 'upTo' : 'below';
}

const HUNDREDTH = 100;

/** Shares are told in per cent; other units with two digits at most. */
function quantity(value: number, unit: ThresholdUnit, { formatMessage }: IntlShape): string {
  const shown =
    unit === 'share'
      ? value
      : unit === 'points'
        ? Math.round(value * HUNDREDTH)
        : Math.round(value * HUNDREDTH) / HUNDREDTH;
  return formatMessage({ id: `health.value.${unit}` }, { value: shown });
}
