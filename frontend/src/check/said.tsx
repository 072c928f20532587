import { date, number } from '../i18n/format';
import { useWords } from '../i18n/language';
import type { Statement } from './statement';
import { words } from './words';

/** What a statement says, in the order in which it stands on the paper. */
export function Said({ said, text }: { said: Statement; text: string }) {
  const w = useWords(words);
  return (
    <section className="card pad stack">
      <h2>{w.saidTitle}</h2>
      <dl className="facts check-facts">
        <dt>{w.paper}</dt>
        <dd>{w.kind[said.paper]}</dd>
        <dt>{w.number}</dt>
        <dd>{said.number}</dd>
        <dt>{w.signedOn}</dt>
        <dd>{date(said.signedOn)}</dd>
        <dt>{w.unit}</dt>
        <dd>{said.unitCode}</dd>
      </dl>
      {said.lines.length > 0 && (
        <>
          <h3>{w.figures}</h3>
          <p className="small muted">{w.figuresLead}</p>
          <div className="table">
            <table>
              <thead>
                <tr>
                  <th scope="col">{w.row}</th>
                  <th scope="col">{w.count}</th>
                  <th scope="col">{w.result}</th>
                </tr>
              </thead>
              <tbody>
                {said.lines.map(({ row, count, result }) => (
                  <tr key={row}>
                    <th scope="row">{row}</th>
                    <td>{count || w.nothing}</td>
                    <td>{result || w.nothing}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      <details>
        <summary>{w.more}</summary>
        <dl className="check-proof">
          <dt>{w.content[said.paper === 'REPORT' ? 'REPORT' : 'OTHER']}</dt>
          <dd>{said.content}</dd>
          <dt>{w.journal(number(said.sequence))}</dt>
          <dd>{said.hash}</dd>
          <dt>{w.key}</dt>
          <dd>{said.key}</dd>
          <dt>{w.text}</dt>
          <dd>{text}</dd>
        </dl>
      </details>
    </section>
  );
}
