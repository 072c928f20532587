import { Plus, X } from 'lucide-react';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { TextField } from '../ui/fields';
import { type Form, useValue } from '../ui/form/use-form';
import { CODES, type Draft, years } from './draft';
import { words } from './words';

/** The periods of a year, one row each; the years of their days follow from the order of these. */
export function PeriodRows({ form }: { form: Form<Draft> }) {
  const w = useWords(words);
  const { field, store } = form;
  const periods = useValue(form, '/periods');
  const absent = CODES.filter((code) => !periods.some((one) => one.code === code));
  store.labels.set('/periods', w.periods);
  store
    .bind('/periods')
    .reads((all) => (all as Draft['periods']).map((one) => `${w.codes[one.code]}: ${one.from}–${one.to}`).join('; '));
  const change = (next: Draft['periods']) =>
    store.change(
      '/periods',
      next.sort((a, b) => CODES.indexOf(a.code) - CODES.indexOf(b.code)),
    );
  return (
    <fieldset className="stack">
      <legend className="regime-title">{w.periods}</legend>
      <p className="hint">{w.dayHint}</p>
      {periods.map((row, place) => {
        const name = w.codes[row.code];
        const { fromYear, dueYear } = years(row);
        return (
          <fieldset key={row.code} className="regime-row">
            <legend>{name}</legend>
            <TextField {...field(`/periods/${place}/from`, w.from)} hint={fromYear ? w.yearBefore : undefined} />
            <TextField {...field(`/periods/${place}/to`, w.to)} />
            <TextField {...field(`/periods/${place}/due`, w.due)} hint={dueYear ? w.yearAfter : undefined} />
            <Button
              kind="quiet"
              aria-label={w.removePeriod(name)}
              onPress={() => change(periods.filter((one) => one !== row))}
            >
              <X size={16} aria-hidden="true" />
            </Button>
          </fieldset>
        );
      })}
      {absent.length > 0 && (
        <div className="row">
          {absent.map((code) => (
            <Button key={code} size="small" onPress={() => change([...periods, { code }])}>
              <Plus size={15} aria-hidden="true" />
              {w.addPeriod(w.codes[code])}
            </Button>
          ))}
        </div>
      )}
    </fieldset>
  );
}
