import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { PlanView } from '../api/types';
import { useWords } from '../i18n/language';
import { useAct } from '../ui/use-act';
import { words } from './words';

/** One of a plan's whole-list parts: read as views, replaced as drafts under the plan's version. */
export function usePlanList<View extends { id: string }, Draft extends { id: string }>(
  plan: PlanView,
  part: string,
  asDraft: (view: View) => Draft,
) {
  const w = useWords(words);
  const act = useAct();
  const query = useQuery({
    queryKey: ['/plans', plan.id, part],
    queryFn: () => api.get<{ items: View[]; version: number }>(`/plans/${plan.id}/${part}`),
  });
  const items = query.data?.items ?? [];
  const put = (drafts: Draft[]) =>
    act.run(() => api.put(`/plans/${plan.id}/${part}`, query.data?.version, { items: drafts }), w.listSaved);
  return {
    ...act,
    query,
    items,
    editable: plan.state === 'DRAFT' && plan.can.includes('PLAN_EDIT'),
    /** Where the draft stands in what is sent, for the pointers of a refusal. */
    placeOf: (id: string) => {
      const at = items.findIndex((one) => one.id === id);
      return `/items/${at < 0 ? items.length : at}`;
    },
    save: (draft: Draft) =>
      put(
        items.some((one) => one.id === draft.id)
          ? items.map((one) => (one.id === draft.id ? draft : asDraft(one)))
          : [...items.map(asDraft), draft],
      ),
    remove: (id: string) => put(items.filter((one) => one.id !== id).map(asDraft)),
  };
}
