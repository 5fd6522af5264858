import type { Peer } from '../peer';
import type { PageLocation } from '../surface';

type Action = 'POP' | 'PUSH' | 'REPLACE';
type Listener = (location: PageLocation, action: Action) => void;

/**
 * The history object of `view.createHistory()` (interface of the `history` package, version 4). Its location is known
 * at once; the address bar belongs to the window outside and is told.
 */
export async function createHistory(peer: Peer) {
  const listeners = new Set<Listener>();
  const change = (location: PageLocation, action: Action) => {
    history.location = location;
    history.action = action;
    for (const listener of listeners) listener(location, action);
  };
  const onPop = (location: unknown) => change(location as PageLocation, 'POP');
  const start = (await peer.call('createHistory', { onPop })) as PageLocation;
  const write =
    (command: 'pushHistory' | 'replaceHistory', action: Action) =>
    (to: string | Partial<PageLocation>, state?: unknown) => {
      const location = toLocation(to, state, history.location);
      change(location, action);
      void peer.call(command, location);
    };
  const go = (steps: number) => void peer.call('goHistory', steps);
  const history = {
    location: start,
    action: 'POP' as Action,
    push: write('pushHistory', 'PUSH'),
    replace: write('replaceHistory', 'REPLACE'),
    go,
    goBack: () => go(-1),
    goForward: () => go(1),
    createHref: ({ pathname = '/', search = '', hash = '' }: Partial<PageLocation>) =>
      `${pathname}${search}${hash}`,
    listen(listener: Listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return history;
}

/** Where a path or a partial location leads from `current`. */
export function toLocation(
  to: string | Partial<PageLocation>,
  state: unknown,
  current: PageLocation,
): PageLocation {
  if (typeof to !== 'string') {
    return {
      pathname: to.pathname ?? current.pathname,
      search: to.search ?? '',
      hash: to.hash ?? '',
      state: to.state,
    };
  }
  const url = new URL(to, `https://page${current.pathname}`);
  return { pathname: url.pathname, search: url.search, hash: url.hash, state };
}
