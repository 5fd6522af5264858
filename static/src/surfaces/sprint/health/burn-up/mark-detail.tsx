import { FormattedDate, FormattedMessage } from 'react-intl';
import { ChangeText } from './change-text';
import { Quantity, type Unit } from './quantity';
import type { ScopeMark } from './scope-marks';
import styles from './mark-detail.module.css';

interface MarkDetailProps {
  /** Null while no mark was pointed at. */
  readonly mark: ScopeMark | null;
  readonly any: boolean;
  readonly unit: Unit;
}

const SHOWN = 5;

/** The issues behind a mark on the scope line; it stays until another mark is pointed at, so that its links can be followed. */
export function MarkDetail({ mark, any, unit }: MarkDetailProps) {
  return (
    <div className={styles['detail']} aria-live="polite">
      {mark === null ? (
        <FormattedMessage id={any ? 'sprint.burnUp.hint' : 'sprint.burnUp.steady'} />
      ) : (
        <>
          <FormattedMessage
            id="sprint.burnUp.after"
            values={{
              date: <When at={mark.at} />,
              scope: <Quantity unit={unit} value={mark.scope} />,
            }}
          />
          <ul className={styles['changes']}>
            {mark.steps.slice(0, SHOWN).map((step, i) => (
              <li key={`${step.at} ${step.key} ${i}`}>
                <ChangeText step={step} />
              </li>
            ))}
            {mark.steps.length > SHOWN && (
              <li>
                <FormattedMessage id="sprint.burnUp.more" values={{ count: mark.steps.length - SHOWN }} />
              </li>
            )}
          </ul>
        </>
      )}
    </div>
  );
}

function When({ at }: { readonly at: number }) {
  return <FormattedDate value={at} day="numeric" month="short" hour="numeric" minute="2-digit" />;
}
