import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useId, type ChangeEvent, type ReactNode } from 'react';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import type { Threshold } from '../../../../../../src/domain/health/thresholds.table';
import type { ThresholdOverride } from '../../../../../../src/domain/team/settings';
import { stageForThresholds, type Stage } from '../../../../../../src/domain/team/stage';
import styles from './thresholds-section.module.css';

interface ThresholdRowProps {
  readonly threshold: Threshold;
  readonly own: ThresholdOverride | null;
  readonly stage: Stage;
  readonly error: ReactNode;
  readonly readOnly: boolean;
  readonly onChange: (own: ThresholdOverride | null) => void;
}

/** The two limits of one measure, its source, and the way back to the default. */
export function ThresholdRow({ threshold, own, stage, error, readOnly, onChange }: ThresholdRowProps) {
  const defaults = threshold.defaults[stageForThresholds(stage)];
  const set = (part: 'watch' | 'act', value: number | undefined): void => {
    const next = { ...own, [part]: value };
    onChange(next.watch === undefined && next.act === undefined ? null : next);
  };
  return (
    <div className={styles['row']}>
      <div className={styles['name']}>
        <FormattedMessage id={`settings.threshold.${threshold.id}`} />
        <p className={styles['source']}>
          <FormattedMessage id={`settings.source.${threshold.source}`} />
        </p>
      </div>
      {(['watch', 'act'] as const).map(
        (part) =>
          defaults[part] !== null && (
            <LimitField
              key={part}
              part={part}
              threshold={threshold}
              value={own?.[part]}
              fallback={defaults[part]}
              readOnly={readOnly}
              onChange={(value) => set(part, value)}
            />
          ),
      )}
      {own !== null && !readOnly && (
        <Button appearance="subtle" spacing="compact" onClick={() => onChange(null)}>
          <FormattedMessage id="settings.threshold.reset" />
        </Button>
      )}
      {error !== null && (
        <p className={styles['error']} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

interface LimitFieldProps {
  readonly part: 'watch' | 'act';
  readonly threshold: Threshold;
  readonly value: number | undefined;
  readonly fallback: number;
  readonly readOnly: boolean;
  readonly onChange: (value: number | undefined) => void;
}

/** Shares are written in per cent. An empty field means the default, which stands in it as a hint. */
function LimitField({ part, threshold, value, fallback, readOnly, onChange }: LimitFieldProps) {
  const id = useId();
  const { formatMessage, formatNumber } = useIntl();
  const isShare = threshold.unit === 'share' || threshold.unit === 'points';
  const scale = isShare ? 100 : 1;
  const change = (event: ChangeEvent<HTMLInputElement>): void => {
    const text = event.target.value.trim();
    const number = Number(text);
    if (text === '') onChange(undefined);
    else if (Number.isFinite(number)) onChange(number / scale);
  };
  return (
    <div className={styles['limit']}>
      <label htmlFor={id} className={styles['source']}>
        <FormattedMessage
          id={`settings.limit.${part}`}
          values={{
            unit: formatMessage({ id: `settings.unit.${threshold.unit}` }),
            fallback: <FormattedNumber value={fallback * scale} maximumFractionDigits={1} />,
          }}
        />
      </label>
      <Textfield
        id={id}
        type="number"
        width="xsmall"
        step="any"
        placeholder={formatNumber(fallback * scale, { maximumFractionDigits: 1 })}
        value={value === undefined ? '' : String(Math.round(value * scale * 1000) / 1000)}
        isReadOnly={readOnly}
        onChange={change}
      />
    </div>
  );
}
