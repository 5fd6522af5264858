import { useEffect } from 'react';

import type { FlagOptions } from '../../../forge/bridge/surface';
import styles from './flags.module.css';

const AUTO_DISMISS_MS = 8_000;

/** The flags that the app's pages have shown, newest last. */
export function Flags({
  flags,
  onClose,
}: {
  flags: readonly FlagOptions[];
  onClose: (id: FlagOptions['id']) => void;
}) {
  return (
    <div className={styles['flags']} role="region" aria-label="Notifications" aria-live="polite">
      {flags.map((flag) => (
        <Flag key={flag.id} flag={flag} onClose={() => onClose(flag.id)} />
      ))}
    </div>
  );
}

function Flag({ flag, onClose }: { flag: FlagOptions; onClose: () => void }) {
  useEffect(() => {
    if (!flag.isAutoDismiss) return undefined;
    const timer = setTimeout(onClose, AUTO_DISMISS_MS);
    return () => clearTimeout(timer);
  }, [flag.isAutoDismiss, onClose]);
  return (
    <section className={styles['flag']} data-type={flag.type ?? 'info'} aria-label={flag.title}>
      <strong>{flag.title}</strong>
      {flag.description !== undefined && <p className={styles['text']}>{flag.description}</p>}
      <div className={styles['actions']}>
        {flag.actions?.map(({ text, onClick }) => (
          <button key={text} type="button" onClick={() => void onClick()}>
            {text}
          </button>
        ))}
        <button type="button" onClick={onClose}>
          Dismiss
        </button>
      </div>
    </section>
  );
}
