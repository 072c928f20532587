import type { ReactNode } from 'react';
import type { PaperBlock, PaperView } from '../api/schema';
import './paper.css';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** The official layout around any body; always Vietnamese, as the signed document is. */
export function Paper({
  paper,
  children,
  actions,
}: {
  paper: Omit<PaperView, 'blocks' | 'annexes'>;
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

/** The paper as in its files, with annexes. */
export function PaperBody({ paper }: { paper: PaperView }) {
  return (
    <>
      <Paper paper={paper}>
        <Blocks blocks={paper.blocks} />
      </Paper>
      <Annexes paper={paper} />
    </>
  );
}

/** Separate sheets after the signature; wide ones are landscape and scroll on a narrow screen. */
export function Annexes({ paper }: { paper: PaperView }) {
  return paper.annexes.map((annex) => (
    <article key={annex.title} className={`paper annex ${annex.orientation.toLowerCase()}`} lang="vi">
      <div className="paper-title">
        <strong>{annex.label}</strong>
        <div>
          <strong>{annex.title}</strong>
        </div>
        <em>{annex.reference}</em>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="annex-table" aria-label={annex.title} tabIndex={0}>
        <Blocks blocks={annex.blocks} />
      </section>
    </article>
  ));
}

function Blocks({ blocks }: { blocks: PaperBlock[] }) {
  return blocks.map((block, index) => {
    const key = `${index}${block.text ?? ''}`;
    if (block.type === 'HEADING')
      return block.level === 1 ? <h2 key={key}>{block.text}</h2> : <h3 key={key}>{block.text}</h3>;
    if (block.type === 'TABLE') return <RuledTable key={key} block={block} />;
    return (
      <p key={key} className={block.type === 'BASIS' ? 'basis' : undefined}>
        {block.text}
      </p>
    );
  });
}

function RuledTable({ block }: { block: PaperBlock }) {
  return (
    <table>
      <colgroup>
        {block.widths?.map((share, column) => (
          <col key={block.columns?.[column]} width={`${share}%`} />
        ))}
      </colgroup>
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
              <td key={`${block.columns?.[column]}`} className={block.centred?.[column] ? 'centred' : undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
