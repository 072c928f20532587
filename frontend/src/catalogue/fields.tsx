import { useWords } from '../i18n/language';
import { ComboBox, MultiSelect, Select } from '../ui/choice';
import { DateField } from '../ui/date-field';
import { LinesField, TextArea, TextField } from '../ui/fields';
import { FormStore } from '../ui/form/store';
import { NumberField } from '../ui/number-field';
import { words } from './words';

type Draft = {
  text?: string;
  area?: string;
  lines: string[];
  amount?: number;
  year?: number;
  day?: string;
  select?: string;
  combo?: string;
  many: string[];
};
const PLACES = ['text', 'area', 'lines', 'amount', 'year', 'day', 'select', 'combo', 'many'] as const;

/** Every field: empty, filled, wrong, and with more text than fits. */
export function FieldStates() {
  const w = useWords(words);
  const filled: Draft = {
    text: w.value,
    area: w.value,
    lines: ['Như trên', 'Lưu: VT.'],
    amount: 117_480_000,
    year: 2026,
    day: '2026-12-15',
    select: '0',
    combo: '1',
    many: ['0', '1'],
  };
  const long: Draft = {
    ...filled,
    text: w.long,
    area: w.long,
    lines: [w.long, w.long],
    select: '2',
    combo: '2',
    many: ['0', '1', '2'],
  };
  const empty: Draft = { lines: [], many: [] };
  return (
    <>
      <Fields name={w.states.empty} draft={empty} />
      <Fields name={w.states.filled} draft={filled} />
      <Fields name={w.states.wrong} draft={empty} wrong />
      <Fields name={w.states.long} draft={long} />
    </>
  );
}

function Fields({ name, draft, wrong }: { name: string; draft: Draft; wrong?: boolean }) {
  const w = useWords(words);
  const store = new FormStore({ base: draft, values: draft });
  if (wrong) store.refuse(PLACES.map((place) => ({ pointer: `/${place}`, code: 'REQUIRED', detail: w.required })));
  const field = (place: (typeof PLACES)[number]) => ({
    label: w[place],
    bound: store.bind(`/${place}`) as never,
    optional: place !== 'text',
    isRequired: place === 'text',
  });
  const options = w.options.map((option, place) => ({
    id: String(place),
    name: option,
    note: place ? w.hint : undefined,
  }));
  return (
    <section className="stack">
      <h2>{name}</h2>
      <div className="card pad form-grid">
        <TextField {...field('text')} hint={w.hint} />
        <TextField label={w.states.disabled} value={w.value} isDisabled />
        <TextArea {...field('area')} />
        <LinesField {...field('lines')} />
        <NumberField {...field('amount')} />
        <NumberField {...field('year')} plain />
        <DateField {...field('day')} />
        <Select {...field('select')} options={options} />
        <ComboBox {...field('combo')} options={options} />
        <MultiSelect {...field('many')} options={options} />
      </div>
    </section>
  );
}
