import { infiniteQueryOptions, QueryClient, queryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { api } from './client';
import type { Answer, Ask, Asking, Item, ListPath, Path } from './contract';
import { Problem } from './problem';

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // without a network a screen says so at once, instead of waiting for one
      networkMode: 'always',
      retry: (count, failure) => !(failure instanceof Problem) && navigator.onLine && count < 2,
    },
  },
});

/** Everything shown is read again after an act: one entry feeds many figures, so picking keys would miss some. */
export const afterAct = () => queries.invalidateQueries();

/** One thing read: for `useQuery`, for a route's loader, and by its key for cached data. */
export const reading = <P extends Path<'get'>>(path: P, ...[ask]: Asking<'get', P>) =>
  queryOptions<Answer<'get', P>>({
    queryKey: [path, ask],
    queryFn: ({ signal }) => api.read(path, ask as Ask<'get', P>, signal),
  });

type Page<P extends ListPath> = { items: Item<P>[]; next?: string; total?: number };

/** A list loaded page by page. */
export const listing = <P extends ListPath>(path: P, ...[ask]: Asking<'get', P>) =>
  infiniteQueryOptions({
    queryKey: [path, ask, 'pages'],
    queryFn: ({ pageParam, signal }) =>
      api.read(path, { ...(ask as object), after: pageParam } as Ask<'get', P>, signal) as Promise<Page<P>>,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: Page<P>) => page.next,
  });

type Reading = Parameters<typeof queries.prefetchQuery>[0];
type Listing = Parameters<typeof queries.prefetchInfiniteQuery>[0];

/** Starts a read for the next screen; that screen reads the same and shows a failure. */
export function begin(...reads: object[]) {
  for (const read of reads) {
    if ('getNextPageParam' in read) queries.prefetchInfiniteQuery(read as Listing);
    else queries.prefetchQuery(read as Reading);
  }
}

/** A list extended by "show more"; `items` are those read so far. */
export function useListing<P extends ListPath>(list: ReturnType<typeof listing<P>>, enabled = true) {
  const query = useInfiniteQuery({ ...list, enabled });
  return { ...query, items: query.data?.pages.flatMap((page) => page.items) ?? [], total: query.data?.pages[0]?.total };
}

export const useList = <P extends ListPath>(path: P, ask: Ask<'get', P>, enabled = true) =>
  useListing(listing(path, ...([ask] as unknown as Asking<'get', P>)), enabled);
