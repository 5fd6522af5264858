import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { RefusedError } from '../../../bridge';
import { QueryView } from '../../../shared/query-view';
import { AdminsOnly } from './admins-only';

interface SiteQueryViewProps<T> {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}

/** As QueryView; who does not administer the site is told so, and where else to go. */
export function SiteQueryView<T>({ query, children }: SiteQueryViewProps<T>) {
  const refused = query.error instanceof RefusedError && query.error.code === 'NOT_ALLOWED';
  return refused ? <AdminsOnly /> : <QueryView query={query}>{children}</QueryView>;
}
