import type { FigureView } from '../api/schema';
import { number } from '../i18n/format';
import { useWords } from '../i18n/language';
import { scrollingTable } from '../ui/scrolling';
import { words } from './words';

/** Every figure of the period; each links to its rows. */
export function Figures({ figures, onOpen }: { figures: FigureView[]; onOpen: (figure: FigureView) => void }) {
  const w = useWords(words);
  return (
    <section className="stack">
      <h2>{w.figures}</h2>
      <div {...scrollingTable}>
        <table>
          <thead>
            <tr>
              <th scope="col">{w.figureName}</th>
              <th scope="col" className="figure">
                {w.value}
              </th>
              <th scope="col" className="figure">
                {w.target}
              </th>
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <tr key={figure.code}>
                <th scope="row">
                  {figure.name}
                  <small className="muted block">{w.rowsOf(figure.rowCount)}</small>
                </th>
                <td className="figure">
                  <button
                    type="button"
                    className="live-figure"
                    data-figure={figure.code}
                    onClick={() => onOpen(figure)}
                  >
                    {number(figure.value)}
                  </button>{' '}
                  {figure.measure}
                  {figure.denominator !== undefined && (
                    <small className="muted block">
                      {w.ratio(number(figure.numerator ?? figure.value), number(figure.denominator))}
                    </small>
                  )}
                </td>
                <td className="figure">{figure.target !== undefined ? number(figure.target) : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
