import { type KeyboardEvent, useState } from 'react';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { TextArea } from '../ui/fields';
import { HeadEditor, RecipientEditor, SignatureEditor } from './foot-editor';
import {
  ChannelFields,
  CitationFields,
  ClauseFields,
  FundingFields,
  type Known,
  PartyFields,
  TargetFields,
} from './piece-fields';
import { change, says, split } from './proposal';
import type { Row } from './rows';
import { TaskEditor } from './task-editor';
import type { Channel, Citation, Clause, Funding, Party, Piece, Proposal, Target, Written } from './types';
import type { Update } from './use-proposal';
import { words } from './words';

type Shape = { row: Row; proposal: Proposal; known: Known; update: Update; onDone: () => void };

/** Edits one row in place and the proposal with it. Escape or Ctrl+Enter ends it, Alt+Enter splits at the cursor. */
export function Editor({ row, proposal, known, update, onDone }: Shape) {
  const w = useWords(words);
  const [cursor, setCursor] = useState(0);
  const { part, piece } = row;
  const member = part && piece && says(part, piece);
  const cutHere = () => update((now) => split(now, row.id, cursor, known.source));
  const keys = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape' || (event.key === 'Enter' && event.ctrlKey)) onDone();
    else if (event.key === 'Enter' && event.altKey && member) cutHere();
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the fields inside
    <div className="editor" onKeyDown={keys}>
      {member && piece && (
        <div
          onSelect={(event) => event.target instanceof HTMLTextAreaElement && setCursor(event.target.selectionStart)}
        >
          <MainText row={row} piece={piece} member={member} update={update} />
        </div>
      )}
      <Rest row={row} proposal={proposal} known={known} update={update} />
      <div className="actions">
        {member && part !== 'annexes' && <Button onPress={cutHere}>{w.split}</Button>}
        <Button onPress={onDone}>{w.done}</Button>
      </div>
    </div>
  );
}

function MainText({ row, piece, member, update }: { row: Row; piece: Piece; member: string; update: Update }) {
  const w = useWords(words);
  const written = (piece as unknown as Record<string, Written | undefined>)[member];
  return (
    <TextArea
      label={member === 'heading' ? w.clauseHeading : member === 'text' ? w.text : w.name}
      rows={3}
      autoFocus
      value={written?.text ?? ''}
      onChange={(text) => update((now) => change(now, row.id, { [member]: { ...written, text } }), row.id + member)}
    />
  );
}

function Rest({ row, proposal, known, update }: Omit<Shape, 'onDone'>) {
  const set = (members: object) => update((now) => change(now, row.id, members), row.id + Object.keys(members));
  const { piece } = row;
  if (row.section === 'head') return <HeadEditor id={row.id} proposal={proposal} update={update} />;
  if (row.id === 'signature') return <SignatureEditor proposal={proposal} update={update} />;
  if (row.section === 'foot') return <RecipientEditor id={row.id} proposal={proposal} update={update} />;
  if (row.part === 'tasks') return <TaskEditor id={row.id} proposal={proposal} set={set} />;
  if (row.part === 'clauses') return <ClauseFields clause={piece as Clause} set={set} />;
  if (row.part === 'citations') return <CitationFields citation={piece as Citation} set={set} />;
  if (row.part === 'targets') return <TargetFields target={piece as Target} set={set} />;
  if (row.part === 'channels') return <ChannelFields channel={piece as Channel} known={known} set={set} />;
  if (row.part === 'funding') return <FundingFields funding={piece as Funding} set={set} />;
  if (row.part === 'parties') return <PartyFields party={piece as Party} known={known} set={set} />;
  return null;
}
