import { api } from '../api/client';
import { queries } from '../api/queries';
import type { AmendmentDraft, AmendmentView, PlanText } from '../api/schema';
import type { Shape } from '../api/shapes';
import { useWords } from '../i18n/language';
import { useForm } from '../ui/form/use-form';
import { amendmentReading } from './reads';
import { words } from './words';

export const draftOf = ({ bases, recipients, text }: AmendmentView): AmendmentDraft => ({ bases, recipients, text });

type List = 'clauses' | 'topics' | 'targets';
type Item<L extends List> = PlanText[L][number];

/** How to send the list with one item changed, added or removed, if its position is not enough. */
type Ways<L extends List> = {
  put: (items: Item<L>[], item: Item<L>) => Item<L>[];
  without: (items: Item<L>[], id: string) => Item<L>[];
};

const byPosition = <D extends { id: string }>() => ({
  put: (items: D[], item: D) =>
    items.some(({ id }) => id === item.id) ? items.map((one) => (one.id === item.id ? item : one)) : [...items, item],
  without: (items: D[], id: string) => items.filter((one) => one.id !== id),
});

type Shaped<L extends List> = {
  amendment: AmendmentView;
  list: L;
  item: Item<L>;
  shape: Shape;
  ways?: Ways<L>;
  onClose: () => void;
};

/** The form of one item of the text; the whole text is saved with it. */
export function useAmended<L extends List>({ amendment, list, item, shape, onClose, ...given }: Shaped<L>) {
  const w = useWords(words);
  const ways = given.ways ?? byPosition<Item<L>>();
  /** The latest that is known of it; after a 412 it is newer than what is rendered. */
  const known = () => queries.getQueryData<AmendmentView>(amendmentReading(amendment.id).queryKey) ?? amendment;
  const items = () => known().text[list] as Item<L>[];
  const isNew = !(amendment.text[list] as Item<L>[]).some(({ id }) => id === item.id);
  const send = (changed: Item<L>[], version: number) => {
    const draft = draftOf(known());
    const body = { ...draft, text: { ...draft.text, [list]: changed } };
    return api.put('/amendments/{id}', { id: amendment.id, version, body });
  };
  const form = useForm<Item<L>>({
    keep: `amendment-${list}/${isNew ? amendment.id : item.id}`,
    shape,
    start: item,
    version: amendment.version,
    place: (draft) => `/text/${list}/${ways.put(items(), draft).findIndex(({ id }) => id === draft.id)}`,
    save: async (draft, { version }) => {
      await send(ways.put(items(), draft), version);
      return draft;
    },
    reread: async () => {
      await queries.refetchQueries({ queryKey: amendmentReading(amendment.id).queryKey }, { throwOnError: true });
      return { version: known().version, values: isNew ? item : items().find(({ id }) => id === item.id) };
    },
    said: w.saved,
    onClose,
  });
  const remove = () => form.act(({ version }) => send(ways.without(items(), item.id), version));
  return { form, isNew, onRemove: isNew ? undefined : remove };
}
