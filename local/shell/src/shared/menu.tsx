import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

import styles from './menu.module.css';

/** A ••• menu; it closes after a choice, on Escape and on a click elsewhere. */
export function Menu({ label, children }: { label: string; children: ReactNode }) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const { current } = details;
      const inside = event.target instanceof Node && current?.contains(event.target);
      if (current && (event.type === 'click' ? !inside : (event as KeyboardEvent).key === 'Escape'))
        current.open = false;
    };
    document.addEventListener('click', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('click', close);
      document.removeEventListener('keydown', close);
    };
  }, []);
  const closeAfterChoice = () => {
    if (details.current) details.current.open = false;
  };
  return (
    <details ref={details} className={styles['menu']}>
      <summary aria-label={label} className={styles['button']}>
        •••
      </summary>
      <div className={styles['items']} onClick={closeAfterChoice}>
        {children}
      </div>
    </details>
  );
}
