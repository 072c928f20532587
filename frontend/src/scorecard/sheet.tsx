import type { PointMarkView, ScorecardLineView, ScorecardView } from '../api/schema';
import { EvidenceThumb } from '../evidence/files';
import { clock, number } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { points } from './decimal';
import { words } from './words';

type Shape = {
  scorecard: ScorecardView;
  lines: ScorecardLineView[];
  /** Opens the form of a line, with the word for it; absent where there is nothing to do. */
  act?: { word: string; open: (code: string) => void };
};

/** The scorecard as offices print it; on phones a card for each criterion. */
export function Sheet({ scorecard, lines, act }: Shape) {
  const w = useWords(words);
  return (
    <div className="card table stacked scorecard">
      <table>
        <thead>
          <tr>
            <th scope="col">{w.code}</th>
            <th scope="col">{w.criterion}</th>
            <th scope="col" className="figure">
              {w.max}
            </th>
            <th scope="col">{w.declared}</th>
            <th scope="col">{w.formula}</th>
            <th scope="col">{w.proof}</th>
            <th scope="col" className="figure">
              {w.self}
            </th>
            <th scope="col">{w.appraised}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.code} scorecard={scorecard} line={line} act={act} />
          ))}
          <tr className="total">
            <td className="only-desk-cell" />
            <th scope="row">{w.total(points(scorecard.max))}</th>
            <td className="figure only-desk-cell">{points(scorecard.max)}</td>
            <td className="only-desk-cell" />
            <td className="only-desk-cell" />
            <td className="only-desk-cell" />
            <td className="figure" data-label={w.self}>
              {points(scorecard.self)}
            </td>
            <td data-label={w.appraised}>
              {scorecard.first !== undefined && (
                <p>
                  {w.firstMark}: {points(scorecard.first)}
                </p>
              )}
              {scorecard.result !== undefined && (
                <p>
                  {w.result}: {points(scorecard.result)}
                </p>
              )}
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function Row({ scorecard, line, act }: { scorecard: ScorecardView; line: ScorecardLineView; act: Shape['act'] }) {
  const w = useWords(words);
  if (!line.rule) {
    return (
      <tr className="group">
        <td>{line.code}</td>
        <th scope="row">{line.title}</th>
        <td className="figure" data-label={w.max}>
          {points(line.max)}
        </td>
        <td className="only-desk-cell" colSpan={3} />
        <td className="figure" data-label={w.self}>
          {line.self === undefined ? '' : points(line.self)}
        </td>
        <td data-label={w.appraised}>
          {line.secondPoints !== undefined
            ? points(line.secondPoints)
            : line.firstPoints !== undefined && points(line.firstPoints)}
        </td>
      </tr>
    );
  }
  const external = line.rule.shape === 'EXTERNAL';
  const declaring = scorecard.state === 'DRAFT' && scorecard.can.includes('SCORECARD_EDIT');
  return (
    <tr data-thing={line.code}>
      <td>{line.code}</td>
      <th scope="row">
        {line.title}
        {line.post && <p className="small muted">{w.post(line.post)}</p>}
        {act && !(declaring && external) && (
          <div className="line-act">
            <Button size="small" about={line.code} onPress={() => act.open(line.code)}>
              {act.word}
            </Button>
          </div>
        )}
      </th>
      <td className="figure" data-label={w.max}>
        {points(line.max)}
      </td>
      <td data-label={external ? undefined : w.declared}>
        {line.notApplicable ? w.without : <Declared line={line} />}
      </td>
      <td data-label={w.formula}>
        {line.formula}
        {declaring && line.gap && line.gap !== line.formula && <p className="small tone-late">{line.gap}</p>}
        {line.explanation && (
          <p className="small">
            <strong>{w.explanation}:</strong> {line.explanation}
          </p>
        )}
      </td>
      <td data-label={line.proofs.length || line.proofRequired ? w.proof : undefined}>
        <Proof line={line} />
      </td>
      <td className="figure" data-label={w.self}>
        {line.self === undefined ? '–' : points(line.self)}
      </td>
      <td data-label={line.first || external ? w.appraised : undefined}>
        <Marks line={line} />
      </td>
    </tr>
  );
}

function Declared({ line }: { line: ScorecardLineView }) {
  const w = useWords(words);
  return (
    <ul className="plain">
      {line.inputs.map(({ key, label, kind, value, counted, sources, by, at }) => (
        <li key={key}>
          {label}:{' '}
          {value === undefined ? (
            <span className="muted">{w.notDeclared}</span>
          ) : (
            <strong>
              {kind === 'MET'
                ? value
                  ? w.yes
                  : w.no
                : kind === 'CHOICE'
                  ? line.rule?.items?.[value - 1]?.label
                  : number(value)}
            </strong>
          )}
          {value !== undefined && (
            <small className="block muted">
              {counted ? `${w.counted}: ${sources.join(' + ')}` : by && at && w.byHand(by, clock(at))}
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}

function Proof({ line }: { line: ScorecardLineView }) {
  const w = useWords(words);
  if (!line.proofs.length) return line.proofRequired ? <span className="muted">{w.proofWanted}</span> : null;
  const label = (part?: number) => line.inputs.find(({ key }) => key === String(part))?.label;
  return (
    <ul className="plain">
      {line.proofs.map(({ evidence, part }) => (
        <li key={`${evidence.id}/${part}`}>
          {part !== undefined && <small className="block muted">{label(part)}</small>}
          <EvidenceThumb evidence={evidence} />
        </li>
      ))}
    </ul>
  );
}

/** Both rounds, with who gave what for which reason, and what the unit said between. */
function Marks({ line: { rule, first, answer, second } }: { line: ScorecardLineView }) {
  const w = useWords(words);
  if (!first && !second) return rule?.shape === 'EXTERNAL' ? <span className="muted">{w.external}</span> : null;
  const said = (one: PointMarkView) => {
    const who = `${one.by}, ${clock(one.at)}`;
    if (one.reason) return `${one.reason} (${who})`;
    // nothing was computed that it could keep
    return rule?.shape === 'EXTERNAL' && one === first ? who : w.kept;
  };
  const mark = (name: string, one: typeof first) =>
    one && (
      <p>
        {name}: <strong>{points(one.points)}</strong>
        <small className="block muted">{said(one)}</small>
      </p>
    );
  return (
    <div className="stack tight">
      {mark(w.firstMark, first)}
      {answer && (
        <div className="small">
          <strong>{w.answerOf}:</strong> {answer.text}
          {answer.evidence.map((evidence) => (
            <EvidenceThumb key={evidence.id} evidence={evidence} />
          ))}
        </div>
      )}
      {mark(w.secondMark, second)}
    </div>
  );
}
