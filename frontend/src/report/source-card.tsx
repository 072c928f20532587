import { Pin } from 'lucide-react';
import { useState } from 'react';
import type { FigureView, ReportView } from '../api/schema';
import { date, instant, number } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { CardButton } from '../ui/card-button';
import { PinForm } from './pin-form';
import { words as pinWords } from './pin-words';
import { words } from './words';

type Shape = {
  report: ReportView;
  figure: FigureView;
  /** In a list the figure has its name beside it, in a text it has not. */
  listed?: boolean;
  /** How a sentence writes it, "85,7%"; its value where it says nothing else. */
  shown?: string;
  onRows: (figure: FigureView) => void;
};

/** A figure; pressed it tells where it comes from: what was counted, over which days, and the rows. */
export function SourceCard({ report, figure, listed, shown, onRows }: Shape) {
  const w = useWords(words);
  const p = useWords(pinWords);
  const [asking, setAsking] = useState(false);
  const { value, measure, name, numerator, denominator, target, pin } = figure;
  const may = report.state === 'DRAFT' && report.can.includes('REPORT_COMPILE');
  const rows: [string, string | false | undefined][] = [
    [w.value, `${number(value)} ${measure}`],
    [w.share, denominator !== undefined && w.ratio(number(numerator ?? value), number(denominator))],
    [w.target, target !== undefined && number(target)],
    [w.counts, w.sources[report.basis ? 'REPORT' : figure.source]],
    [w.days, w.range(date(report.from), date(report.to))],
    [w.asOf, report.frozenAt ? w.frozen(instant(report.frozenAt)) : !pin && w.now],
    [w.onPaper, figure.onPaper ? w.inTable : w.notInTable],
    [p.pinned, pin && p.pinnedBy(pin.by, instant(pin.at), pin.reason)],
    [p.computed, pin && `${number(pin.computed)} ${measure}`],
  ];
  return (
    <>
      <CardButton
        className={pin ? 'live-figure pinned' : 'live-figure'}
        data-figure={listed ? figure.code : undefined}
        aria-label={[shown ?? `${number(value)} ${measure}`, name, pin && p.pinned].filter(Boolean).join(', ')}
        shown={
          <>
            {shown ?? number(value)}
            {pin && <Pin size={13} aria-hidden="true" />}
          </>
        }
        title={name}
      >
        {(close) => (
          <div className="stack tight">
            <strong>{name}</strong>
            <dl className="facts">
              {rows
                .filter(([, text]) => text)
                .map(([term, text]) => (
                  <div key={term}>
                    <dt>{term}</dt>
                    <dd>{text}</dd>
                  </div>
                ))}
            </dl>
            <div className="row">
              <Button
                size="small"
                onPress={() => {
                  close();
                  onRows(figure);
                }}
              >
                {w.seeRows(figure.rowCount)}
              </Button>
              {may && (
                <Button
                  size="small"
                  onPress={() => {
                    close();
                    setAsking(true);
                  }}
                >
                  {pin ? p.unpin : p.pin}
                </Button>
              )}
            </div>
          </div>
        )}
      </CardButton>
      {asking && <PinForm report={report} figure={figure} onClose={() => setAsking(false)} />}
    </>
  );
}
