import { useEffect, useState } from 'react';
import { view } from '../bridge';

type History = Awaited<ReturnType<typeof view.createHistory>>;

/**
 * The path of a page inside Jira's URL, so that a section can be linked to.
 * Out: the path without its first slash ('' at the start), and a function that goes to another one.
 */
export function usePath(): readonly [path: string, go: (path: string) => void] {
  const [history, setHistory] = useState<History | null>(null);
  const [path, setPath] = useState('');

  useEffect(() => {
    let stop: (() => void) | undefined;
    let left = false;
    void view.createHistory().then((created) => {
      if (left) return;
      setHistory(created);
      setPath(pathOf(created.location));
      stop = created.listen((location) => setPath(pathOf(location)));
    });
    return () => {
      left = true;
      stop?.();
    };
  }, []);

  return [
    path,
    (next) => {
      if (history === null) setPath(next);
      else history.push(`/${next}`);
    },
  ];
}

function pathOf({ pathname }: { readonly pathname: string }): string {
  return pathname.replace(/^\/+/, '');
}
