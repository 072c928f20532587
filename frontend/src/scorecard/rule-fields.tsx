import { useQuery } from '@tanstack/react-query';
import { Plus, X } from 'lucide-react';
import { reading } from '../api/queries';
import { useLanguage, useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { CheckField } from '../ui/checkbox';
import { MultiSelect } from '../ui/choice';
import { TextField } from '../ui/fields';
import { type Form, useValue } from '../ui/form/use-form';
import { DecimalField } from './decimal-field';
import { type Draft, type Itemed, inputsOf, itemed } from './rule';
import { words } from './words';

type Of = { form: Form<Draft> };

/** The members of the shape chosen. */
export function RuleFields({ form }: Of) {
  const w = useWords(words);
  const { field } = form;
  const { shape } = useValue(form, '/rule');
  if (!shape) return null;
  return (
    <>
      <p className="hint">{w.shapeHints[shape]}</p>
      <DecimalField
        {...field('/max', shape === 'BONUS' || shape === 'PENALTY' ? w.maxOf[shape] : w.maxOf.usual)}
        isRequired
        optional={false}
      />
      {shape === 'RATIO' && (
        <>
          <DecimalField {...field('/rule/floor', w.floor)} optional />
          <CheckField {...field('/rule/floorExcluded', w.floorExcluded)} />
        </>
      )}
      {shape === 'DEDUCTION' && <DecimalField {...field('/rule/floor', w.lowest)} hint={w.lowestHint} optional />}
      {shape === 'PER_ITEM' && <DecimalField {...field('/rule/each', w.each)} isRequired optional={false} />}
      {itemed(shape) && <Items form={form} shape={shape} />}
      {shape === 'BANDS' && <Bands form={form} />}
    </>
  );
}

function Items({ form, shape }: Of & { shape: Itemed }) {
  const w = useWords(words);
  const { field, store } = form;
  const items = useValue(form, '/rule/items');
  store.labels.set('/rule/items', w.items[shape]);
  return (
    <fieldset className="stack tight">
      <legend>{w.items[shape]}</legend>
      {items.map((_, place) => (
        <div key={place} className="rule-line">
          <TextField {...field(`/rule/items/${place}/label`, w.itemLabel)} />
          <DecimalField {...field(`/rule/items/${place}/value`, shape === 'LEVEL' ? w.itemPercent : w.itemPoints)} />
          <Button
            kind="quiet"
            aria-label={w.removeItem(place + 1)}
            onPress={() =>
              store.change(
                '/rule/items',
                items.filter((__, other) => other !== place),
              )
            }
          >
            <X size={16} aria-hidden="true" />
          </Button>
        </div>
      ))}
      {shape !== 'TIMELINESS' && (
        <div>
          <Button size="small" onPress={() => store.change('/rule/items', [...items, {}])}>
            <Plus size={15} aria-hidden="true" />
            {w.addItem}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function Bands({ form }: Of) {
  const w = useWords(words);
  const { field, store } = form;
  const bands = useValue(form, '/rule/bands');
  store.labels.set('/rule/bands', w.bands);
  return (
    <fieldset className="stack tight">
      <legend>{w.bands}</legend>
      <CheckField {...field('/rule/ratio', w.ratio)} />
      {bands.map((_, place) => (
        <div key={place} className="rule-line band">
          <DecimalField {...field(`/rule/bands/${place}/from`, w.bandFrom)} />
          <DecimalField {...field(`/rule/bands/${place}/to`, w.bandTo)} />
          <DecimalField {...field(`/rule/bands/${place}/points`, w.itemPoints)} />
          <Button
            kind="quiet"
            aria-label={w.removeItem(place + 1)}
            onPress={() =>
              store.change(
                '/rule/bands',
                bands.filter((__, other) => other !== place),
              )
            }
          >
            <X size={16} aria-hidden="true" />
          </Button>
          <CheckField {...field(`/rule/bands/${place}/toIncluded`, w.bandToIncluded)} />
        </div>
      ))}
      <div>
        <Button size="small" onPress={() => store.change('/rule/bands', [...bands, { toIncluded: false }])}>
          <Plus size={15} aria-hidden="true" />
          {w.addItem}
        </Button>
      </div>
    </fieldset>
  );
}

/** Which of Loa's figures each number of the rule is. */
export function SourceFields({ form }: Of) {
  const w = useWords(words);
  const vi = useLanguage() === 'vi';
  const rule = useValue(form, '/rule');
  const { data } = useQuery(reading('/figures'));
  const inputs = inputsOf(rule);
  if (!inputs.length) return null;
  const options = [
    ...(data?.items ?? []).flatMap(({ code, nameVi, nameEn }) => {
      const name = vi ? nameVi : nameEn;
      const own = { id: `${code} VALUE`, name };
      return /^(task\.done|topic\.covered)$/.test(code)
        ? [own, { id: `${code} DENOMINATOR`, name: w.denominator(name) }]
        : [own];
    }),
    ...Object.entries(w.tallies).map(([code, name]) => ({ id: `${code} VALUE`, name })),
  ];
  return (
    <fieldset className="stack tight">
      <legend>{w.sources}</legend>
      <p className="hint">{w.sourcesHint}</p>
      {inputs.map(({ key, label }) => (
        <MultiSelect
          key={key}
          {...form.field(`/sources/${key}`, label ?? w.inputs[key as keyof typeof w.inputs])}
          options={options}
          optional
        />
      ))}
    </fieldset>
  );
}
