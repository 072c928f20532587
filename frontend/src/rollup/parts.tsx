import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type CSSProperties, lazy, Suspense, useState } from 'react';
import { api } from '../api/client';
import type { FigureView, ReportPartView, ReportView } from '../api/schema';
import { number } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { scrollingTable } from '../ui/scrolling';
import { Failure, Loading } from '../ui/states';
import { useAct } from '../ui/use-act';
import { Facts, Named } from './facts';
import { addedBy, columnsOf, heatOf, type Order, partId, sorted } from './heat';
import { partReading } from './reads';
import './rollup.css';
import { words } from './words';

const PartMap = lazy(async () => ({ default: (await import('./part-map')).PartMap }));

/** What a consolidated report is summed from: who is missing, and each unit's numbers under the figures they add to. */
export function Parts({ report }: { report: ReportView }) {
  const w = useWords(words);
  const { data, error, refetch } = useQuery(partReading(report.id));
  if (error) return <Failure error={error} retry={refetch} />;
  if (!data) return <Loading />;
  const parts = data.items;
  const units = new Set(parts.map((part) => part.unit.id)).size;
  const missing = parts.filter((part) => !part.report);
  const late = parts.filter((part) => part.report && part.daysLate > 0);
  return (
    <div className="stack tight">
      <div className="row between">
        <h2>{w.parts(parts.filter((part) => part.report).length, units)}</h2>
        <Again report={report} />
      </div>
      <Named title={w.missing(missing.length)} parts={missing} />
      <Named title={w.lateOnes(late.length)} parts={late} />
      <Beside report={report} parts={parts} />
    </div>
  );
}

function Again({ report }: { report: ReportView }) {
  const w = useWords(words);
  const { run, busy, error } = useAct();
  if (report.state !== 'DRAFT' || !report.basis || !report.can.includes('REPORT_COMPILE')) return null;
  const body = { period: report.period, year: report.year, basis: report.basis };
  return (
    <>
      <ErrorSummary error={error} />
      <Button
        isPending={busy}
        onPress={() =>
          run(async (act) => {
            await api.post('/units/{id}/consolidations', { id: report.unit.id, body, act });
          }, w.again)
        }
      >
        {w.again}
      </Button>
    </>
  );
}

/** The tiles beside the table, both of the figures there is something of. */
function Beside({ report, parts }: { report: ReportView; parts: ReportPartView[] }) {
  const taken = parts.filter((part) => part.report).length;
  return (
    <div className="row-to-tiles">
      {taken > 1 && (
        <Suspense fallback={<Loading />}>
          <PartMap report={report} parts={parts} />
        </Suspense>
      )}
      <Heat report={report} parts={parts} />
    </div>
  );
}

function Heat({ report, parts }: { report: ReportView; parts: ReportPartView[] }) {
  const w = useWords(words);
  const [order, setOrder] = useState<Order>({ by: 'unit', down: false });
  const figures = columnsOf(report.figures);
  const heats = figures.map((figure) => heatOf(parts, figure));
  const head = (by: string, name: string, measure?: string) => (
    <Sortable key={by} by={by} name={name} measure={measure} order={order} onSort={setOrder} />
  );
  return (
    <div {...scrollingTable} className="card table heat">
      <table>
        <thead>
          <tr>
            {head('unit', w.unit)}
            {figures.map((figure) => head(figure.code, figure.name, figure.measure))}
          </tr>
        </thead>
        <tbody>
          {sorted(parts, figures, order).map((part) => (
            <tr key={part.unit.id + part.report} data-thing={partId(part)}>
              <th scope="row">
                {part.report ? (
                  <Link to="/reports/$id" params={{ id: part.report }}>
                    {part.unit.name}
                  </Link>
                ) : (
                  part.unit.name
                )}
                {part.newer?.replaces && <small className="block tone-late">{w.newer(part.newer.edition)}</small>}
              </th>
              {part.report ? (
                figures.map((figure, index) => (
                  <td
                    key={figure.code}
                    className="figure"
                    style={{ '--heat': `${Math.round((heats[index]?.(part) ?? 0) * 100)}%` } as CSSProperties}
                  >
                    <Cell part={part} figure={figure} />
                  </td>
                ))
              ) : (
                <td colSpan={Math.max(figures.length, 1)}>
                  <Facts part={part} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{w.sum}</th>
            {figures.map((figure) => (
              <td key={figure.code} className="figure">
                {shown(figure.value, figure.denominator)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

const shown = (value: number, denominator?: number) =>
  denominator === undefined ? number(value) : `${number(value)}/${number(denominator)}`;

function Cell({ part, figure }: { part: ReportPartView; figure: FigureView }) {
  const value = addedBy(part, figure);
  return <>{value ? shown(value.value, value.denominator) : '–'}</>;
}

type Head = { by: string; name: string; measure?: string; order: Order; onSort: (order: Order) => void };

function Sortable({ by, name, measure, order, onSort }: Head) {
  const chosen = order.by === by;
  const Icon = order.down ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      className={by === 'unit' ? undefined : 'figure'}
      aria-sort={chosen ? (order.down ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className="sorting"
        onClick={() => onSort({ by, down: chosen ? !order.down : by !== 'unit' })}
      >
        {name}
        {chosen && <Icon size={14} aria-hidden="true" />}
        {measure && <small className="block muted">{measure}</small>}
      </button>
    </th>
  );
}
