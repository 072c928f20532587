import { useRef } from 'react';
import { api } from '../api/client';
import { useList } from '../api/queries';
import type { BudgetView, LineDraft, LineView } from '../api/schema';
import * as shapes from '../api/shapes';
import { useWords } from '../i18n/language';
import { ComboBox, Select } from '../ui/choice';
import { TextField } from '../ui/fields';
import { FormDrawer } from '../ui/form/form';
import { useForm } from '../ui/form/use-form';
import { NumberField } from '../ui/number-field';
import { words } from './words';

const draftOf = ({ allocation, name, task, channel, norm, quantity, amount }: LineView): LineDraft => ({
  allocation,
  name,
  task: task?.id,
  channel: channel?.id,
  norm,
  quantity,
  amount,
});

/** Norm times quantity is the amount, until the user enters another. */
const reckoned = (line: LineDraft, changed: string): LineDraft =>
  (changed === '/norm' || changed === '/quantity') && typeof line.norm === 'number' && typeof line.quantity === 'number'
    ? { ...line, amount: line.norm * line.quantity }
    : line;

type Shape = { budget: BudgetView; line?: LineView; onClose: () => void };

export function LineForm({ budget, line, onClose }: Shape) {
  const w = useWords(words);
  const { id } = budget;
  /** Removed by another user meanwhile: saving adds it again. */
  const gone = useRef(false);
  const start: LineDraft = line ? draftOf(line) : { allocation: budget.allocations[0]!.id, name: '', amount: 0 };
  const tasks = useList('/tasks', { plan: budget.plan.id, limit: 200 });
  const form = useForm<LineDraft>({
    keep: `line/${line?.id ?? id}`,
    shape: shapes.LineDraft,
    start,
    version: budget.version,
    also: reckoned,
    save: (body, { version, act }) =>
      line && !gone.current
        ? api.put('/budgets/{id}/lines/{line}', { id, version, line: line.id, body })
        : api.post('/budgets/{id}/lines', { id, version, body, act }),
    reread: async () => {
      const { version, lines } = await api.get('/budgets/{id}', { id });
      const now = lines.find((one) => one.id === line?.id);
      gone.current = !now;
      return { version, values: line ? now && draftOf(now) : start };
    },
    said: w.listSaved,
    onClose,
  });
  const { field } = form;
  const remove =
    line && (() => form.act(({ version }) => api.delete('/budgets/{id}/lines/{line}', { id, version, line: line.id })));
  return (
    <FormDrawer form={form} title={line ? line.name : w.addLine} onRemove={remove}>
      <TextField {...field('/name', w.lineName)} />
      <Select
        {...field('/allocation', w.allocation)}
        options={budget.allocations.map((one) => ({ id: one.id, name: w.sources[one.source] }))}
      />
      {tasks.isSuccess && (
        <ComboBox
          {...field('/task', w.task)}
          options={tasks.items.map((task) => ({ id: task.id, name: task.title }))}
        />
      )}
      <div className="form-grid">
        <NumberField {...field('/norm', w.norm)} />
        <NumberField {...field('/quantity', w.quantity)} />
        <NumberField {...field('/amount', w.amount)} />
      </div>
    </FormDrawer>
  );
}
