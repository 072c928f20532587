import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { Answer, Ask } from '../api/contract';
import { queries, reading } from '../api/queries';
import type { PlanView } from '../api/schema';
import type { Shape } from '../api/shapes';
import { useWords } from '../i18n/language';
import { useForm } from '../ui/form/use-form';
import { words } from './words';

type Path = '/plans/{id}/topics' | '/plans/{id}/targets' | '/plans/{id}/cited-documents' | '/plans/{id}/clauses';
type View<P extends Path> = Answer<'get', P> extends { items: (infer One extends { id: string })[] } ? One : never;
type Draft<P extends Path> =
  Ask<'put', P> extends { body: { items: (infer One extends { id: string })[] } } ? One : never;
export type PlanList<P extends Path> = ReturnType<typeof usePlanList<P>>;

/** How to send the list with one item changed, added or removed, if its position is not enough. */
type Ways<P extends Path> = {
  put: (items: View<P>[], draft: Draft<P>) => Draft<P>[];
  without: (items: View<P>[], id: string) => Draft<P>[];
};

/** One of a plan's whole-list parts: read as views, replaced as drafts under the plan's version. */
export function usePlanList<P extends Path>(
  plan: PlanView,
  path: P,
  asDraft: (view: View<P>) => Draft<P>,
  ways: Ways<P> = {
    put: (items, draft) =>
      items.some((one) => one.id === draft.id)
        ? items.map((one) => (one.id === draft.id ? draft : asDraft(one)))
        : [...items.map(asDraft), draft],
    without: (items, id) => items.filter((one) => one.id !== id).map(asDraft),
  },
) {
  const part = reading<Path>(path, { id: plan.id });
  const query = useQuery(part);
  /** The latest known list; after a 412 it is newer than the rendered one. */
  const now = () => queries.getQueryData(part.queryKey) as { items: View<P>[]; version: number } | undefined;
  return {
    query,
    items: (query.data?.items ?? []) as { id: string }[] as View<P>[],
    editable: plan.state === 'DRAFT' && plan.can.includes('PLAN_EDIT'),
    path,
    plan,
    asDraft,
    ways,
    known: () => now()?.items ?? [],
    version: query.data?.version,
    reread: async () => {
      await queries.refetchQueries({ queryKey: part.queryKey }, { throwOnError: true });
      return now()!;
    },
    send: async (items: Draft<P>[], version: number) => {
      await api.put<Path>(path, { id: plan.id, version, body: { items } } as Ask<'put', Path>);
    },
  };
}

type ItemShape<P extends Path> = {
  draft: Draft<P>;
  shape: Shape;
  also?: (draft: Draft<P>) => Draft<P>;
  onClose: () => void;
};

/** The form of one item; it saves the whole list under the list's version. */
export function useItemForm<P extends Path>(list: PlanList<P>, { draft, ...rest }: ItemShape<P>) {
  const w = useWords(words);
  const { ways, known, asDraft, send, path, plan } = list;
  const isNew = !list.items.some((one) => one.id === draft.id);
  const form = useForm<Draft<P>>({
    keep: `${path.slice('/plans/{id}/'.length)}/${isNew ? plan.id : draft.id}`,
    ...rest,
    start: draft,
    version: list.version,
    place: (item) => `/items/${ways.put(known(), item).findIndex((one) => one.id === item.id)}`,
    save: async (item, { version }) => {
      await send(ways.put(known(), item), version);
      return item;
    },
    reread: async () => {
      const { version, items } = await list.reread();
      const now = items.find((one) => one.id === draft.id);
      return { version, values: isNew ? draft : now && asDraft(now) };
    },
    said: w.listSaved,
  });
  const remove = () => form.act(({ version }) => send(ways.without(known(), draft.id), version));
  return { form, onRemove: isNew ? undefined : remove };
}
