import { QueryClient } from '@tanstack/react-query';
import { RefusedError } from '../bridge';

const RETRIES = 2;

/** What the back end refused is not asked again by itself; a failed connection is. */
export function queryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => !(error instanceof RefusedError) && failures < RETRIES,
        refetchOnWindowFocus: false,
        staleTime: 30_000,
      },
    },
  });
}
