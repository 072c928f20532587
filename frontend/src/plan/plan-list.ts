import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { Answer, Ask } from '../api/contract';
import { reading } from '../api/queries';
import type { PlanView } from '../api/schema';
import { useWords } from '../i18n/language';
import { useAct } from '../ui/use-act';
import { words } from './words';

type Path = '/plans/{id}/topics' | '/plans/{id}/targets' | '/plans/{id}/cited-documents';
type View<P extends Path> = Answer<'get', P> extends { items: (infer One extends { id: string })[] } ? One : never;
type Draft<P extends Path> =
  Ask<'put', P> extends { body: { items: (infer One extends { id: string })[] } } ? One : never;
export type PlanList<P extends Path> = ReturnType<typeof usePlanList<P>>;

/** One of a plan's whole-list parts: read as views, replaced as drafts under the plan's version. */
export function usePlanList<P extends Path>(plan: PlanView, path: P, asDraft: (view: View<P>) => Draft<P>) {
  const w = useWords(words);
  const act = useAct();
  const query = useQuery(reading<Path>(path, { id: plan.id }));
  const items = (query.data?.items ?? []) as { id: string }[] as View<P>[];
  const put = (drafts: Draft<P>[]) => {
    const seen = { id: plan.id, version: query.data?.version ?? 0 };
    return act.run(() => api.put<Path>(path, { ...seen, body: { items: drafts } } as Ask<'put', Path>), w.listSaved);
  };
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
    save: (draft: Draft<P>) =>
      put(
        items.some((one) => one.id === draft.id)
          ? items.map((one) => (one.id === draft.id ? draft : asDraft(one)))
          : [...items.map(asDraft), draft],
      ),
    remove: (id: string) => put(items.filter((one) => one.id !== id).map(asDraft)),
  };
}
