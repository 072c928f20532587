import { useNavigate, useSearch } from '@tanstack/react-router';
import { FilePen, Inbox, Send, Undo2 } from 'lucide-react';
import { useEffect } from 'react';
import { api } from '../api/client';
import { useListing } from '../api/queries';
import type { PeriodView, PlanView, ReportView } from '../api/schema';
import { capital, date, today } from '../i18n/format';
import { useWords } from '../i18n/language';
import { usePlan } from '../plan/use-plan';
import { useSession } from '../session/session';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { LinkButton } from '../ui/link-button';
import { Page } from '../ui/page';
import { EmptyState, Failure, Loading } from '../ui/states';
import { Status } from '../ui/status';
import { useAct } from '../ui/use-act';
import { Gaps } from './gaps';
import { periodList, reportList } from './reads';
import { words } from './words';

const LOOK = {
  DRAFT: { tone: 'todo', icon: FilePen },
  SUBMITTED: { tone: 'wait' },
  APPROVED: { tone: 'wait', icon: Send },
  SENT: { tone: 'doing', icon: Send },
  RECEIVED: { tone: 'doing', icon: Inbox },
  RETURNED: { tone: 'late', icon: Undo2 },
  ACCEPTED: { tone: 'done' },
} as const;

/** From so many days before its deadline a report's gaps are told. */
const SOON = 10;

const soonDue = (dueOn: string) => Date.parse(dueOn) - Date.parse(today()) <= SOON * 86_400_000;

/** The reporting calendar of the plan's year: reports due and reports made. */
export function Screen() {
  const w = useWords(words);
  const { plan, choose, ready } = usePlan();
  const { plan: asked } = useSearch({ from: '/reports' });
  const navigate = useNavigate();
  useEffect(() => {
    if (!asked) return;
    choose(asked);
    navigate({ to: '/reports', search: {}, replace: true });
  });
  if (!ready) return <Loading page />;
  if (!plan) {
    return (
      <Page title={w.noPlanTitle}>
        <EmptyState title={w.noPlanTitle}>{w.noPlan}</EmptyState>
      </Page>
    );
  }
  return <Calendar plan={plan} />;
}

function Calendar({ plan }: { plan: PlanView }) {
  const w = useWords(words);
  const { unit, may } = useSession();
  const { run, busy, error } = useAct();
  const navigate = useNavigate();
  const periods = useListing(periodList(unit.unit.id, plan.year));
  const reports = useListing(reportList(plan.id));
  const compile = async (period: PeriodView) => {
    const made = await run(
      (act) => api.post('/reports', { body: { plan: plan.id, period: period.code, year: period.year }, act }),
      w.started,
    );
    if (made) navigate({ to: '/reports/$id', params: { id: made.id } });
  };
  return (
    <Page
      title={w.heading(plan.year)}
      lead={w.lead}
      actions={
        <LinkButton to="/regimes" kind="quiet">
          {w.regime}
        </LinkButton>
      }
    >
      <ErrorSummary error={error} />
      {periods.isPending && <Loading />}
      {periods.error && <Failure error={periods.error} retry={periods.refetch} />}
      <ul className="card rows">
        {periods.items.map((period) => {
          const report = reports.items
            .filter((one) => one.period === period.code && one.year === period.year)
            .reduce<ReportView | undefined>(
              (last, one) => (last && last.edition > one.edition ? last : one),
              undefined,
            );
          return (
            <li key={period.code} className="row between">
              <div>
                <strong>{capital(report?.title ?? period.name)}</strong>
                <div className="fact-line">
                  <span>{w.window(date(period.from), date(period.to))}</span>
                  <span>{w.due(date(period.dueOn))}</span>
                  {report?.documentNumber && <span>{report.documentNumber}</span>}
                  {report && report.edition > 1 && <span>{w.edition(report.edition)}</span>}
                  {report?.sentOn && <span>{w.sentLine(date(report.sentOn), report.late)}</span>}
                </div>
                {!report && soonDue(period.dueOn) && <Gaps plan={plan.id} period={period.code} year={period.year} />}
              </div>
              <div className="row">
                {report ? (
                  <Status {...LOOK[report.state]}>{w.states[report.state]}</Status>
                ) : period.late ? (
                  <Status tone="late">{w.late}</Status>
                ) : (
                  <span className="muted small">{w.none}</span>
                )}
                {report ? (
                  <LinkButton to="/reports/$id" params={{ id: report.id }} about={report.title}>
                    {w.open}
                  </LinkButton>
                ) : (
                  may('REPORT_COMPILE') &&
                  (plan.state === 'ISSUED' || plan.state === 'CLOSED') && (
                    <Button isPending={busy} about={period.name} onPress={() => compile(period)}>
                      {w.start}
                    </Button>
                  )
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Page>
  );
}
