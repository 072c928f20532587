import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { CircleCheckBig, CircleDashed, TriangleAlert } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { api } from '../api/client';
import type { FigureView, ReportView } from '../api/schema';
import { date, instant } from '../i18n/format';
import { useWords } from '../i18n/language';
import { PublicNotice } from '../paper/publication';
import { useInView } from '../plan/use-plan';
import { useSession } from '../session/session';
import { Segments } from '../ui/choice';
import { Page } from '../ui/page';
import { Loading } from '../ui/states';
import { Warnings } from '../ui/warnings';
import { Block } from './block';
import { Chain, Editions } from './chain';
import { Changed } from './changed';
import { Comparison } from './comparison';
import { Figures } from './figures';
import { Gaps } from './gaps';
import { Preview } from './preview';
import { reportReading } from './reads';
import './report.css';
import { words as reopenWords } from './reopen-words';
import { Reopenings } from './reopening';
import { ReportActs } from './report-acts';
import { RowsDrawer } from './rows-drawer';
import { Scan } from './scan';
import { Section } from './section';
import { words } from './words';

const Parts = lazy(async () => ({ default: (await import('../rollup/parts')).Parts }));
const Differences = lazy(async () => ({ default: (await import('./differences')).Differences }));

/** Outline with readiness, text with live figures, and the resulting paper. */
export function Screen() {
  const w = useWords(words);
  const r = useWords(reopenWords);
  const { id } = useParams({ from: '/reports/$id' });
  const { unit } = useSession();
  const { data: report } = useSuspenseQuery(reportReading(id));
  useInView(report.plan.id);
  const [figure, setFigure] = useState<FigureView>();
  const ready = report.sections.filter((section) => section.ready).length;
  return (
    <Page
      wide
      paper
      title={report.title}
      lead={
        <>
          <p>
            {report.unit.id !== unit.unit.id && `${report.unit.name}. `}
            {w.window(date(report.from), date(report.to))}, {w.due(date(report.dueOn))}. {report.documentNumber}
          </p>
          <p>
            {report.frozenAt ? w.frozen(instant(report.frozenAt)) : report.reopening ? r.asSigned : w.live}
            {report.sentOn && `; ${w.sentLine(date(report.sentOn), report.late)}`}
          </p>
        </>
      }
      actions={<ReportActs report={report} />}
    >
      {report.publicSince && (
        <PublicNotice
          address={`/open/reports/${id}`}
          since={report.publicSince}
          back={
            report.can.includes('REPORT_PUBLISH') &&
            (() => api.delete('/reports/{id}/publication', { id, version: report.version }))
          }
        />
      )}
      <Chain report={report} />
      <Editions report={report} />
      <Reopenings report={report} />
      <Scan report={report} />
      {report.corrects && (
        <details className="differences">
          <summary>{w.differences}</summary>
          <Suspense fallback={<Loading />}>
            <Differences report={report.id} />
          </Suspense>
        </details>
      )}
      <Comparison report={report} />
      {report.state === 'DRAFT' && report.blocking.length > 0 && (
        <details className="notice wait">
          <summary>
            <TriangleAlert size={16} aria-hidden="true" /> {w.blocking(report.blocking.length)}
          </summary>
          <ul>
            {report.blocking.map((one) => (
              <li key={one.code + one.detail}>{one.detail}</li>
            ))}
          </ul>
        </details>
      )}
      {report.state === 'DRAFT' && <Changed report={report} />}
      {report.state === 'DRAFT' && !report.reopening && (
        <Gaps plan={report.plan.id} period={report.period} year={report.year} />
      )}
      <Warnings warnings={report.warnings} />
      {report.basis && (
        <Suspense fallback={<Loading />}>
          <Parts report={report} />
        </Suspense>
      )}
      <div className="composer">
        <nav className="outline" aria-label={w.sections}>
          <strong>{w.readiness(ready, report.sections.length)}</strong>
          {report.sections.map((section) => (
            <a key={section.code} href={`#s-${section.code}`}>
              {section.ready ? (
                <CircleCheckBig size={16} className="ready" aria-hidden="true" />
              ) : (
                <CircleDashed size={16} aria-hidden="true" />
              )}
              {section.heading}
            </a>
          ))}
        </nav>
        <div className="stack report-texts">
          {report.sections.some(({ text }) => text.includes('{{passage.')) && (
            <p className="passage muted small">{w.composedLegend}</p>
          )}
          {report.sections.map((section) => (
            <Section key={section.code} report={report} section={section} onRows={setFigure} />
          ))}
          <Block report={report} />
        </div>
        <Side report={report} onRows={setFigure} />
      </div>
      {figure && <RowsDrawer report={report.id} figure={figure} onClose={() => setFigure(undefined)} />}
    </Page>
  );
}

/** Beside the text: the paper it becomes, and the figures it may use. */
function Side({ report, onRows }: { report: ReportView; onRows: (figure: FigureView) => void }) {
  const w = useWords(words);
  const [shown, setShown] = useState<'figures' | 'preview'>('preview');
  return (
    <div className="composer-side stack tight" data-shown={shown}>
      <Segments
        label={w.beside}
        value={shown}
        onChange={setShown}
        options={[
          { id: 'preview', name: w.preview },
          { id: 'figures', name: w.figures },
        ]}
      />
      <Figures report={report} onRows={onRows} />
      <Preview report={report} />
    </div>
  );
}
