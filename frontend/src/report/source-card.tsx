import type { FigureView, ReportView } from '../api/schema';
import { date, instant, number } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { CardButton } from '../ui/card-button';
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
  const { value, measure, name, numerator, denominator, target } = figure;
  const rows: [string, string | false | undefined][] = [
    [w.value, `${number(value)} ${measure}`],
    [w.share, denominator !== undefined && w.ratio(number(numerator ?? value), number(denominator))],
    [w.target, target !== undefined && number(target)],
    [w.counts, w.sources[report.basis ? 'REPORT' : figure.source]],
    [w.days, w.range(date(report.from), date(report.to))],
    [w.asOf, report.frozenAt ? w.frozen(instant(report.frozenAt)) : w.now],
    [w.onPaper, figure.onPaper ? w.inTable : w.notInTable],
  ];
  return (
    <CardButton
      className="live-figure"
      data-figure={listed ? figure.code : undefined}
      aria-label={shown ? `${shown}, ${name}` : `${number(value)} ${measure}, ${name}`}
      shown={shown ?? number(value)}
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
          <Button
            size="small"
            onPress={() => {
              close();
              onRows(figure);
            }}
          >
            {w.seeRows(figure.rowCount)}
          </Button>
        </div>
      )}
    </CardButton>
  );
}
