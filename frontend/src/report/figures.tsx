import type { FigureView, ReportView } from '../api/schema';
import { number } from '../i18n/format';
import { useWords } from '../i18n/language';
import { SourceCard } from './source-card';
import { words } from './words';

/** Every figure of the period; each tells its source. */
export function Figures({ report, onRows }: { report: ReportView; onRows: (figure: FigureView) => void }) {
  const w = useWords(words);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="figures card" aria-label={w.figures} tabIndex={0}>
      <dl>
        {report.figures.map((figure) => (
          <div key={figure.code}>
            <dt>{figure.name}</dt>
            <dd>
              <SourceCard report={report} figure={figure} listed onRows={onRows} /> {figure.measure}
              <small className="muted block">
                {[
                  figure.denominator !== undefined &&
                    w.ratio(number(figure.numerator ?? figure.value), number(figure.denominator)),
                  figure.target !== undefined && `${w.target} ${number(figure.target)}`,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
