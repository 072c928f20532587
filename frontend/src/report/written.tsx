import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import type { FigureView, PassageView, ReportView } from '../api/schema';
import { useWords } from '../i18n/language';
import { Loading } from '../ui/states';
import { parts } from './parts';
import { passagesReading } from './reads';
import { SourceCard } from './source-card';
import { words } from './words';

const TOKEN = /\{\{\s*([^{}\s]+)\s*\}\}/g;

export const CAUSES = 'passage.causes';

/** What the composer says of a report: its passages by code. */
export function usePassages(report: ReportView) {
  const { data } = useQuery(passagesReading(report.id));
  return { ...data, passage: (code: string) => data?.passages.find((one) => one.code === code) };
}

type Shape = { report: ReportView; onRows: (figure: FigureView) => void };

/** A section's text: a person's words as they are, what was composed marked as such. */
export function Written({
  text,
  aside,
  ...shape
}: Shape & { text: string; aside?: (passage: PassageView) => React.ReactNode }) {
  const w = useWords(words);
  const { passages, passage } = usePassages(shape.report);
  return parts(text).map((part, index) => {
    if ('own' in part) return <Lines key={part.own} text={part.own} {...shape} />;
    if (!passages) return index ? null : <Loading key={part.passage} rows={2} />;
    const found = passage(part.passage);
    if (!found || (!found.text && found.code !== CAUSES)) return null;
    return (
      <div key={part.passage} className="passage" role="group" aria-label={w.composed}>
        <div>
          <Lines text={found.text} {...shape} />
          {found.code === CAUSES && <Causes passage={found} />}
        </div>
        {aside?.(found)}
      </div>
    );
  });
}

/** Causes are asked for, never composed. */
function Causes({ passage }: { passage: PassageView }) {
  const w = useWords(words);
  return (
    <>
      <p className="status wait">{w.causesWait}</p>
      {passage.candidates.length > 0 && (
        <details className="small">
          <summary>{w.candidates(passage.candidates.length)}</summary>
          <ul>
            {passage.candidates.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Paragraphs with their figures; each tells its source. */
function Lines({ text, ...shape }: Shape & { text: string }) {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => (
      <p key={line}>
        {line.split(TOKEN).map((part, index) => (
          <Fragment key={index}>{index % 2 ? <Live token={part} {...shape} /> : part}</Fragment>
        ))}
      </p>
    ));
}

function Live({ token, report, onRows }: Shape & { token: string }) {
  const { numbers } = usePassages(report);
  const number = numbers?.find((one) => one.token === token);
  const figure = report.figures.find((one) => one.code === (number?.figure ?? token));
  return figure ? (
    <SourceCard report={report} figure={figure} shown={number?.shown} onRows={onRows} />
  ) : (
    <span className="live-figure missing">{token}</span>
  );
}
