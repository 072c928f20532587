import { TriangleAlert } from 'lucide-react';
import { api } from '../api/client';
import { useListing } from '../api/queries';
import type { BudgetView } from '../api/schema';
import { date, money } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { Ask } from '../ui/form/ask';
import { SheetButton } from '../ui/sheet-button';
import { Failure, Loading } from '../ui/states';
import type { OpenForm } from '../ui/use-open';
import { words as uiWords } from '../ui/words';
import { ExpenditureForm } from './expenditure-form';
import { expenditureList } from './reads';
import { words } from './words';

/** The drawer open over the budget. */
export type BudgetAct = 'allocation' | 'line' | 'expenditure' | 'void';

export function Expenditures({ budget, form }: { budget: BudgetView; form: OpenForm<BudgetAct> }) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const list = useListing(expenditureList(budget.id));
  const chosen = list.items.find((one) => one.id === form.id);
  const voiding = form.act === 'void' ? chosen : undefined;
  return (
    <section className="stack">
      <div className="row between">
        <h2>{w.expenditures}</h2>
        {list.items.length > 0 && (
          <SheetButton list="/budgets/{id}/expenditures/sheet" ask={{ id: budget.id, voided: false }} />
        )}
      </div>
      {list.isPending && <Loading />}
      {list.error && <Failure error={list.error} retry={list.refetch} />}
      {list.isSuccess && list.items.length === 0 && <p className="muted">{w.none}</p>}
      <ul className="card rows">
        {list.items.map((expenditure) => (
          <li key={expenditure.id} data-thing={expenditure.id} className="row between">
            <div>
              <strong>{expenditure.line.name}</strong>
              <div className="fact-line">
                <span>{date(expenditure.on)}</span>
                {expenditure.voucher ? (
                  <span>{expenditure.voucher}</span>
                ) : (
                  <span className="status wait">
                    <TriangleAlert size={14} aria-hidden="true" />
                    {w.noVoucher}
                  </span>
                )}
                {expenditure.payee && <span>{expenditure.payee}</span>}
                {expenditure.activity && <span>{expenditure.activity.name}</span>}
              </div>
            </div>
            <div className="row">
              <strong className="figure">{money(expenditure.amount)}</strong>
              {expenditure.can.includes('BUDGET_EDIT') && (
                <>
                  <Button
                    size="small"
                    about={`${expenditure.line.name}, ${money(expenditure.amount)}`}
                    onPress={() => form.open('expenditure', expenditure.id)}
                  >
                    {ui.edit}
                  </Button>
                  <Button
                    size="small"
                    kind="quiet"
                    about={`${expenditure.line.name}, ${money(expenditure.amount)}`}
                    onPress={() => form.open('void', expenditure.id)}
                  >
                    {w.void}
                  </Button>
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
      {list.hasNextPage && <Button onPress={() => list.fetchNextPage()}>{ui.more}</Button>}
      {form.act === 'expenditure' && (!form.id || chosen) && (
        <ExpenditureForm budget={budget} expenditure={chosen} onClose={form.close} />
      )}
      {voiding && (
        <Ask
          title={w.void}
          lead={w.voidLead}
          label={ui.reason}
          keep={`void/${voiding.id}`}
          required
          danger
          submit={w.void}
          said={w.voided}
          onClose={form.close}
          act={(reason) =>
            api.put('/budgets/{id}/expenditures/{expenditure}/void', {
              id: budget.id,
              expenditure: voiding.id,
              version: voiding.version,
              body: { reason },
            })
          }
        />
      )}
    </section>
  );
}
