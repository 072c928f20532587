import { infiniteQueryOptions, QueryClient, queryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { api } from './client';
import type { Answer, Ask, Asking, Item, ListPath, Path } from './contract';
import { Problem } from './problem';

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

/** One thing read: for `useQuery`, for a route's loader, and by its key for what is known already. */
export const reading = <P extends Path<'get'>>(path: P, ...[ask]: Asking<'get', P>) =>
  queryOptions<Answer<'get', P>>({
    queryKey: [path, ask],
    queryFn: ({ signal }) => api.read(path, ask as Ask<'get', P>, signal),
  });

type Page<P extends ListPath> = { items: Item<P>[]; next?: string; total?: number };

/** A list that grows, page by page. */
export const listing = <P extends ListPath>(path: P, ...[ask]: Asking<'get', P>) =>
  infiniteQueryOptions({
    queryKey: [path, ask, 'pages'],
    queryFn: ({ pageParam, signal }) =>
      api.read(path, { ...(ask as object), after: pageParam } as Ask<'get', P>, signal) as Promise<Page<P>>,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: Page<P>) => page.next,
  });

/** A list that grows by “show more”; `items` are those read so far. Without what it hangs on (`undefined`) it waits. */
export function useList<P extends ListPath>(path: P, ask: Ask<'get', P>, enabled = true) {
  const list = useInfiniteQuery({ ...listing(path, ...([ask] as unknown as Asking<'get', P>)), enabled });
  return { ...list, items: list.data?.pages.flatMap((page) => page.items) ?? [], total: list.data?.pages[0]?.total };
}
