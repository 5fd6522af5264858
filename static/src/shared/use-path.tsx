import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { view } from '../bridge';
import { Loading } from './loading';

type History = Awaited<ReturnType<typeof view.createHistory>>;

interface Place {
  readonly history: History;
  readonly path: string;
}

const PlaceContext = createContext<Place | null>(null);

/** Knows the path of the page; what is inside waits until Jira has told it, so that nothing is read for a place nobody asked for. */
export function PathProvider({ children }: { readonly children: ReactNode }) {
  const [place, setPlace] = useState<Place | null>(null);

  useEffect(() => {
    let stop: (() => void) | undefined;
    let left = false;
    void view.createHistory().then((history) => {
      if (left) return;
      const show = (location: History['location']): void => setPlace({ history, path: pathOf(location) });
      show(history.location);
      stop = history.listen(show);
    });
    return () => {
      left = true;
      stop?.();
    };
  }, []);

  if (place === null) return <Loading />;
  return <PlaceContext.Provider value={place}>{children}</PlaceContext.Provider>;
}

/**
 * The path of a page inside Jira's URL, so that a section can be linked to.
 * Out: the path without its first slash ('' at the start), and a function that goes to another one.
 */
export function usePath(): readonly [path: string, go: (path: string) => void] {
  const place = useContext(PlaceContext);
  if (place === null) throw new Error('usePath needs a PathProvider around it.');
  return [place.path, (next) => place.history.push(`/${next}`)];
}

function pathOf({ pathname }: { readonly pathname: string }): string {
  return pathname.replace(/^\/+/, '');
}
