import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ScanText } from 'lucide-react';
import type { PlanView } from '../api/schema';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { Page } from '../ui/page';
import { EmptyState } from '../ui/states';
import { usePlan } from './use-plan';
import './plan.css';
import { words } from './begin-words';
import { WAYS } from './ways';

/** The ways to begin a plan; each opens the new draft. */
export function Screen() {
  const w = useWords(words);
  const { may } = useSession();
  const { choose } = usePlan();
  const navigate = useNavigate();
  const { way } = useSearch({ from: '/plans/new' });
  const Form = WAYS.find((one) => one.id === way)?.Form;
  const take = (id?: typeof way) => navigate({ to: '/plans/new', search: { way: id }, replace: true });
  const arrive = (plan: PlanView) => {
    choose(plan.id);
    navigate({ to: '/plans/$id', params: { id: plan.id } });
  };
  if (!may('PLAN_EDIT')) {
    return (
      <Page title={w.begin}>
        <EmptyState title={w.notAllowed}>{w.notAllowedLead}</EmptyState>
      </Page>
    );
  }
  return (
    <Page title={w.beginHeading} lead={w.beginLead}>
      <ul className="card rows ways">
        {may('PLAN_IMPORT_EDIT') && (
          <li>
            <Link to="/plan-imports" className="way">
              <ScanText size={20} aria-hidden="true" />
              <strong>{w.document.name}</strong>
              <span className="muted">{w.document.lead}</span>
            </Link>
          </li>
        )}
        {WAYS.map(({ id, Icon }) => (
          <li key={id}>
            <button type="button" className="way" aria-haspopup="dialog" onClick={() => take(id)}>
              <Icon size={20} aria-hidden="true" />
              <strong>{w.ways[id].name}</strong>
              <span className="muted">{w.ways[id].lead}</span>
            </button>
          </li>
        ))}
      </ul>
      {Form && <Form onClose={() => take()} onSaved={arrive} />}
    </Page>
  );
}
