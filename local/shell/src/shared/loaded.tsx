import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { JiraRefusal } from '../api/http';

/** Reads something of Jira and keeps it up to date. @param key names what is read, with everything it depends on */
export function useJira<T>(key: readonly unknown[], read: () => Promise<T>) {
  return useQuery({ queryKey: ['jira', ...key], queryFn: read });
}

interface LoadedProps<T> {
  readonly query: { readonly data: T | undefined; readonly error: Error | null };
  /** What it is, for the page that Jira shows to people without access. */
  readonly what: string;
  readonly children: (data: T) => ReactNode;
}

/** Shows what was read, or that it is being read, or that Jira does not show it to this person. */
export function Loaded<T>({ query, what, children }: LoadedProps<T>) {
  if (query.error) return <Refusal what={what} error={query.error} />;
  if (query.data === undefined) return <p>Loading…</p>;
  return children(query.data);
}

/** Jira's page for people without access: it does not say whether the thing exists. */
function Refusal({ what, error }: { what: string; error: Error }) {
  const refused = error instanceof JiraRefusal && error.status < 500;
  return (
    <section role="alert">
      <h1>{refused ? `You can’t view this ${what}` : 'Something went wrong'}</h1>
      <p>
        {refused ? 'It may have been deleted, or you may not have permission to view it.' : error.message}
      </p>
      {refused && <p>{error.message}</p>}
    </section>
  );
}
