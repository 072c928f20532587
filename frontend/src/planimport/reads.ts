import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/client';
import { listing, reading } from '../api/queries';

/** Pending saves of a closed screen: reopening it waits for them. */
export const leaving = new Map<string, Promise<void>>();

export const importList = (unit: string) => listing('/plan-imports', { unit });
export const importReading = (id: string) =>
  queryOptions({
    queryKey: ['/plan-imports', id],
    queryFn: async () => {
      await leaving.get(id);
      return api.get('/plan-imports/{id}', { id });
    },
  });
export const sourceReading = (id: string) => ({
  ...reading('/plan-imports/{id}/source', { id }),
  staleTime: Number.POSITIVE_INFINITY,
});
