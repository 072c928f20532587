import { MutationCache, QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

const MINUTE = 60_000;

export function newQueryClient() {
  const client: QueryClient = new QueryClient({
    defaultOptions: {
      queries: { staleTime: MINUTE / 2, gcTime: 10 * MINUTE, retry: worthRetrying, refetchOnWindowFocus: true },
      mutations: { retry: false },
    },
    // One entry feeds progress, money and report at once: after any change every figure on the screen is read again.
    mutationCache: new MutationCache({ onSuccess: () => client.invalidateQueries() }),
  });
  return client;
}

/** A refusal stays a refusal; only silence and a struggling server deserve another try. */
export function worthRetrying(failures: number, error: Error) {
  return failures < 2 && error instanceof Problem && (error.status === 0 || error.status === 503);
}
