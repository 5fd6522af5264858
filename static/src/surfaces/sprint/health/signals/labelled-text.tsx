import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import styles from './signals.module.css';

interface LabelledTextProps {
  /** Message id. */
  readonly label: string;
  readonly strong?: boolean;
  readonly children: ReactNode;
}

/** A sentence under what it is: what we see, the question, the first step. */
export function LabelledText({ label, strong = false, children }: LabelledTextProps) {
  return (
    <div>
      <p className={styles['label']}>
        <FormattedMessage id={label} />
      </p>
      <p className={styles[strong ? 'strong' : 'text']}>{children}</p>
    </div>
  );
}
