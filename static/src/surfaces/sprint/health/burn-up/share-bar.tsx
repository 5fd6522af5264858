import type { ReactNode } from 'react';
import styles from './share-bar.module.css';

interface ShareBarProps {
  readonly kind: 'time' | 'work';
  /** 0–1; null where there is nothing to take a share of. */
  readonly share: number | null;
  readonly label: ReactNode;
  /** The share in numbers: the bar only repeats it for the eye. */
  readonly value: ReactNode;
}

/** A share as a bar, with its numbers beside it. */
export function ShareBar({ kind, share, label, value }: ShareBarProps) {
  return (
    <div className={styles['row']}>
      <span className={styles['label']}>{label}</span>
      <svg className={styles['bar']} aria-hidden="true">
        <rect className={styles['track']} width="100%" height="100%" />
        {share !== null && (
          <rect className={styles[kind]} width={`${Math.min(1, Math.max(0, share)) * 100}%`} height="100%" />
        )}
      </svg>
      <span className={styles['value']}>{value}</span>
    </div>
  );
}
