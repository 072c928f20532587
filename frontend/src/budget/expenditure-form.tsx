import { type FormEvent, useState } from 'react';
import { api, unfinished } from '../api/client';
import { Problem } from '../api/problem';
import { useList } from '../api/queries';
import type { BudgetView, ExpenditureDraft, ExpenditureView } from '../api/schema';
import { date, money, today } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { ComboBox, Select } from '../ui/choice';
import { DateField } from '../ui/date-field';
import { ErrorSummary } from '../ui/error-summary';
import { NumberField, TextField } from '../ui/fields';
import { Drawer } from '../ui/overlays';
import { useAct } from '../ui/use-act';
import { words as uiWords } from '../ui/words';
import { words } from './words';

export function ExpenditureForm({
  budget,
  expenditure,
  onClose,
}: {
  budget: BudgetView;
  expenditure?: ExpenditureView;
  onClose: () => void;
}) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { run, busy, error } = useAct();
  const [draft, setDraft] = useState<Partial<ExpenditureDraft>>(() =>
    expenditure
      ? {
          line: expenditure.line.id,
          on: expenditure.on,
          amount: expenditure.amount,
          payee: expenditure.payee,
          voucher: expenditure.voucher,
          activity: expenditure.activity?.id,
          note: expenditure.note,
        }
      : { line: budget.lines[0]?.id, on: today().startsWith(String(budget.year)) ? today() : `${budget.year}-12-14` },
  );
  const set = (change: Partial<ExpenditureDraft>) => setDraft((old) => ({ ...old, ...change }));
  const at = (pointer: string) => (error instanceof Problem ? error.at(pointer) : undefined);
  const activities = useList('/activities', { plan: budget.plan.id, sort: '-on', limit: 200 });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const saved = await run(
      (act) =>
        expenditure
          ? api.put('/budgets/{id}/expenditures/{expenditure}', {
              id: budget.id,
              expenditure: expenditure.id,
              version: expenditure.version,
              body: unfinished(draft),
            })
          : api.post('/budgets/{id}/expenditures', { id: budget.id, body: unfinished({ amount: 0, ...draft }), act }),
      w.saved,
    );
    if (saved) onClose();
  };
  const lines = budget.lines.map((line) => ({ id: line.id, name: line.name, note: `${w.free} ${money(line.free)}` }));
  return (
    <Drawer title={expenditure ? w.editSpending : w.spend} onClose={onClose}>
      <form onSubmit={submit} noValidate className="stack">
        <ErrorSummary error={error} />
        <Select
          label={w.line}
          options={lines}
          value={draft.line}
          onChange={(line) => set({ line })}
          pointer="/line"
          error={at('/line')}
          isRequired
        />
        <div className="form-grid">
          <DateField
            label={w.on}
            value={draft.on}
            onChange={(on) => set({ on })}
            max={today()}
            pointer="/on"
            error={at('/on')}
            isRequired
          />
          <NumberField
            label={w.spendAmount}
            value={draft.amount}
            min={1}
            onChange={(amount) => set({ amount })}
            pointer="/amount"
            error={at('/amount')}
            isRequired
          />
        </div>
        <TextField
          label={w.voucher}
          hint={w.voucherHint}
          optional
          value={draft.voucher ?? ''}
          onChange={(voucher) => set({ voucher: voucher || undefined })}
          pointer="/voucher"
          error={at('/voucher')}
        />
        <TextField
          label={w.payee}
          optional
          value={draft.payee ?? ''}
          onChange={(payee) => set({ payee: payee || undefined })}
          pointer="/payee"
          error={at('/payee')}
        />
        {activities.isSuccess && (
          <ComboBox
            label={w.activity}
            optional
            options={activities.items.map((one) => ({ id: one.id, name: one.title, note: date(one.on) }))}
            value={draft.activity}
            onChange={(activity) => set({ activity })}
            pointer="/activity"
            error={at('/activity')}
          />
        )}
        <TextField
          label={w.note}
          optional
          value={draft.note ?? ''}
          onChange={(note) => set({ note: note || undefined })}
          pointer="/note"
          error={at('/note')}
        />
        <div className="actions">
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button type="submit" kind="primary" isPending={busy}>
            {ui.save}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}
