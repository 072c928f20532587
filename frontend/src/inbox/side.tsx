import { Link } from '@tanstack/react-router';
import { TriangleAlert } from 'lucide-react';
import { lazy, Suspense } from 'react';
import type { InboxView, PartyProgress, PlanSummary } from '../api/schema';
import { date, shortDate } from '../i18n/format';
import { useWords } from '../i18n/language';
import { ProgressBar, ProgressLegend } from '../standing/progress';
import { Bar } from '../ui/bar';
import { scrollingTable } from '../ui/scrolling';
import { words } from './words';

export function PlanProgress({ plan }: { plan: PlanSummary }) {
  const w = useWords(words);
  return (
    <section className="card pad stack tight">
      <div className="row between">
        <h2>{w.progress(plan.year)}</h2>
        <Link to="/plans/$id" params={{ id: plan.id }} className="small">
          {w.readPlan}
        </Link>
      </div>
      <p>
        <strong className="big-figure">{plan.progress.done}</strong>{' '}
        <span className="muted">{w.ofTasks(plan.progress.total - plan.progress.cancelled)}</span>
      </p>
      <ProgressBar progress={plan.progress} />
      <ProgressLegend progress={plan.progress} />
    </section>
  );
}

/** From so many days before its deadline it is told what a report lacks. */
const SOON = 10;

const Gaps = lazy(async () => ({ default: (await import('../report/gaps')).Gaps }));

export function Deadlines({ deadlines }: { deadlines: InboxView['deadlines'] }) {
  const w = useWords(words);
  if (!deadlines.length) return null;
  return (
    <section className="card pad stack tight">
      <h2>{w.deadlines}</h2>
      <ul className="rows bare">
        {deadlines.map((deadline) => (
          <li key={deadline.title} className="row between">
            <span>
              {deadline.subject ? (
                <Link to="/reports/$id" params={{ id: deadline.subject }}>
                  {deadline.title}
                </Link>
              ) : (
                <Link to="/reports" search={{ plan: deadline.plan }}>
                  {deadline.title}
                </Link>
              )}
              <span className="small block muted">{w.daysLeft(deadline.daysLeft)}</span>
              {deadline.period && deadline.daysLeft <= SOON && (
                <Suspense>
                  <Gaps plan={deadline.plan} period={deadline.period} year={Number(deadline.dueOn.slice(0, 4))} />
                </Suspense>
              )}
            </span>
            <strong>{shortDate(deadline.dueOn)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Parties({ parties }: { parties: PartyProgress[] }) {
  const w = useWords(words);
  if (!parties.length) return null;
  return (
    <section className="stack tight">
      <h2>{w.parties}</h2>
      <div {...scrollingTable}>
        <table>
          <thead>
            <tr>
              <th scope="col">{w.party}</th>
              <th scope="col" colSpan={2}>
                {w.done}
              </th>
              <th scope="col" className="only-desk-cell">
                {w.updated}
              </th>
              <th scope="col" className="figure">
                {w.overdue}
              </th>
            </tr>
          </thead>
          <tbody>
            {parties.map((party) => (
              <tr key={party.assignee.id}>
                <th scope="row">
                  <Link to="/tasks" search={{ assignee: party.assignee.id }}>
                    {party.assignee.name}
                  </Link>
                </th>
                <td className="bar-cell">
                  <Bar value={party.done} of={party.total} tone="done" label={`${party.done}/${party.total}`} />
                </td>
                <td className="figure">
                  {party.done}/{party.total}
                </td>
                <td className="only-desk-cell muted">{party.lastActivityOn ? date(party.lastActivityOn) : '–'}</td>
                <td className="figure">
                  {party.overdue > 0 ? (
                    <span className="status late">
                      <TriangleAlert size={14} aria-hidden="true" />
                      {party.overdue}
                    </span>
                  ) : (
                    0
                  )}
                  {party.extended > 0 && <span className="small block muted">{w.extended(party.extended)}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
