import { Plus } from 'lucide-react';
import { api } from '../api/client';
import { useListing } from '../api/queries';
import type { AllocationView, BudgetView, PlanView } from '../api/schema';
import { millions, money } from '../i18n/format';
import { useWords } from '../i18n/language';
import { usePlan } from '../plan/use-plan';
import { useSession } from '../session/session';
import { Bar } from '../ui/bar';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { Page } from '../ui/page';
import { EmptyState, Failure, Loading } from '../ui/states';
import { useAct } from '../ui/use-act';
import { useOpen } from '../ui/use-open';
import { Warnings } from '../ui/warnings';
import { AllocationForm } from './allocation-form';
import './budget.css';
import { type BudgetAct, Expenditures } from './expenditures';
import { LineForm } from './line-form';
import { LineTable } from './line-table';
import { budgetList } from './reads';
import { words } from './words';

export function Screen() {
  const w = useWords(words);
  const { may } = useSession();
  const { plan, ready } = usePlan();
  const list = useListing(budgetList(plan?.id), !!plan);
  const { run, busy, error } = useAct();
  if (ready && !plan) {
    return (
      <Page title={w.title}>
        <EmptyState title={w.empty}>{w.noPlan}</EmptyState>
      </Page>
    );
  }
  const budget = list.items[0];
  if (plan && budget) return <Budget budget={budget} plan={plan} />;
  return (
    <Page title={w.title} lead={plan?.title}>
      <ErrorSummary error={error} />
      {list.isPending && <Loading rows={6} />}
      {list.error && <Failure error={list.error} retry={list.refetch} />}
      {plan && list.isSuccess && (
        <EmptyState
          title={w.empty}
          action={
            may('BUDGET_EDIT') && (
              <Button
                kind="primary"
                isPending={busy}
                onPress={() => run((act) => api.post('/budgets', { body: { plan: plan.id }, act }), w.created)}
              >
                {w.create}
              </Button>
            )
          }
        >
          {w.emptyLead}
        </EmptyState>
      )}
    </Page>
  );
}

function Budget({ budget, plan }: { budget: BudgetView; plan: PlanView }) {
  const w = useWords(words);
  const form = useOpen<BudgetAct>('budget');
  const { act, id, open, close } = form;
  const edit = budget.can.includes('BUDGET_EDIT');
  const { totals } = budget;
  const whole = Math.max(totals.allocated, totals.estimated);
  return (
    <Page
      title={whole ? w.heading(millions(totals.spent), millions(whole)) : w.headingNone}
      lead={`${plan.title}. ${w.lead(money(whole - totals.spent), totals.missingVouchers)}`}
      actions={
        edit &&
        budget.lines.length > 0 && (
          <Button kind="primary" onPress={() => open('expenditure')}>
            <Plus size={17} aria-hidden="true" />
            {w.spend}
          </Button>
        )
      }
    >
      <Warnings warnings={budget.warnings} />
      <div className="sources">
        {budget.allocations.map((allocation) => (
          <Source
            key={allocation.id}
            allocation={allocation}
            onEdit={edit ? () => open('allocation', allocation.id) : undefined}
          />
        ))}
        {edit && budget.allocations.length < 4 && (
          <Button onPress={() => open('allocation')}>
            <Plus size={17} aria-hidden="true" />
            {w.addAllocation}
          </Button>
        )}
      </div>
      <section className="stack">
        <div className="row between">
          <h2>{w.bySource}</h2>
          {edit && budget.allocations.length > 0 && (
            <Button size="small" onPress={() => open('line')}>
              {w.addLine}
            </Button>
          )}
        </div>
        <LineTable budget={budget} onEdit={edit ? (line) => open('line', line.id) : undefined} />
      </section>
      <Expenditures budget={budget} form={form} />
      {act === 'allocation' && (
        <AllocationForm budget={budget} allocation={budget.allocations.find((one) => one.id === id)} onClose={close} />
      )}
      {act === 'line' && <LineForm budget={budget} line={budget.lines.find((one) => one.id === id)} onClose={close} />}
    </Page>
  );
}

function Source({ allocation, onEdit }: { allocation: AllocationView; onEdit?: () => void }) {
  const w = useWords(words);
  const name = w.sources[allocation.source];
  return (
    <section className="card pad" data-thing={allocation.id}>
      <p className="small muted">
        {onEdit ? (
          <button type="button" className="link" onClick={onEdit}>
            {name}
          </button>
        ) : (
          name
        )}
      </p>
      <p className="source-amount">
        {allocation.amount !== undefined ? money(allocation.amount) : <span className="status wait">{w.noAmount}</span>}
      </p>
      <Bar
        value={allocation.spent}
        of={allocation.amount ?? allocation.estimated}
        label={`${w.spent} ${money(allocation.spent)}`}
      />
      <p className="small">
        {w.spent.replace(' (đ)', '')} <strong>{money(allocation.spent)}</strong>
        {allocation.amount !== undefined && (
          <>
            {' · '}
            {w.free} <strong>{money(allocation.amount - allocation.spent)}</strong>
          </>
        )}
      </p>
      {allocation.note && <p className="small muted">{allocation.note}</p>}
    </section>
  );
}
