import type { ReactNode } from 'react';
import type { PaperView } from '../api/types';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** The official layout around any body; always Vietnamese, as the signed document is. */
export function Paper({
  paper,
  children,
  actions,
}: {
  paper: Omit<PaperView, 'blocks'>;
  children: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <article className="paper" lang="vi">
      <div className="paper-head">
        <div>
          {paper.superior && <div>{paper.superior}</div>}
          <strong className="ruled">{paper.issuer}</strong>
        </div>
        <div className="nation">
          <strong>{NATION}</strong>
          <div>
            <strong className="motto">{MOTTO}</strong>
          </div>
        </div>
        <div>{paper.number}</div>
        <em>{paper.placeAndDate}</em>
      </div>
      <div className="paper-title">
        <strong>{paper.kind}</strong>
        <div className="ruled">
          <strong>{paper.subject}</strong>
        </div>
      </div>
      {children}
      <div className="paper-foot">
        <div className="recipients">
          <strong>
            <em>Nơi nhận:</em>
          </strong>
          {paper.recipients.map((recipient) => (
            <div key={recipient}>- {recipient}</div>
          ))}
        </div>
        <div className="signature">
          {paper.authority.map((line) => (
            <div key={line}>{line}</div>
          ))}
          <div className="name">{paper.signer}</div>
        </div>
      </div>
      {actions}
    </article>
  );
}

/** The body as the DOCX has it. */
export function PaperBody({ paper }: { paper: PaperView }) {
  return (
    <Paper paper={paper}>
      {paper.blocks.map((block, index) => {
        const key = `${index}${block.text ?? ''}`;
        if (block.type === 'HEADING')
          return block.level === 1 ? <h2 key={key}>{block.text}</h2> : <h3 key={key}>{block.text}</h3>;
        if (block.type === 'PARAGRAPH') return <p key={key}>{block.text}</p>;
        return (
          <table key={key}>
            <thead>
              <tr>
                {block.columns?.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows?.map((row) => (
                <tr key={row.join('|')}>
                  {row.map((cell, column) => (
                    <td key={`${block.columns?.[column]}`} className={column === 1 ? undefined : 'figure'}>
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        );
      })}
    </Paper>
  );
}
