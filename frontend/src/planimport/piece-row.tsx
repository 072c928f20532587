import { Check, TriangleAlert } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { Editor } from './editor';
import type { Known } from './piece-fields';
import { useLine } from './piece-text';
import { made, settle } from './proposal';
import { addedId, addRow, dropRow, may, mergeRow, moveRow, takeOverRow } from './row-acts';
import type { Row } from './rows';
import type { Doubt, DoubtView, Proposal } from './types';
import type { Update } from './use-proposal';
import { words } from './words';

export type RowActs = {
  update: Update;
  point: (id?: string) => void;
  choose: (id: string) => void;
  edit: (id?: string) => void;
  step: (from: string, by: number) => void;
  editable: boolean;
};
type Shape = {
  row: Row;
  proposal: Proposal;
  known: Known;
  doubts: DoubtView[];
  active: boolean;
  lit: boolean;
  editing: boolean;
  tabbable: boolean;
  acts: RowActs;
};

/** One piece: its words as a button that opens the editor, its doubts, and its acts while it is active. */
export function PieceRow({ row, proposal, known, doubts, active, lit, editing, tabbable, acts }: Shape) {
  const w = useWords(words);
  const { label, text, note } = useLine(row, proposal);
  const can = may(proposal, row);
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(editing);
  useEffect(() => {
    if (was.current && !editing) button.current?.focus();
    was.current = editing;
  }, [editing]);
  const { update } = acts;
  const dropIt = () => {
    acts.step(row.id, 1);
    update((now) => dropRow(now, row));
  };
  const mergeIt = () => {
    acts.step(row.id, -1);
    update((now) => mergeRow(now, row));
  };
  const addIt = () => {
    const id = addedId(proposal, row);
    update((now) => addRow(now, row));
    acts.choose(id);
    acts.edit(id);
  };
  const keys = (event: KeyboardEvent) => {
    if (!acts.editable && !['ArrowUp', 'ArrowDown'].includes(event.key)) return;
    const chord = event.altKey || event.ctrlKey;
    if (chord && event.key === 'ArrowUp' && can.merge) mergeIt();
    else if (chord && event.key === 'ArrowRight' && can.move) update((now) => moveRow(now, row, true));
    else if (chord && event.key === 'ArrowLeft' && can.move) update((now) => moveRow(now, row, false));
    else if (chord) return;
    else if (event.key === 'ArrowDown') acts.step(row.id, 1);
    else if (event.key === 'ArrowUp') acts.step(row.id, -1);
    else if (event.key === 'Delete' && can.drop) dropIt();
    else if (event.key.toLowerCase() === 'n' && can.add) addIt();
    else return;
    event.preventDefault();
  };
  const depth = Math.min(row.depth, 5);
  return (
    <li
      data-row={row.id}
      className={`piece depth-${depth}${lit ? ' lit' : ''}${active ? ' active' : ''}`}
      onMouseEnter={() => acts.point(row.id)}
      onMouseLeave={() => acts.point()}
    >
      <button
        ref={button}
        type="button"
        className="piece-open"
        tabIndex={tabbable ? 0 : -1}
        aria-expanded={acts.editable ? editing : undefined}
        onFocus={() => acts.choose(row.id)}
        onClick={(event) => (acts.editable && (event.detail === 0 || active) ? acts.edit(row.id) : acts.choose(row.id))}
        onKeyDown={keys}
      >
        <span className="piece-text">
          {label && <b>{label} </b>}
          {text || <i className="muted">{w.blank}</i>}
        </span>
        {note && <span className="small muted block">{note}</span>}
      </button>
      {row.says
        .filter((say) => say.written.restored)
        .map((say) => (
          <div key={say.member} className="restored">
            <span className="small muted">{w.restored}</span>
            <span className="piece-text">{say.written.restored}</span>
            {acts.editable && (
              <Button
                size="small"
                about={say.written.restored ?? undefined}
                onPress={() => update((now) => takeOverRow(now, row, say))}
              >
                {w.takeOver}
              </Button>
            )}
          </div>
        ))}
      <Doubts where={row.id} own={row.doubts} said={doubts} update={acts.editable ? update : undefined} />
      {acts.editable && active && !editing && (
        <div className="piece-acts">
          <Act does={() => acts.edit(row.id)}>{w.edit}</Act>
          {can.make && (
            <Act
              does={() => {
                acts.step(row.id, 1);
                update((now) => made(now, row.id));
              }}
            >
              {w.makeTask}
            </Act>
          )}
          {can.add && <Act does={addIt}>{w.addAfter}</Act>}
          {can.merge && <Act does={mergeIt}>{w.mergeUp}</Act>}
          {can.move && <Act does={() => update((now) => moveRow(now, row, true))}>{w.indent}</Act>}
          {can.move && <Act does={() => update((now) => moveRow(now, row, false))}>{w.outdent}</Act>}
          {can.drop && <Act does={dropIt}>{w.drop}</Act>}
        </div>
      )}
      {editing && (
        <Editor row={row} proposal={proposal} known={known} update={update} onDone={() => acts.edit(undefined)} />
      )}
    </li>
  );
}

const Act = ({ does, children }: { does: () => void; children: string }) => (
  <Button size="small" kind="quiet" onPress={does}>
    {children}
  </Button>
);

/** The doubts in the server's words, each with the act that accepts it. */
export function Doubts({
  where,
  own,
  said,
  update,
}: {
  where: string;
  own: Doubt[];
  said: DoubtView[];
  update?: Update;
}) {
  const w = useWords(words);
  const open = own.map((doubt, index) => ({ ...doubt, index })).filter((doubt) => !doubt.settled);
  if (!open.length) return null;
  const piece = where === 'head' || where === 'whole' ? null : where;
  const wording = (code: string, index: number) => {
    const same = said.filter((one) => one.code === code && (one.piece ?? null) === piece);
    return (same.find((one) => one.index === index) ?? same[0])?.detail ?? w.doubt;
  };
  return (
    <ul className="doubts">
      {open.map(({ code, index }) => (
        <li key={index}>
          <span className="status wait">
            <TriangleAlert size={15} aria-hidden="true" />
            {wording(code, index)}
          </span>
          {update && (
            <Button
              size="small"
              about={wording(code, index)}
              onPress={() => update((now) => settle(now, where, index))}
            >
              <Check size={15} aria-hidden="true" />
              {w.settle}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
