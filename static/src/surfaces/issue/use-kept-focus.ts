import { useEffect, useRef, type FocusEvent, type RefObject } from 'react';

interface KeptFocus {
  readonly ref: RefObject<HTMLDivElement>;
  readonly onFocus: (event: FocusEvent) => void;
}

/**
 * Keeps a keyboard's place where an answer takes away the button that was pressed: the first button inside `within` is
 * focused then. Out: what the element that holds them all needs. Focus elsewhere in Jira is left alone.
 */
export function useKeptFocus(within: string): KeptFocus {
  const ref = useRef<HTMLDivElement>(null);
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const isLost = last.current !== null && !last.current.isConnected;
    if (!isLost || !document.hasFocus() || document.activeElement !== document.body) return;
    ref.current?.querySelector<HTMLElement>(`${within} button`)?.focus();
  });
  return { ref, onFocus: ({ target }) => (last.current = target) };
}
