import { useNavigate } from '@tanstack/react-router';
import { api, unfinished } from '../api/client';
import { useList } from '../api/queries';
import type { CriteriaSetDraft, CriteriaSetView } from '../api/schema';
import * as shapes from '../api/shapes';
import { today } from '../i18n/format';
import { useWords } from '../i18n/language';
import { MultiSelect } from '../ui/choice';
import { DateField } from '../ui/date-field';
import { TextArea, TextField } from '../ui/fields';
import { FormDrawer } from '../ui/form/form';
import { rereading } from '../ui/form/options';
import { useForm } from '../ui/form/use-form';
import { NumberField } from '../ui/number-field';
import { EXAMPLE } from './example';
import { setDraftOf } from './tree';
import { words } from './words';

type Shape = { unit: string; year: number; set?: CriteriaSetView; example?: boolean; onClose: () => void };

/** The head of a set; a new one is opened to be written on. */
export function SetForm({ unit, year, set, example, onClose }: Shape) {
  const w = useWords(words);
  const navigate = useNavigate();
  const units = useList('/units', { parent: unit, on: today(), limit: 200 });
  const form = useForm<CriteriaSetDraft>({
    keep: `criteria-set/${set?.id ?? (example ? 'example' : 'new')}`,
    shape: shapes.CriteriaSetDraft,
    start: set
      ? setDraftOf(set)
      : unfinished<CriteriaSetDraft>({ unit, year, programme: 'CCHC', units: [], criteria: example ? EXAMPLE : [] }),
    version: set?.version,
    save: (body, { version, act }) =>
      set ? api.put('/criteria-sets/{id}', { id: set.id, version, body }) : api.post('/criteria-sets', { body, act }),
    reread: set && rereading(() => api.get('/criteria-sets/{id}', { id: set.id }), setDraftOf),
    said: w.setSaved,
    onClose,
    onSaved: set
      ? undefined
      : (made: CriteriaSetView) => {
          onClose();
          navigate({ to: '/criteria-sets/$id', params: { id: made.id } });
        },
  });
  const { field } = form;
  return (
    <FormDrawer form={form} title={set ? w.editHead : example ? w.fromExample : w.newSet}>
      <TextArea {...field('/name', w.name)} rows={2} />
      <TextArea {...field('/source', w.source)} rows={2} />
      <div className="form-grid">
        <NumberField {...field('/year', w.year)} plain />
        <TextField {...field('/programme', w.programme)} />
      </div>
      <DateField {...field('/dueOn', w.dueOn)} />
      <MultiSelect
        {...field('/units', w.units)}
        hint={w.unitsHint}
        options={units.items.map(({ id, name }) => ({ id, name }))}
        optional
      />
    </FormDrawer>
  );
}
