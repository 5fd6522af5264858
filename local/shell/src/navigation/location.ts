import { useSyncExternalStore } from 'react';

/** Page location of the shell: path and query, as in the address bar. */
const CHANGED = 'shell-location';

/** Shows another page without loading the document again. @param replace puts it in place of the current entry */
export function goTo(
  path: string,
  { replace = false, state }: { replace?: boolean; state?: unknown } = {},
): void {
  if (replace) window.history.replaceState(state, '', path);
  else window.history.pushState(state, '', path);
  window.dispatchEvent(new Event(CHANGED));
}

/** The current path without query; the component renders again when it changes. */
export function usePath(): string {
  return useSyncExternalStore(subscribe, () => window.location.pathname);
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener(CHANGED, onChange);
  window.addEventListener('popstate', onChange);
  return () => {
    window.removeEventListener(CHANGED, onChange);
    window.removeEventListener('popstate', onChange);
  };
}
