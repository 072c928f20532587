import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { reading } from '../api/queries';
import { useSession } from '../session/session';

const KEY = 'loa.plan.';
const listeners = new Set<() => void>();

/** The unit's plans, newest year first, and the one the screens speak of: the chosen, else the newest issued, else the newest. */
export function usePlan() {
  const { unit } = useSession();
  const key = KEY + unit.unit.id;
  const chosen = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    () => localStorage.getItem(key),
  );
  const query = useQuery(reading('/plans', { unit: unit.unit.id, sort: '-year', limit: 50 }));
  const plans = query.data?.items ?? [];
  const plan =
    plans.find((candidate) => candidate.id === chosen) ??
    plans.find((candidate) => candidate.state === 'ISSUED') ??
    plans[0];
  const choose = (id: string) => {
    localStorage.setItem(key, id);
    for (const listener of listeners) listener();
  };
  return { plan, plans, choose, ready: !query.isPending, error: query.error };
}
