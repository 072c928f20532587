import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { get, url } from '../api/client';
import type { Page, PlanView } from '../api/types';
import { today } from '../i18n/format';
import { useUnit } from '../session/me';
import { stored } from '../ui/stored';

/** The unit's plans of all years, newest first: what the switcher in the top bar offers. */
export const unitPlansQuery = (unit: string) =>
  queryOptions({
    queryKey: ['plans', { unit }],
    queryFn: () => get<Page<PlanView>>(url('/plans'), { unit, sort: '-year', limit: 200 }),
  });

const chosenPlan = stored('loa.plan');
export const choosePlan = chosenPlan.set;

/** The plan in work: the one chosen, else the newest in force, else the newest of all. */
export function currentPlan(plans: PlanView[], chosen: string | null, year = Number(today().slice(0, 4))) {
  return (
    plans.find((plan) => plan.id === chosen) ??
    plans.find((plan) => plan.state === 'ISSUED' && plan.year <= year) ??
    plans[0]
  );
}

export function usePlan(): PlanView | undefined {
  const { unit } = useUnit();
  const { data } = useSuspenseQuery(unitPlansQuery(unit.id));
  return currentPlan(data.items, chosenPlan.use());
}
