import type { FigureView } from '../api/schema';
import { number } from '../i18n/format';
import { useWords } from '../i18n/language';
import { words } from './words';

/** Every figure of the period; each links to its rows. */
export function Figures({ figures, onOpen }: { figures: FigureView[]; onOpen: (figure: FigureView) => void }) {
  const w = useWords(words);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="figures card" aria-label={w.figures} tabIndex={0}>
      <dl>
        {figures.map((figure) => (
          <div key={figure.code}>
            <dt>{figure.name}</dt>
            <dd>
              <button
                type="button"
                className="live-figure"
                data-figure={figure.code}
                aria-label={`${number(figure.value)} ${figure.measure}, ${figure.name}`}
                onClick={() => onOpen(figure)}
              >
                {number(figure.value)}
              </button>{' '}
              {figure.measure}
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
