import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { CheckField } from '../ui/checkbox';
import { MultiSelect } from '../ui/choice';
import { TextArea, TextField } from '../ui/fields';
import { type Form, useValue } from '../ui/form/use-form';
import { type Draft, roman } from './draft';
import { usePassages } from './passages';
import { words } from './words';

/** The sections of a report in their order, each with what is composed for it. */
export function OutlineRows({ form }: { form: Form<Draft> }) {
  const w = useWords(words);
  const passages = usePassages();
  const { field, store } = form;
  const outline = useValue(form, '/outline');
  store.labels.set('/outline', w.outline);
  store
    .bind('/outline')
    .reads((all) => (all as Draft['outline']).map((one, place) => `${roman(place + 1)}. ${one.heading}`).join('; '));
  const move = (place: number, by: number) => {
    const next = [...outline];
    next.splice(place + by, 0, ...next.splice(place, 1));
    store.change('/outline', next);
  };
  return (
    <fieldset className="stack">
      <legend className="regime-title">{w.outline}</legend>
      {outline.map((_, place) => {
        const number = roman(place + 1);
        return (
          <fieldset key={place} className="regime-section stack tight">
            <legend className="row between">
              {w.section(number)}
              <span className="row">
                <Button
                  kind="quiet"
                  size="small"
                  aria-label={w.up(number)}
                  isDisabled={place === 0}
                  onPress={() => move(place, -1)}
                >
                  <ArrowUp size={15} aria-hidden="true" />
                </Button>
                <Button
                  kind="quiet"
                  size="small"
                  aria-label={w.down(number)}
                  isDisabled={place === outline.length - 1}
                  onPress={() => move(place, 1)}
                >
                  <ArrowDown size={15} aria-hidden="true" />
                </Button>
                <Button
                  kind="quiet"
                  size="small"
                  aria-label={w.removeSection(number)}
                  onPress={() =>
                    store.change(
                      '/outline',
                      outline.filter((__, other) => other !== place),
                    )
                  }
                >
                  <X size={15} aria-hidden="true" />
                </Button>
              </span>
            </legend>
            <TextField {...field(`/outline/${place}/heading`, w.sectionHeading)} />
            <MultiSelect
              {...field(`/outline/${place}/passages`, w.composed)}
              options={passages}
              hint={w.composedHint}
              optional
            />
            <TextArea {...field(`/outline/${place}/own`, w.ownText)} rows={2} />
            <CheckField {...field(`/outline/${place}/money`, w.money)} />
          </fieldset>
        );
      })}
      <div>
        <Button size="small" onPress={() => store.change('/outline', [...outline, { money: false, passages: [] }])}>
          <Plus size={15} aria-hidden="true" />
          {w.addSection}
        </Button>
      </div>
    </fieldset>
  );
}
