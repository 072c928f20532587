import { useWords } from '../i18n/language';
import { Select } from '../ui/choice';
import { DateField } from '../ui/date-field';
import { TextArea, TextField } from '../ui/fields';
import { NumberField } from '../ui/number-field';
import { HEAD_WRITTEN } from './rows';
import type { Head, Proposal, Signature } from './types';
import type { Update } from './use-proposal';
import { words } from './words';

type Shape = { proposal: Proposal; update: Update };

export function HeadEditor({ id, proposal, update }: Shape & { id: string }) {
  const w = useWords(words);
  const { head } = proposal;
  const member = id.slice('head.'.length);
  const set = (members: Partial<Head>) =>
    update((now) => ({ ...now, head: { ...now.head, ...members } }), id + Object.keys(members));
  const written = HEAD_WRITTEN.find((one) => one === member);
  if (written) {
    return (
      <TextArea
        label={w.head[written]}
        autoFocus
        value={head[written]?.text ?? ''}
        onChange={(text) => set({ [written]: text ? { ...head[written], text } : undefined })}
      />
    );
  }
  if (member === 'number') {
    return (
      <div className="form-grid">
        <TextField
          label={w.head.number}
          optional
          autoFocus
          maxLength={20}
          value={head.number ?? ''}
          onChange={(number) => set({ number: number || undefined })}
        />
        <TextField
          label={w.head.notation}
          optional
          maxLength={50}
          value={head.notation ?? ''}
          onChange={(notation) => set({ notation: notation || undefined })}
        />
      </div>
    );
  }
  if (member === 'date') {
    return (
      <div className="form-grid">
        <TextField
          label={w.head.place}
          optional
          autoFocus
          value={head.place ?? ''}
          onChange={(place) => set({ place: place || undefined })}
        />
        <DateField label={w.head.date} optional value={head.date ?? undefined} onChange={(date) => set({ date })} />
      </div>
    );
  }
  if (member === 'year') {
    return (
      <NumberField label={w.head.year} optional value={head.year ?? undefined} onChange={(year) => set({ year })} />
    );
  }
  return (
    <Select
      label={w.head.parent}
      optional
      options={proposal.citations.map((one) => ({
        id: one.id,
        name: [one.kind, one.number ?? one.written].filter(Boolean).join(' '),
      }))}
      value={head.parent ?? undefined}
      onChange={(parent) => set({ parent })}
    />
  );
}

export function RecipientEditor({ id, proposal, update }: Shape & { id: string }) {
  const w = useWords(words);
  const at = Number(id.slice('recipients.'.length));
  return (
    <TextArea
      label={w.recipient}
      rows={1}
      autoFocus
      value={proposal.recipients[at]?.text ?? ''}
      onChange={(text) =>
        update(
          (now) => ({
            ...now,
            recipients: now.recipients.map((one, place) => (place === at ? { ...one, text } : one)),
          }),
          id,
        )
      }
    />
  );
}

export function SignatureEditor({ proposal, update }: Shape) {
  const w = useWords(words);
  const { signature } = proposal;
  const field = (member: 'authority' | 'title' | 'name', label: string, autoFocus?: boolean) => (
    <TextField
      label={label}
      optional
      autoFocus={autoFocus}
      maxLength={member === 'authority' ? 10 : 200}
      value={signature[member] ?? ''}
      onChange={(value) => {
        const members: Partial<Signature> = { [member]: value || undefined };
        update((now) => ({ ...now, signature: { ...now.signature, ...members } }), `signature${member}`);
      }}
    />
  );
  return (
    <div className="form-grid">
      {field('authority', w.authority, true)}
      {field('title', w.signerTitle)}
      {field('name', w.signer)}
    </div>
  );
}
