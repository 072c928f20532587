import { api } from '../api/client';
import { useList } from '../api/queries';
import type { PlanDraft, PlanView } from '../api/schema';
import * as shapes from '../api/shapes';
import { thisYear } from '../i18n/format';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { ComboBox } from '../ui/choice';
import { filled, LinesField, TextArea, TextField } from '../ui/fields';
import { FormDrawer } from '../ui/form/form';
import { rereading } from '../ui/form/options';
import { useForm, useValue } from '../ui/form/use-form';
import { NumberField } from '../ui/number-field';
import { words } from './words';

const draftOf = (plan: PlanView): PlanDraft => ({
  unit: plan.unit.id,
  year: plan.year,
  programme: plan.programme,
  title: plan.title,
  preamble: plan.preamble,
  closing: plan.closing,
  parentPlan: plan.parentPlan?.id,
  recipients: plan.recipients,
  place: plan.place,
});

const blank = ({ id, name }: PlanView['unit'], year: number): PlanDraft => ({
  unit: id,
  year,
  programme: 'CCHC',
  title: `Tuyên truyền cải cách hành chính ${name} năm ${year}`,
  recipients: ['Lưu: VT.'],
});

type Shape = { plan?: PlanView; onClose: () => void; onSaved?: (plan: PlanView) => void };

export function PlanHeadForm({ plan, onClose, onSaved }: Shape) {
  const w = useWords(words);
  const { unit } = useSession();
  const form = useForm<PlanDraft>({
    keep: `plan/${plan?.id ?? 'new'}`,
    shape: shapes.PlanDraft,
    start: plan ? draftOf(plan) : blank(unit.unit, thisYear()),
    version: plan?.version,
    save: (draft, { version, act }) => {
      const body = { ...draft, recipients: filled(draft.recipients) };
      return plan ? api.put('/plans/{id}', { id: plan.id, version, body }) : api.post('/plans', { body, act });
    },
    reread: plan && rereading(() => api.get('/plans/{id}', { id: plan.id }), draftOf),
    said: w.saved,
    onClose,
    onSaved,
  });
  const { field } = form;
  const superior = useList('/plans', { year: useValue(form, '/year'), state: 'ISSUED', limit: 50 });
  const parents = superior.items
    .filter((one) => one.unit.id !== (plan?.unit ?? unit.unit).id)
    .map((one) => ({ id: one.id, name: one.title, note: `${one.unit.name} ${one.documentNumber ?? ''}` }));
  return (
    <FormDrawer form={form} title={plan ? w.editHead : w.create}>
      <TextArea {...field('/title', w.title)} rows={2} />
      <NumberField {...field('/year', w.year)} plain />
      {superior.isSuccess && parents.length > 0 && <ComboBox {...field('/parentPlan', w.parent)} options={parents} />}
      <TextArea {...field('/preamble', w.preamble)} />
      <TextArea {...field('/closing', w.closing)} rows={2} />
      <TextField {...field('/place', w.place)} />
      <LinesField {...field('/recipients', w.recipients)} />
    </FormDrawer>
  );
}
