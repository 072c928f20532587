import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api/client';
import { useListing } from '../api/queries';
import type { BudgetView, ExpenditureView } from '../api/schema';
import { date, money } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { Ask } from '../ui/overlays';
import { Failure, Loading } from '../ui/states';
import { useAct } from '../ui/use-act';
import { words as uiWords } from '../ui/words';
import { expenditureList } from './reads';
import { words } from './words';

export function Expenditures({
  budget,
  onEdit,
}: {
  budget: BudgetView;
  onEdit: (expenditure: ExpenditureView) => void;
}) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { run } = useAct();
  const [voiding, setVoiding] = useState<ExpenditureView>();
  const list = useListing(expenditureList(budget.id));
  return (
    <section className="stack">
      <h2>{w.expenditures}</h2>
      {list.isPending && <Loading />}
      {list.error && <Failure error={list.error} retry={list.refetch} />}
      {list.isSuccess && list.items.length === 0 && <p className="muted">{w.none}</p>}
      <ul className="card rows">
        {list.items.map((expenditure) => (
          <li key={expenditure.id} className="row between">
            <div>
              <strong>{expenditure.line.name}</strong>
              <div className="inbox-facts">
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
                  <Button size="small" onPress={() => onEdit(expenditure)}>
                    {ui.edit}
                  </Button>
                  <Button size="small" kind="quiet" onPress={() => setVoiding(expenditure)}>
                    {w.void}
                  </Button>
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
      {list.hasNextPage && <Button onPress={() => list.fetchNextPage()}>{ui.more}</Button>}
      {voiding && (
        <Ask
          title={w.void}
          lead={w.voidLead}
          label={ui.reason}
          required
          danger
          submit={w.void}
          onClose={() => setVoiding(undefined)}
          act={async (reason) => {
            const seen = { id: budget.id, expenditure: voiding.id, version: voiding.version };
            await api.put('/budgets/{id}/expenditures/{expenditure}/void', { ...seen, body: { reason } });
            await run(async () => undefined, w.voided);
          }}
        />
      )}
    </section>
  );
}
