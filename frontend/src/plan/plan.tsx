import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../api/client';
import type { PlanView } from '../api/schema';
import { date } from '../i18n/format';
import { useWords } from '../i18n/language';
import { PublicNotice } from '../paper/publication';
import { ProgressBar, ProgressLegend } from '../standing/progress';
import { Segments } from '../ui/choice';
import { Page } from '../ui/page';
import { Citations } from './citations';
import './plan.css';
import { PlanActs } from './plan-acts';
import { PlanDocument } from './plan-document';
import { PlanStatus } from './plan-status';
import { PlanWarnings } from './plan-warnings';
import { planReading } from './reads';
import { Targets } from './targets';
import { Topics } from './topics';
import { useInView } from './use-plan';
import { words } from './words';

/** The signed paper with the current state beside it; `versions` shows the papers of an issued plan. */
export function Plan({ versions }: { versions: (plan: PlanView) => ReactNode }) {
  const w = useWords(words);
  const { id } = useParams({ from: '/plans/$id' });
  const { view = 'document' } = useSearch({ from: '/plans/$id' });
  const navigate = useNavigate();
  const { data: plan } = useSuspenseQuery(planReading(id));
  useInView(id);
  return (
    <Page
      wide
      paper={view === 'document'}
      title={plan.title}
      lead={
        <span className="row">
          <PlanStatus state={plan.state} />
          <span>
            {plan.documentNumber && plan.issuedOn ? w.issuedLine(plan.documentNumber, date(plan.issuedOn)) : w.noNumber}
            .
          </span>
        </span>
      }
      actions={<PlanActs plan={plan} />}
    >
      {plan.returnReason && plan.state === 'DRAFT' && (
        <p className="notice late">{w.returnedLine(plan.returnReason)}</p>
      )}
      {plan.original && <p className="notice">{w.originalLine(plan.original.fileName)}</p>}
      {plan.publicSince && (
        <PublicNotice
          address={`/open/plans/${id}`}
          since={plan.publicSince}
          back={
            plan.can.includes('PLAN_PUBLISH') &&
            (() => api.delete('/plans/{id}/publication', { id, version: plan.version }))
          }
        />
      )}
      <div className="plan-line">
        <ProgressBar progress={plan.progress} />
        <ProgressLegend progress={plan.progress} />
        <span>{w.counts(plan.counts.activities, plan.counts.evidence)}</span>
        <span>{w.coverage(plan.counts.topicsCovered, plan.counts.topics)}</span>
      </div>
      <Segments
        label={w.views}
        value={view}
        onChange={(next) =>
          navigate({
            to: '/plans/$id',
            params: { id },
            search: { view: next === 'document' ? undefined : next },
            replace: true,
          })
        }
        options={[
          { id: 'document', name: w.document },
          { id: 'tables', name: w.tables },
          { id: 'citations', name: w.citations },
        ]}
      />
      <PlanWarnings plan={plan} />
      {view === 'document' && (plan.state === 'ISSUED' || plan.state === 'CLOSED') && versions(plan)}
      {view === 'document' && <PlanDocument plan={plan} />}
      {view === 'tables' && (
        <div className="stack">
          <Topics plan={plan} />
          <Targets plan={plan} />
        </div>
      )}
      {view === 'citations' && <Citations plan={plan} />}
    </Page>
  );
}
