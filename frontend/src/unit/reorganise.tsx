import { Plus } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api/client';
import type { ReorganisationDraft, ReorganisationView, SuccessionShare, UnitView } from '../api/schema';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { Select } from '../ui/choice';
import { DateField } from '../ui/date-field';
import { TextField } from '../ui/fields';
import { Form, FormActions } from '../ui/form/form';
import { type Form as FormState, useForm, useValue } from '../ui/form/use-form';
import { Drawer } from '../ui/overlays';
import { Preview } from './reorganise-preview';
import { UnitSearch } from './unit-search';
import { words } from './words';

type Source = { unit: string; name: string; parent?: string; kind: UnitView['kind']; share: SuccessionShare };
type Values = { on?: string; from: Source[]; to: { code?: string; name?: string }[] };

const sourceOf = ({ id, name, parent, kind }: UnitView): Source => ({
  unit: id,
  name,
  parent: parent?.id,
  kind,
  share: 'FULL',
});

/** New units stand where the first old one does. */
const bodyOf = ({ on, from, to }: Values) => {
  const { parent, kind } = from[0]!;
  return {
    on,
    from: from.map(({ unit, share }) => ({ unit, share })),
    to: to.map(({ code, name }) => ({ unit: parent, kind, code, name })),
  } as ReorganisationDraft;
};

type Shape = { within: string; first?: UnitView; onClose: () => void };

/** Several units become one, or one becomes several: looked at first, then carried out. */
export function Reorganise({ within, first, onClose }: Shape) {
  const w = useWords(words);
  const [looked, setLooked] = useState<{ body: ReorganisationDraft; view: ReorganisationView }>();
  const form = useForm<Values>({
    keep: `units/reorganisation/${first?.id ?? 'new'}`,
    shape: { on: { required: true }, to: { each: { of: { name: { required: true }, code: { required: true } } } } },
    start: { from: first ? [sourceOf(first)] : [], to: [{}] },
    save: async (values) => {
      if (values.from.length === 0) throw new Error(w.chooseSource);
      const body = bodyOf(values);
      return { body, view: await api.post('/unit-reorganisations', { dryRun: true, body }) };
    },
    onClose,
    onSaved: setLooked as (saved: never) => void,
  });
  if (looked) return <Preview {...looked} onBack={() => setLooked(undefined)} onClose={onClose} />;
  return (
    <Drawer title={w.reorganise} onClose={form.leave} wide>
      <Form form={form}>
        <DateField {...form.field('/on', w.on)} hint={w.onHint} />
        <Sources form={form} within={within} />
        <Results form={form} />
        <FormActions form={form} submit={w.look} />
      </Form>
    </Drawer>
  );
}

function Sources({ form, within }: { form: FormState<Values>; within: string }) {
  const w = useWords(words);
  const from = useValue(form, '/from');
  const change = (next: Source[]) => form.store.change('/from', next);
  const shares = Object.entries(w.shares).map(([id, name]) => ({ id, name }));
  return (
    <section className="stack">
      <h3>{w.sources}</h3>
      <p className="muted">{w.sourcesLead}</p>
      {from.map(({ unit, name }, place) => {
        form.field(`/from/${place}/unit`, name);
        return (
          <fieldset key={unit} className="unit-line" data-pointer={`/from/${place}/unit`}>
            <legend className="visually-hidden">{w.source(place + 1)}</legend>
            <Select {...form.field(`/from/${place}/share`, w.share(name))} optional={false} options={shares} />
            <div>
              <Button kind="quiet" about={name} onPress={() => change(from.filter((_, at) => at !== place))}>
                {w.drop}
              </Button>
            </div>
          </fieldset>
        );
      })}
      <UnitSearch
        key={from.length}
        label={w.findSource}
        within={within}
        onChosen={(unit) => !from.some((one) => one.unit === unit.id) && change([...from, sourceOf(unit)])}
      />
    </section>
  );
}

function Results({ form }: { form: FormState<Values> }) {
  const w = useWords(words);
  const to = useValue(form, '/to');
  const change = (next: Values['to']) => form.store.change('/to', next);
  return (
    <section className="stack">
      <h3>{w.results}</h3>
      {to.map((_, place) => (
        <fieldset key={place} className="unit-line">
          <legend className="visually-hidden">{w.result(place + 1)}</legend>
          <TextField {...form.field(`/to/${place}/name`, w.name)} hint={w.nameHint} autoComplete="off" />
          <TextField {...form.field(`/to/${place}/code`, w.code)} autoComplete="off" />
          {to.length > 1 && (
            <div>
              <Button
                kind="quiet"
                about={w.result(place + 1)}
                onPress={() => change(to.filter((_, at) => at !== place))}
              >
                {w.drop}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      <div>
        <Button onPress={() => change([...to, {}])}>
          <Plus size={17} aria-hidden="true" />
          {w.addResult}
        </Button>
      </div>
    </section>
  );
}
