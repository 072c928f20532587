import { useQueries } from '@tanstack/react-query';
import { Plus, X } from 'lucide-react';
import { api, unfinished } from '../api/client';
import { reading, useList } from '../api/queries';
import type { ChannelView, PlaySourceDraft, PlaySourceView } from '../api/schema';
import * as shapes from '../api/shapes';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { ComboBox, Select } from '../ui/choice';
import { LinesField, TextArea, TextField } from '../ui/fields';
import { FormDrawer } from '../ui/form/form';
import { rereading } from '../ui/form/options';
import { type Form, useForm, useValue } from '../ui/form/use-form';
import { NumberField } from '../ui/number-field';
import { words as uiWords } from '../ui/words';
import '../channel/channel.css';
import { words } from './words';

const draftOf = ({ unit, channel, name, columns, categories, note }: PlaySourceView): PlaySourceDraft => ({
  unit: unit.id,
  channel: channel.id,
  name,
  columns,
  categories: categories.map(({ category, topic }) => ({ category, topic: topic.id })),
  note,
});

const blank = () => unfinished<PlaySourceDraft['categories'][number]>({});

const fresh = (unit: string, channel: string | undefined) =>
  unfinished<PlaySourceDraft>({
    unit,
    channel,
    columns: unfinished<PlaySourceDraft['columns']>({ proof: 'OUTCOME', succeeded: [] }),
    categories: [blank()],
  });

type Shape = {
  unit: string;
  /** The one it plays on, as far as that is known. */
  channel?: string;
  channels: ChannelView[];
  source?: PlaySourceView;
  onMade?: (source: PlaySourceView) => void;
  onClose: () => void;
};

/** A system, what its log calls its columns, and which of its categories count. */
export function SourceForm({ unit, channel, channels, source, onMade, onClose }: Shape) {
  const w = useWords(words);
  const form = useForm<PlaySourceDraft>({
    keep: `play-source/${source?.id ?? 'new'}`,
    shape: shapes.PlaySourceDraft,
    start: source ? draftOf(source) : fresh(unit, channel),
    version: source?.version,
    save: async (body, { version, act }) => {
      if (source) return api.put('/play-sources/{id}', { id: source.id, version, body });
      const made = await api.post('/play-sources', { body, act });
      onMade?.(made);
      return made;
    },
    reread: source && rereading(() => api.get('/play-sources/{id}', { id: source.id }), draftOf),
    said: w.saved,
    onClose,
  });
  const { field } = form;
  return (
    <FormDrawer form={form} title={source ? w.edit : w.create} wide>
      <TextField {...field('/name', w.name)} hint={w.nameHint} autoFocus />
      <Select {...field('/channel', w.channel)} options={channels} />
      <Columns form={form} />
      <Categories form={form} unit={unit} source={source} />
      <TextArea {...field('/note', w.note)} />
    </FormDrawer>
  );
}

const COLUMNS = ['item', 'title', 'category', 'device', 'place', 'playedAt', 'hour'] as const;
const PROOFS = ['OUTCOME', 'COUNTS', 'PERCENT', 'LISTED'] as const;

function Columns({ form }: { form: Form<PlaySourceDraft> }) {
  const w = useWords(words);
  const { field } = form;
  const proof = useValue(form, '/columns/proof');
  return (
    <fieldset className="stack">
      <legend className="react-aria-Label">{w.columns}</legend>
      <p className="small muted">{w.columnsHint}</p>
      <div className="form-grid">
        {COLUMNS.map((name) => (
          <TextField
            key={name}
            {...field(`/columns/${name}`, w.columnNames[name])}
            hint={name === 'hour' ? w.hourHint : undefined}
          />
        ))}
        <Select {...field('/columns/proof', w.proof)} options={PROOFS.map((id) => ({ id, name: w.proofs[id] }))} />
        {proof === 'OUTCOME' && (
          <>
            <TextField {...field('/columns/outcome', w.outcome)} optional={false} />
            <LinesField
              {...field('/columns/succeeded', w.succeeded)}
              optional={false}
              hint={w.succeededHint}
              rows={2}
            />
          </>
        )}
        {proof === 'COUNTS' && (
          <>
            <TextField {...field('/columns/successful', w.successful)} optional={false} />
            <TextField {...field('/columns/registered', w.registered)} />
          </>
        )}
        {proof === 'PERCENT' && (
          <>
            <TextField {...field('/columns/percent', w.percent)} optional={false} />
            <NumberField {...field('/columns/leastPercent', w.leastPercent)} optional={false} />
          </>
        )}
      </div>
    </fieldset>
  );
}

/** One row a category and topic; the topics are those of all plans that are not closed, and what the source has of closed ones. */
function Categories({ form, unit, source }: { form: Form<PlaySourceDraft> } & Pick<Shape, 'unit' | 'source'>) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { field, store } = form;
  const pairs = useValue(form, '/categories');
  const mapped = source?.categories ?? [];
  const plans = useList('/plans', { unit, limit: 50, sort: '-year' }).items.filter(
    ({ id, state }) => state !== 'CLOSED' || mapped.some(({ plan }) => plan.id === id),
  );
  const topics = useQueries({ queries: plans.map(({ id }) => reading('/plans/{id}/topics', { id })) });
  const options = plans.flatMap((plan, place) =>
    (topics[place]?.data?.items ?? []).map(({ id, code, name }) => ({
      id: id!,
      name: `${code} ${name}`,
      note: plan.title,
    })),
  );
  const nameOf = (id: string | undefined) => options.find((one) => one.id === id)?.name ?? '';
  store
    .bind('/categories')
    .reads((all) =>
      (all as PlaySourceDraft['categories'])
        .map(({ category, topic }) => w.pair(category ?? '', nameOf(topic)))
        .join('; '),
    );
  store.labels.set('/categories', w.categories);
  return (
    <fieldset className="stack">
      <legend className="react-aria-Label">{w.categories}</legend>
      <p className="small muted">{w.categoriesHint}</p>
      {pairs.map((pair, place) => (
        <div key={place} className="category-row">
          <TextField {...field(`/categories/${place}/category`, w.category)} />
          <ComboBox key={options.length} {...field(`/categories/${place}/topic`, w.topic)} options={options} />
          <Button
            kind="quiet"
            aria-label={`${ui.remove}: ${pair.category ?? ''}`}
            onPress={() =>
              store.change(
                '/categories',
                pairs.filter((one) => one !== pair),
              )
            }
          >
            <X size={16} aria-hidden="true" />
          </Button>
        </div>
      ))}
      <div>
        <Button size="small" onPress={() => store.change('/categories', [...pairs, blank()])}>
          <Plus size={15} aria-hidden="true" />
          {w.addCategory}
        </Button>
      </div>
    </fieldset>
  );
}
