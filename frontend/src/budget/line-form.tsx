import { type FormEvent, useState } from 'react';
import { api } from '../api/client';
import { Problem } from '../api/problem';
import { useList } from '../api/queries';
import type { BudgetView, LineDraft, LineView } from '../api/schema';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { ComboBox, Select } from '../ui/choice';
import { ErrorSummary } from '../ui/error-summary';
import { NumberField, TextField } from '../ui/fields';
import { Drawer } from '../ui/overlays';
import { useAct } from '../ui/use-act';
import { words as uiWords } from '../ui/words';
import { words } from './words';

export function LineForm({ budget, line, onClose }: { budget: BudgetView; line?: LineView; onClose: () => void }) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { run, busy, error } = useAct();
  const [draft, setDraft] = useState<LineDraft>(() =>
    line
      ? {
          allocation: line.allocation,
          name: line.name,
          task: line.task?.id,
          channel: line.channel?.id,
          norm: line.norm,
          quantity: line.quantity,
          amount: line.amount,
        }
      : { allocation: budget.allocations[0]!.id, name: '', amount: 0 },
  );
  const set = (change: Partial<LineDraft>) =>
    setDraft((old) => {
      const next = { ...old, ...change };
      const reckoned = 'norm' in change || 'quantity' in change;
      return reckoned && next.norm !== undefined && next.quantity !== undefined
        ? { ...next, amount: next.norm * next.quantity }
        : next;
    });
  const at = (pointer: string) => (error instanceof Problem ? error.at(pointer) : undefined);
  const tasks = useList('/tasks', { plan: budget.plan.id, limit: 200 });
  const seen = { id: budget.id, version: budget.version };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const saved = await run(
      (act) =>
        line
          ? api.put('/budgets/{id}/lines/{line}', { ...seen, line: line.id, body: draft })
          : api.post('/budgets/{id}/lines', { ...seen, body: draft, act }),
      w.listSaved,
    );
    if (saved) onClose();
  };
  const remove = async (line: string) => {
    const gone = await run(async () => {
      await api.delete('/budgets/{id}/lines/{line}', { ...seen, line });
      return true;
    }, w.listSaved);
    if (gone) onClose();
  };
  const sources = budget.allocations.map((allocation) => ({ id: allocation.id, name: w.sources[allocation.source] }));
  return (
    <Drawer title={line ? line.name : w.addLine} onClose={onClose}>
      <form onSubmit={submit} noValidate className="stack">
        <ErrorSummary error={error} />
        <TextField
          label={w.lineName}
          value={draft.name}
          onChange={(name) => set({ name })}
          pointer="/name"
          error={at('/name')}
          isRequired
        />
        <Select
          label={w.allocation}
          options={sources}
          value={draft.allocation}
          onChange={(allocation) => allocation && set({ allocation })}
          pointer="/allocation"
          error={at('/allocation')}
        />
        {tasks.isSuccess && (
          <ComboBox
            label={w.task}
            optional
            options={tasks.items.map(({ id, title }) => ({ id, name: title }))}
            value={draft.task}
            onChange={(task) => set({ task })}
            pointer="/task"
            error={at('/task')}
          />
        )}
        <div className="form-grid">
          <NumberField
            label={w.norm}
            optional
            value={draft.norm}
            onChange={(norm) => set({ norm })}
            pointer="/norm"
            error={at('/norm')}
          />
          <NumberField
            label={w.quantity}
            optional
            value={draft.quantity}
            onChange={(quantity) => set({ quantity })}
            pointer="/quantity"
            error={at('/quantity')}
          />
          <NumberField
            label={w.amount}
            value={draft.amount}
            onChange={(amount) => set({ amount: amount ?? 0 })}
            pointer="/amount"
            error={at('/amount')}
            isRequired
          />
        </div>
        <div className="actions">
          {line && (
            <Button kind="quiet" onPress={() => remove(line.id)}>
              {ui.remove}
            </Button>
          )}
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button type="submit" kind="primary" isPending={busy}>
            {ui.save}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}
