import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import {
  ITEMS_A_REQUEST,
  type BacklogItemDto,
  type BacklogListDto,
} from '../../../../../src/contract/backlog-api';
import { call } from './call';

/** The one list as far as it has been read. */
export interface Backlog {
  readonly list: BacklogListDto;
  readonly items: ReadonlyMap<string, BacklogItemDto>;
  /** How many of the ids have been asked for. */
  readonly read: number;
  readonly complete: boolean;
}

interface Page {
  /** Comes with the first page only. */
  readonly list: BacklogListDto | null;
  readonly asked: number;
  readonly items: readonly BacklogItemDto[];
}

/**
 * The list of a board: its order and first items at once, the rest in the background, a few hundred items at a time.
 * Out: what has arrived (undefined before the first page), the query for its failure and for reading again.
 */
export function useBacklog(boardId: number) {
  const query = useInfiniteQuery({
    queryKey: ['backlog', boardId],
    initialPageParam: null as readonly string[] | null,
    queryFn: ({ pageParam }) => (pageParam === null ? firstPage(boardId) : nextPage(boardId, pageParam)),
    getNextPageParam: (_last, pages) => {
      const read = readSoFar(pages);
      const rest = pages[0]?.list?.ids.slice(read, read + ITEMS_A_REQUEST) ?? [];
      return rest.length > 0 ? rest : undefined;
    },
  });
  const { data, hasNextPage, isFetching, isError, fetchNextPage } = query;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  const backlog = useMemo(() => (data === undefined ? undefined : backlogOf(data.pages)), [data]);
  return { backlog, query };
}

async function firstPage(boardId: number): Promise<Page> {
  const list = await call('backlog.list', { boardId });
  return { list, asked: list.asked, items: list.items };
}

async function nextPage(boardId: number, ids: readonly string[]): Promise<Page> {
  const { items } = await call('backlog.items', { boardId, ids: [...ids] });
  return { list: null, asked: ids.length, items };
}

function backlogOf(pages: readonly Page[]): Backlog | undefined {
  const list = pages[0]?.list;
  if (list === null || list === undefined) return undefined;
  const read = readSoFar(pages);
  const items = new Map(pages.flatMap((page) => page.items.map((item) => [item.id, item] as const)));
  return { list, items, read, complete: read >= list.ids.length };
}

function readSoFar(pages: readonly Page[]): number {
  return pages.reduce((sum, { asked }) => sum + asked, 0);
}
