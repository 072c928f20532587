import { api } from '../api/client';
import type { RegimeView } from '../api/schema';
import type { Shape } from '../api/shapes';
import * as shapes from '../api/shapes';
import { useWords } from '../i18n/language';
import { CheckField } from '../ui/checkbox';
import { DateField } from '../ui/date-field';
import { LinesField, TextField } from '../ui/fields';
import { FormDrawer } from '../ui/form/form';
import { rereading } from '../ui/form/options';
import { useForm } from '../ui/form/use-form';
import { atFields, bodyOf, type Draft, draftOf } from './draft';
import { OutlineRows } from './outline-rows';
import { usePassages } from './passages';
import { PeriodRows } from './period-rows';
import { words } from './words';

// days and passages are held in a shape of their own
const SHAPE: Shape = {
  ...shapes.RegimeDraft,
  periods: {
    required: true,
    each: { of: { from: { required: true }, to: { required: true }, due: { required: true } } },
  },
  outline: { required: true, each: { of: { heading: { required: true } } } },
};

type Props = { start: Draft; regime?: RegimeView; onRemove?: () => void; onClose: () => void };

/** A regime; a new one starts as the one that binds now. */
export function RegimeForm({ start, regime, onRemove, onClose }: Props) {
  const w = useWords(words);
  const passages = usePassages().map(({ id }) => id);
  const form = useForm<Draft>({
    keep: `regime/${regime?.id ?? `new/${start.reach}`}`,
    shape: SHAPE,
    start,
    version: regime?.version,
    save: async (draft, { version, act }) => {
      const body = bodyOf(draft, passages);
      try {
        return await (regime
          ? api.put('/reporting-regimes/{id}', { id: regime.id, version, body })
          : api.post('/reporting-regimes', { body, act }));
      } catch (refused) {
        throw atFields(refused);
      }
    },
    reread: regime && rereading(() => api.get('/reporting-regimes/{id}', { id: regime.id }), draftOf),
    said: w.saved,
    onClose,
  });
  const { field } = form;
  return (
    <FormDrawer form={form} wide title={regime ? w.edit : start.reach === 'OWN' ? w.setOwn : w.set} onRemove={onRemove}>
      <TextField {...field('/name', w.name)} />
      <TextField {...field('/source', w.source)} hint={w.sourceHint} />
      <div className="form-grid">
        <DateField {...field('/validFrom', w.validFrom)} />
        <DateField {...field('/validTo', w.validTo)} hint={w.validToHint} />
      </div>
      <PeriodRows form={form} />
      <CheckField {...field('/dueMoves', w.dueMoves)} />
      <LinesField {...field('/recipients', w.recipients)} hint={w.recipientsHint} rows={4} />
      <OutlineRows form={form} />
    </FormDrawer>
  );
}
