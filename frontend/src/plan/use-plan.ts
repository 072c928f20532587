import { useQuery } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { queries, reading } from '../api/queries';
import type { PlanView } from '../api/schema';
import { useSession } from '../session/session';

const KEY = 'loa.plan.';
const listeners = new Set<() => void>();

export const plansOf = (unit: string) => reading('/plans', { unit, sort: '-year', limit: 50 });

/** The current plan: the chosen one, else the newest issued, else the newest. */
const inView = (plans: PlanView[], chosen: string | null): PlanView | undefined =>
  plans.find(({ id }) => id === chosen) ?? plans.find(({ state }) => state === 'ISSUED') ?? plans[0];

/** The same for the next screen. */
export async function planInView(unit: string) {
  const { items } = await queries.ensureQueryData(plansOf(unit));
  return inView(items, localStorage.getItem(KEY + unit));
}

/** The unit's plans, newest year first, and the current one. */
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
  const query = useQuery(plansOf(unit.unit.id));
  const plans = query.data?.items ?? [];
  const choose = (id: string) => {
    if (id === localStorage.getItem(key)) return;
    localStorage.setItem(key, id);
    for (const listener of listeners) listener();
  };
  return { plan: inView(plans, chosen), plans, choose, ready: !query.isPending, error: query.error };
}

/** A screen of one plan makes it the one in view, so that the top bar names it and activities are logged under it. */
export function useInView(id: string | undefined) {
  const { plans, choose } = usePlan();
  const own = plans.some((plan) => plan.id === id);
  useEffect(() => {
    if (id && own) choose(id);
  });
}
