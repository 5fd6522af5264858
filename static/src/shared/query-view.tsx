import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FailureNote } from './failure-note';
import { Loading } from './loading';

interface QueryViewProps<T> {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}

/** Loading, failure or data of one query. Data stays in view while it is read again. */
export function QueryView<T>({ query, children }: QueryViewProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <FailureNote error={query.error} onRetry={() => void query.refetch()} />;
  return <Loading />;
}
