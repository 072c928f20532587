import { QueryClient, useInfiniteQuery } from '@tanstack/react-query';
import { api, type Query } from './client';
import { Problem } from './problem';
import type { Page } from './types';

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (count, failure) => !(failure instanceof Problem) && count < 2,
    },
  },
});

/** Everything shown is read again after an act: one entry feeds many figures, so picking keys would miss some. */
export const afterAct = () => queries.invalidateQueries();

/** A list that grows by „show more”; `items` are those read so far. */
export function useList<T>(path: string, query: Query, enabled = true) {
  const list = useInfiniteQuery({
    queryKey: [path, query],
    queryFn: ({ pageParam, signal }) => api.get<Page<T>>(path, { ...query, after: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    enabled,
  });
  return { ...list, items: list.data?.pages.flatMap((page) => page.items) ?? [], total: list.data?.pages[0]?.total };
}
