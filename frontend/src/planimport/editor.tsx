import { type KeyboardEvent, useState } from 'react';
import { words as accountWords } from '../account/words';
import { words as budgetWords } from '../budget/words';
import { channelTypes, channelTypeWords } from '../channel/mark';
import { useWords } from '../i18n/language';
import { words as planWords } from '../plan/words';
import { Button } from '../ui/button';
import { type Option, Select } from '../ui/choice';
import { DateField } from '../ui/date-field';
import { NumberField, TextArea, TextField } from '../ui/fields';
import { HeadEditor, RecipientEditor, SignatureEditor } from './foot-editor';
import { change, says, split } from './proposal';
import type { Row } from './rows';
import { TaskEditor } from './task-editor';
import type { Channel, Citation, Clause, Funding, Party, Piece, Proposal, Target, Written } from './types';
import type { Update } from './use-proposal';
import { words } from './words';

export type Known = { assignees: Option[]; channels: Option[]; source: string };
type Shape = { row: Row; proposal: Proposal; known: Known; update: Update; onDone: () => void };
const NEW = 'new';
const OUT = 'out';

/** Edits one row in place; every stroke goes into the proposal. Escape or Ctrl+Enter ends it, Alt+Enter splits at the cursor. */
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

type Set = (members: object) => void;
const options = (names: Record<string, string>) => Object.entries(names).map(([id, name]) => ({ id, name }));

function ClauseFields({ clause, set }: { clause: Clause; set: Set }) {
  const w = useWords(words);
  const plan = useWords(planWords);
  return (
    <div className="form-grid">
      <TextField
        label={w.label}
        optional
        maxLength={50}
        value={clause.label ?? ''}
        onChange={(label) => set({ label: label || undefined })}
      />
      <Select label={w.kind} options={options(plan.kinds)} value={clause.kind} onChange={(kind) => set({ kind })} />
      {clause.text && (
        <div className="full">
          <TextArea
            label={w.clauseHeading}
            optional
            rows={1}
            value={clause.heading?.text ?? ''}
            onChange={(text) => set({ heading: text ? { ...clause.heading, text } : undefined })}
          />
        </div>
      )}
    </div>
  );
}

function CitationFields({ citation, set }: { citation: Citation; set: Set }) {
  const w = useWords(words);
  const field = (member: 'kind' | 'number' | 'issuer' | 'title', label: string, autoFocus?: boolean) => (
    <TextField
      label={label}
      optional
      autoFocus={autoFocus}
      value={citation[member] ?? ''}
      onChange={(value) => set({ [member]: value || undefined })}
    />
  );
  return (
    <div className="form-grid">
      {field('kind', w.docKind, true)}
      {field('number', w.docNumber)}
      <DateField label={w.head.date} optional value={citation.date ?? undefined} onChange={(date) => set({ date })} />
      {field('issuer', w.docIssuer)}
      <div className="full">{field('title', w.docTitle)}</div>
    </div>
  );
}

function TargetFields({ target, set }: { target: Target; set: Set }) {
  const w = useWords(words);
  const types = useWords(channelTypeWords);
  return (
    <div className="form-grid">
      <NumberField label={w.value} optional value={target.value ?? undefined} onChange={(value) => set({ value })} />
      <TextField
        label={w.measure}
        optional
        value={target.measure ?? ''}
        onChange={(measure) => set({ measure: measure || undefined })}
      />
      <TextField
        label={w.period}
        optional
        value={target.period ?? ''}
        onChange={(period) => set({ period: period || undefined })}
      />
      <Select
        label={w.channelType}
        optional
        options={channelTypes.map((id) => ({ id, name: types[id] }))}
        value={target.channelType ?? undefined}
        onChange={(channelType) => set({ channelType })}
      />
    </div>
  );
}

/** Which of the unit's own a name is: one of them, a new one, or none. */
function Match({
  label,
  options,
  value,
  dropped,
  onChange,
}: {
  label: string;
  options: Option[];
  value?: string | null;
  dropped: boolean;
  onChange: (value: string | undefined, dropped: boolean) => void;
}) {
  const w = useWords(words);
  return (
    <Select
      label={label}
      options={[{ id: NEW, name: w.create }, { id: OUT, name: w.leaveOut }, ...options]}
      value={dropped ? OUT : (value ?? NEW)}
      onChange={(id) => onChange(id === NEW || id === OUT ? undefined : id, id === OUT)}
    />
  );
}

function ChannelFields({ channel, known, set }: { channel: Channel; known: Known; set: Set }) {
  const w = useWords(words);
  const types = useWords(channelTypeWords);
  return (
    <div className="form-grid">
      <Select
        label={w.channelType}
        optional
        options={channelTypes.map((id) => ({ id, name: types[id] }))}
        value={channel.type ?? undefined}
        onChange={(type) => set({ type })}
      />
      <Match
        label={w.asChannel}
        options={known.channels}
        value={channel.channel}
        dropped={channel.dropped}
        onChange={(id, dropped) => set({ channel: id, dropped })}
      />
    </div>
  );
}

function FundingFields({ funding, set }: { funding: Funding; set: Set }) {
  const w = useWords(words);
  const budget = useWords(budgetWords);
  return (
    <div className="form-grid">
      <Select
        label={w.source}
        options={options(budget.sources)}
        value={funding.source}
        onChange={(source) => set({ source })}
      />
      <NumberField
        label={w.amount}
        optional
        value={funding.amount ?? undefined}
        onChange={(amount) => set({ amount })}
      />
    </div>
  );
}

function PartyFields({ party, known, set }: { party: Party; known: Known; set: Set }) {
  const w = useWords(words);
  const account = useWords(accountWords);
  return (
    <div className="form-grid">
      <Select label={w.kind} options={options(account.kinds)} value={party.kind} onChange={(kind) => set({ kind })} />
      <Match
        label={w.asAssignee}
        options={known.assignees}
        value={party.assignee}
        dropped={party.dropped}
        onChange={(id, dropped) => set({ assignee: id, dropped })}
      />
    </div>
  );
}
