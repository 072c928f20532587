import { useRef } from 'react';
import { api } from '../api/client';
import type { AllocationDraft, AllocationView, BudgetView } from '../api/schema';
import * as shapes from '../api/shapes';
import { useWords } from '../i18n/language';
import { Select } from '../ui/choice';
import { TextField } from '../ui/fields';
import { FormDialog } from '../ui/form/form';
import { useForm } from '../ui/form/use-form';
import { NumberField } from '../ui/number-field';
import { words } from './words';

const draftOf = ({ source, amount, note }: AllocationView): AllocationDraft => ({ source, amount, note });

type Shape = { budget: BudgetView; allocation?: AllocationView; onClose: () => void };

export function AllocationForm({ budget, allocation, onClose }: Shape) {
  const w = useWords(words);
  const { id } = budget;
  /** Removed by another user meanwhile: saving adds it again. */
  const gone = useRef(false);
  const start: AllocationDraft = allocation ? draftOf(allocation) : { source: 'COMMUNE' };
  const form = useForm<AllocationDraft>({
    keep: `allocation/${allocation?.id ?? id}`,
    shape: shapes.AllocationDraft,
    start,
    version: budget.version,
    save: (body, { version, act }) =>
      allocation && !gone.current
        ? api.put('/budgets/{id}/allocations/{allocation}', { id, version, allocation: allocation.id, body })
        : api.post('/budgets/{id}/allocations', { id, version, body, act }),
    reread: async () => {
      const { version, allocations } = await api.get('/budgets/{id}', { id });
      const now = allocations.find((one) => one.id === allocation?.id);
      gone.current = !now;
      return { version, values: allocation ? now && draftOf(now) : start };
    },
    said: w.listSaved,
    onClose,
  });
  const { field } = form;
  const remove =
    allocation &&
    (() =>
      form.act(({ version }) =>
        api.delete('/budgets/{id}/allocations/{allocation}', { id, version, allocation: allocation.id }),
      ));
  return (
    <FormDialog form={form} title={w.allocation} onRemove={remove}>
      <Select
        {...field('/source', w.allocation)}
        options={Object.entries(w.sources).map(([source, name]) => ({ id: source, name }))}
      />
      <NumberField {...field('/amount', w.amount)} hint={w.amountHint} />
      <TextField {...field('/note', w.note)} />
    </FormDialog>
  );
}
