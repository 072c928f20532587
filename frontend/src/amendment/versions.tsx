import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { api } from '../api/client';
import type { PlanView } from '../api/schema';
import { date } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { useAct } from '../ui/use-act';
import { AmendmentStatus } from './amendment-status';
import './amendment.css';
import { amendmentsOf } from './reads';
import { words } from './words';

/** The papers of an issued plan, each as it was signed, and the way to change what they say. */
export function Versions({ plan }: { plan: PlanView }) {
  const w = useWords(words);
  const { data } = useQuery(amendmentsOf(plan.id));
  const { run, busy, error } = useAct();
  const navigate = useNavigate();
  if (!data) return null;
  const { items, differingTasks, mayBegin } = data;
  const latest = items.filter(({ state }) => state === 'ISSUED').at(-1);
  if (!items.length && !mayBegin && !differingTasks) return null;
  const begin = () =>
    run(async (act) => {
      const { id } = await api.post('/plans/{id}/amendments', { id: plan.id, act });
      await navigate({ to: '/amendments/$id', params: { id }, search: { view: 'text' } });
    }, w.begun);
  return (
    <section className="card versions" aria-label={w.versions}>
      <ErrorSummary error={error} />
      {items.length > 0 && (
        <ul>
          <li>
            <span>{w.original(plan.documentNumber ?? '')}</span>
            {plan.issuedOn && <span className="muted">{date(plan.issuedOn)}</span>}
          </li>
          {items.map((amendment) => (
            <li key={amendment.id}>
              <Link
                to="/amendments/$id"
                params={{ id: amendment.id }}
                search={amendment.state === 'ISSUED' ? { view: 'paper' } : {}}
              >
                {amendment.documentNumber ? w.amended(amendment.documentNumber) : w.open}
              </Link>
              {amendment.issuedOn ? (
                <span className="muted">{date(amendment.issuedOn)}</span>
              ) : (
                <AmendmentStatus state={amendment.state} />
              )}
            </li>
          ))}
        </ul>
      )}
      {latest?.documentNumber && <p className="muted small">{w.textOf(latest.documentNumber)}</p>}
      {!!differingTasks && <p className="small">{w.differing(differingTasks)}</p>}
      {mayBegin && (
        <div>
          <Button size="small" isPending={busy} onPress={begin}>
            {w.begin}
          </Button>
        </div>
      )}
    </section>
  );
}
