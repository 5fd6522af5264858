import type { PageHistory, PageLocation } from '../../../forge/bridge/surface';
import { goTo } from '../navigation/location';

/**
 * Routing of a full page of the app: its locations are relative to the page's own address.
 * @param base address of the page, without a slash at the end
 * @returns the history and a function that ends its listening to the browser's back and forward
 */
export function pageHistory(base: string): { history: PageHistory; stop: () => void } {
  const listeners = new Set<(location: PageLocation) => unknown>();
  const onPopState = () => {
    if (window.location.pathname.startsWith(base))
      for (const listener of listeners) listener(relativeTo(base));
  };
  window.addEventListener('popstate', onPopState);
  const history: PageHistory = {
    get location() {
      return relativeTo(base);
    },
    push: (location) => goTo(absolute(base, location), { state: location.state }),
    replace: (location) => goTo(absolute(base, location), { state: location.state, replace: true }),
    go: (steps) => window.history.go(steps),
    onPop: (listener) => listeners.add(listener),
  };
  return { history, stop: () => window.removeEventListener('popstate', onPopState) };
}

function relativeTo(base: string): PageLocation {
  const { pathname, search, hash } = window.location;
  return {
    pathname: pathname.slice(base.length) || '/',
    search,
    hash,
    state: window.history.state as unknown,
  };
}

function absolute(base: string, { pathname, search, hash }: PageLocation): string {
  const path = pathname === '/' ? '' : pathname.startsWith('/') ? pathname : `/${pathname}`;
  return `${base}${path}${search}${hash}`;
}
