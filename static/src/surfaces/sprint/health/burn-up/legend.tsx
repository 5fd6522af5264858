import { FormattedMessage } from 'react-intl';
import type { BurnUpDto } from '../../../../../../src/contract/sprint-api';
import styles from './legend.module.css';

/** What the lines of the chart stand for; only those that are drawn. */
export function Legend({ burnUp: { guide, band } }: { readonly burnUp: BurnUpDto }) {
  const shown = [
    'scope',
    'done',
    ...(guide.length > 0 ? ['guide'] : []),
    ...(guide.some(({ share }, i) => share === guide[i + 1]?.share) ? ['dayOff'] : []),
    ...(band?.known === true ? ['forecast'] : []),
  ];
  return (
    <ul className={styles['legend']}>
      {shown.map((of) => (
        <li key={of}>
          <svg className={styles['sample']} width="24" height="12" aria-hidden="true">
            {of === 'dayOff' || of === 'forecast' ? (
              <rect className={styles[of]} width="24" height="12" />
            ) : (
              <line className={styles[of]} x1="0" x2="24" y1="6" y2="6" />
            )}
          </svg>
          <FormattedMessage id={`sprint.burnUp.legend.${of}`} />
        </li>
      ))}
    </ul>
  );
}
