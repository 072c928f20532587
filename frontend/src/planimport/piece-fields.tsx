import { words as accountWords } from '../account/words';
import { words as budgetWords } from '../budget/words';
import { channelTypes, channelTypeWords } from '../channel/mark';
import { useWords } from '../i18n/language';
import { words as planWords } from '../plan/words';
import { type Option, Select } from '../ui/choice';
import { DateField } from '../ui/date-field';
import { TextArea, TextField } from '../ui/fields';
import { NumberField } from '../ui/number-field';
import type { Channel, Citation, Clause, Funding, Party, Target } from './types';
import { words } from './words';

/** The candidates for names in a proposal, and its source text. */
export type Known = { assignees: Option[]; channels: Option[]; source: string };
const NEW = 'new';
const OUT = 'out';
type Set = (members: object) => void;
const options = (names: Record<string, string>) => Object.entries(names).map(([id, name]) => ({ id, name }));

export function ClauseFields({ clause, set }: { clause: Clause; set: Set }) {
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

export function CitationFields({ citation, set }: { citation: Citation; set: Set }) {
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

export function TargetFields({ target, set }: { target: Target; set: Set }) {
  const w = useWords(words);
  const types = useWords(channelTypeWords);
  return (
    <div className="form-grid">
      <NumberField
        decimals
        label={w.value}
        optional
        value={target.value ?? undefined}
        onChange={(value) => set({ value })}
      />
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

/** Matches a name to the unit's own: one of them, a new one, or none. */
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

export function ChannelFields({ channel, known, set }: { channel: Channel; known: Known; set: Set }) {
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

export function FundingFields({ funding, set }: { funding: Funding; set: Set }) {
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

export function PartyFields({ party, known, set }: { party: Party; known: Known; set: Set }) {
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
