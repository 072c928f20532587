import { api, unfinished } from '../api/client';
import { useList } from '../api/queries';
import type { BudgetView, ExpenditureDraft, ExpenditureView } from '../api/schema';
import * as shapes from '../api/shapes';
import { date, money, today } from '../i18n/format';
import { useWords } from '../i18n/language';
import { ComboBox, Select } from '../ui/choice';
import { DateField } from '../ui/date-field';
import { TextField } from '../ui/fields';
import { FormDrawer } from '../ui/form/form';
import { rereading } from '../ui/form/options';
import { useForm } from '../ui/form/use-form';
import { NumberField } from '../ui/number-field';
import { words } from './words';

const draftOf = ({ line, on, amount, payee, voucher, activity, note }: ExpenditureView): ExpenditureDraft => ({
  line: line.id,
  on,
  amount,
  payee,
  voucher,
  activity: activity?.id,
  note,
});

const blank = ({ lines, year }: BudgetView) =>
  unfinished<ExpenditureDraft>({
    line: lines[0]?.id,
    on: today().startsWith(String(year)) ? today() : `${year}-12-14`,
  });

type Shape = { budget: BudgetView; expenditure?: ExpenditureView; onClose: () => void };

export function ExpenditureForm({ budget, expenditure, onClose }: Shape) {
  const w = useWords(words);
  const { id } = budget;
  const seen = { id, expenditure: expenditure?.id ?? '' };
  const activities = useList('/activities', { plan: budget.plan.id, sort: '-on', limit: 200 });
  const form = useForm<ExpenditureDraft>({
    keep: `expenditure/${expenditure?.id ?? id}`,
    shape: shapes.ExpenditureDraft,
    start: expenditure ? draftOf(expenditure) : blank(budget),
    version: expenditure?.version,
    save: (body, { version, act }) =>
      expenditure
        ? api.put('/budgets/{id}/expenditures/{expenditure}', { ...seen, version, body })
        : api.post('/budgets/{id}/expenditures', { id, body, act }),
    reread: expenditure && rereading(() => api.get('/budgets/{id}/expenditures/{expenditure}', seen), draftOf),
    said: w.saved,
    onClose,
  });
  const { field } = form;
  const lines = budget.lines.map((line) => ({ id: line.id, name: line.name, note: `${w.free} ${money(line.free)}` }));
  return (
    <FormDrawer form={form} title={expenditure ? w.editSpending : w.spend}>
      <Select {...field('/line', w.line)} options={lines} />
      <div className="form-grid">
        <DateField {...field('/on', w.on)} max={today()} />
        <NumberField {...field('/amount', w.spendAmount)} />
      </div>
      <TextField {...field('/voucher', w.voucher)} hint={w.voucherHint} />
      <TextField {...field('/payee', w.payee)} />
      {activities.isSuccess && (
        <ComboBox
          {...field('/activity', w.activity)}
          options={activities.items.map((one) => ({ id: one.id, name: one.title, note: date(one.on) }))}
        />
      )}
      <TextField {...field('/note', w.note)} />
    </FormDrawer>
  );
}
