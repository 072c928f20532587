import { useNavigate } from '@tanstack/react-router';
import { api, unfinished } from '../api/client';
import { Problem } from '../api/problem';
import { useList } from '../api/queries';
import type { AcceptanceDraft } from '../api/schema';
import * as shapes from '../api/shapes';
import { thisYear } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { ComboBox, Select } from '../ui/choice';
import { FormDialog } from '../ui/form/form';
import { useForm, useValue } from '../ui/form/use-form';
import { NumberField } from '../ui/number-field';
import { pieceAt } from './proposal';
import { rowsOf } from './rows';
import type { PlanImportView, Proposal } from './types';
import { words } from './words';

type Shape = {
  view: PlanImportView;
  proposal: Proposal;
  version: number;
  doubts: number;
  /** Leads to a piece that stands in the way. */
  lead: (piece: string) => void;
  onClose: () => void;
};

/** The last question before the plan is made: which year, which programme, under which superior plan. */
export function AcceptDialog({ view, proposal, version, doubts, lead, onClose }: Shape) {
  const w = useWords(words);
  const navigate = useNavigate();
  const { id } = view;
  const form = useForm<AcceptanceDraft>({
    keep: `acceptance/${id}`,
    shape: shapes.AcceptanceDraft,
    start: unfinished<AcceptanceDraft>({ year: proposal.head.year ?? thisYear(), programme: 'CCHC' }),
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
  const errors = form.error instanceof Problem ? form.error.errors : [];
  const refused = new Set(errors.map(({ pointer }) => pieceAt(proposal, pointer)?.id));
  const rows = rowsOf(proposal).filter((row) => refused.has(row.id));
  return (
    <FormDialog form={form} title={w.accept} submit={w.accept}>
      <p>{w.acceptLead}</p>
      {rows.map((row) => (
        <Button key={row.id} kind="quiet" size="small" onPress={() => lead(row.id)}>
          {w.toPiece(row.says[0]?.written.text ?? '…')}
        </Button>
      ))}
      {doubts > 0 && <p className="notice wait">{w.acceptDoubts(doubts)}</p>}
      <NumberField {...field('/year', w.year)} plain />
      <Select {...field('/programme', w.programme)} options={[{ id: 'CCHC', name: w.CCHC }]} />
      {superior.isSuccess && parents.length > 0 && (
        <ComboBox {...field('/parentPlan', w.parentPlan)} options={parents} />
      )}
    </FormDialog>
  );
}
