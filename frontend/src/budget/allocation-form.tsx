import { type FormEvent, useState } from 'react';
import { api } from '../api/client';
import { Problem } from '../api/problem';
import type { AllocationDraft, AllocationView, BudgetView, FundingSource } from '../api/schema';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { Select } from '../ui/choice';
import { ErrorSummary } from '../ui/error-summary';
import { NumberField, TextField } from '../ui/fields';
import { Dialog } from '../ui/overlays';
import { useAct } from '../ui/use-act';
import { words as uiWords } from '../ui/words';
import { words } from './words';

export function AllocationForm({
  budget,
  allocation,
  onClose,
}: {
  budget: BudgetView;
  allocation?: AllocationView;
  onClose: () => void;
}) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { run, busy, error } = useAct();
  const [draft, setDraft] = useState<AllocationDraft>(() =>
    allocation
      ? { source: allocation.source, amount: allocation.amount, note: allocation.note }
      : { source: 'COMMUNE' },
  );
  const at = (pointer: string) => (error instanceof Problem ? error.at(pointer) : undefined);
  const seen = { id: budget.id, version: budget.version };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const saved = await run(
      (act) =>
        allocation
          ? api.put('/budgets/{id}/allocations/{allocation}', { ...seen, allocation: allocation.id, body: draft })
          : api.post('/budgets/{id}/allocations', { ...seen, body: draft, act }),
      w.listSaved,
    );
    if (saved) onClose();
  };
  return (
    <Dialog title={w.allocation} onClose={onClose}>
      <form onSubmit={submit} noValidate className="stack">
        <ErrorSummary error={error} />
        <Select
          label={w.allocation}
          options={Object.entries(w.sources).map(([id, name]) => ({ id, name }))}
          value={draft.source}
          onChange={(source) => setDraft({ ...draft, source: source as FundingSource })}
          pointer="/source"
          error={at('/source')}
        />
        <NumberField
          label={w.amount}
          hint={w.amountHint}
          optional
          value={draft.amount}
          onChange={(amount) => setDraft({ ...draft, amount })}
          pointer="/amount"
          error={at('/amount')}
        />
        <TextField
          label={w.note}
          optional
          value={draft.note ?? ''}
          onChange={(note) => setDraft({ ...draft, note: note || undefined })}
          pointer="/note"
          error={at('/note')}
        />
        <div className="actions">
          {allocation && (
            <Button
              kind="quiet"
              onPress={async () => {
                const gone = await run(async () => {
                  await api.delete('/budgets/{id}/allocations/{allocation}', { ...seen, allocation: allocation.id });
                  return true;
                }, w.listSaved);
                if (gone) onClose();
              }}
            >
              {ui.remove}
            </Button>
          )}
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button type="submit" kind="primary" isPending={busy}>
            {ui.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
