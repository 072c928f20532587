import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import type { PlanView } from '../api/schema';
import { date } from '../i18n/format';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { ProgressBar } from '../standing/progress';
import { LinkButton } from '../ui/link-button';
import { Page } from '../ui/page';
import { EmptyState, Failure, Loading } from '../ui/states';
import { words as beginWords } from './begin-words';
import { PlanStatus } from './plan-status';
import { usePlan } from './use-plan';
import { words } from './words';

export function Screen() {
  const w = useWords(words);
  const b = useWords(beginWords);
  const { may } = useSession();
  const { plans, ready, error } = usePlan();
  const create = (
    <>
      {may('PLAN_IMPORT_EDIT') && (
        <>
          <LinkButton to="/plan-imports">{w.importDocument}</LinkButton>
          <LinkButton to="/preflights">{w.checkPaper}</LinkButton>
        </>
      )}
      {may('PLAN_EDIT') && (
        <LinkButton kind="primary" to="/plans/new">
          <Plus size={17} aria-hidden="true" />
          {b.begin}
        </LinkButton>
      )}
    </>
  );
  return (
    <Page title={w.heading(plans.length)} actions={plans.length > 0 && create}>
      {!ready && !error && <Loading rows={5} />}
      {error && <Failure error={error} />}
      {ready && plans.length === 0 && (
        <EmptyState title={w.empty} action={create}>
          {w.emptyLead}
        </EmptyState>
      )}
      {plans.length > 0 && (
        <ul className="card rows">
          {plans.map((plan) => (
            <Row key={plan.id} plan={plan} />
          ))}
        </ul>
      )}
    </Page>
  );
}

function Row({ plan }: { plan: PlanView }) {
  const w = useWords(words);
  return (
    <li className="stack tight">
      <div className="row between">
        <Link to="/plans/$id" params={{ id: plan.id }} className="quiet-link">
          {plan.title}
        </Link>
        <PlanStatus state={plan.state} />
      </div>
      <p className="small muted">
        {plan.documentNumber && plan.issuedOn ? w.issuedLine(plan.documentNumber, date(plan.issuedOn)) : w.noNumber}.{' '}
        {w.tasksOf(plan.progress.total)}, {w.counts(plan.counts.activities, plan.counts.evidence)}.
      </p>
      <ProgressBar progress={plan.progress} />
    </li>
  );
}
