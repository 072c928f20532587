import { useNavigate } from '@tanstack/react-router';
import { api, unfinished } from '../api/client';
import { useList } from '../api/queries';
import type { AcceptanceDraft } from '../api/schema';
import * as shapes from '../api/shapes';
import { useWords } from '../i18n/language';
import { ComboBox, Select } from '../ui/choice';
import { FormDialog } from '../ui/form/form';
import { useForm, useValue } from '../ui/form/use-form';
import { NumberField } from '../ui/number-field';
import type { PlanImportView, Proposal } from './types';
import { words } from './words';

type Shape = { view: PlanImportView; proposal: Proposal; version: number; doubts: number; onClose: () => void };

/** The last question before the plan is made: which year, which programme, under which superior plan. */
export function AcceptDialog({ view, proposal, version, doubts, onClose }: Shape) {
  const w = useWords(words);
  const navigate = useNavigate();
  const { id } = view;
  const form = useForm<AcceptanceDraft>({
    keep: `acceptance/${id}`,
    shape: shapes.AcceptanceDraft,
    start: unfinished<AcceptanceDraft>({ year: proposal.head.year ?? new Date().getFullYear(), programme: 'CCHC' }),
    save: (body) => api.put('/plan-imports/{id}/acceptance', { id, version, body }),
    said: w.created,
    onClose,
    onSaved: ({ plan }: PlanImportView) => plan && navigate({ to: '/plans/$id', params: { id: plan.id } }),
  });
  const { field } = form;
  const superior = useList('/plans', { year: useValue(form, '/year'), state: 'ISSUED', limit: 50 });
  const parents = superior.items
    .filter((plan) => plan.unit.id !== view.unit.id)
    .map((plan) => ({ id: plan.id, name: plan.title, note: `${plan.unit.name} ${plan.documentNumber ?? ''}` }));
  return (
    <FormDialog form={form} title={w.accept} submit={w.accept}>
      <p>{w.acceptLead}</p>
      {doubts > 0 && <p className="notice wait">{w.acceptDoubts(doubts)}</p>}
      <NumberField {...field('/year', w.year)} plain min={1990} />
      <Select {...field('/programme', w.programme)} options={[{ id: 'CCHC', name: w.CCHC }]} />
      {superior.isSuccess && parents.length > 0 && (
        <ComboBox {...field('/parentPlan', w.parentPlan)} options={parents} />
      )}
    </FormDialog>
  );
}
