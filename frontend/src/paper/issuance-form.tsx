import { type FormEvent, useState } from 'react';
import { Problem } from '../api/problem';
import type { IssuanceDraft, SigningAuthority } from '../api/schema';
import { today } from '../i18n/format';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { Button } from '../ui/button';
import { Select } from '../ui/choice';
import { DateField } from '../ui/date-field';
import { ErrorSummary } from '../ui/error-summary';
import { TextField } from '../ui/fields';
import { Dialog } from '../ui/overlays';
import { useAct } from '../ui/use-act';
import { words as uiWords } from '../ui/words';
import { words } from './words';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const PDF = 'application/pdf';

type Shape = {
  title: string;
  lead: string;
  notation: string;
  said: string;
  act: (draft: IssuanceDraft) => Promise<unknown>;
  onClose: () => void;
};

/** Number, day and signer of an official paper; nothing but the signer's own name is filled in for anybody. */
export function IssuanceForm({ title, lead, notation, said, act, onClose }: Shape) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { me } = useSession();
  const { run, busy, error } = useAct();
  const [draft, setDraft] = useState<IssuanceDraft>({
    number: '',
    notation,
    issuedOn: today(),
    signer: me.fullName,
    signerTitle: 'CHỦ TỊCH',
    signingAuthority: 'TM',
  });
  const set = (change: Partial<IssuanceDraft>) => setDraft((old) => ({ ...old, ...change }));
  const at = (pointer: string) => (error instanceof Problem ? error.at(pointer) : undefined);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await run(async () => {
      await act(draft);
      return true;
    }, said);
    if (done) onClose();
  };
  const authorities = Object.entries(w.authorities).map(([id, name]) => ({ id, name }));
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={submit} noValidate className="stack">
        <ErrorSummary error={error} />
        <p>{lead}</p>
        <div className="form-grid">
          <TextField
            label={w.number}
            value={draft.number}
            onChange={(number) => set({ number })}
            pointer="/number"
            error={at('/number')}
            autoFocus
            isRequired
          />
          <TextField
            label={w.notation}
            value={draft.notation}
            onChange={(text) => set({ notation: text })}
            pointer="/notation"
            error={at('/notation')}
            isRequired
          />
          <DateField
            label={w.issuedOn}
            value={draft.issuedOn}
            onChange={(issuedOn) => set({ issuedOn: issuedOn ?? today() })}
            max={today()}
            pointer="/issuedOn"
            error={at('/issuedOn')}
            isRequired
          />
          <Select
            label={w.authority}
            options={authorities}
            value={draft.signingAuthority}
            onChange={(id) => set({ signingAuthority: id as SigningAuthority })}
            pointer="/signingAuthority"
            error={at('/signingAuthority')}
          />
          <TextField
            label={w.signer}
            value={draft.signer}
            onChange={(signer) => set({ signer })}
            pointer="/signer"
            error={at('/signer')}
            isRequired
          />
          <TextField
            label={w.signerTitle}
            value={draft.signerTitle}
            onChange={(signerTitle) => set({ signerTitle })}
            pointer="/signerTitle"
            error={at('/signerTitle')}
            isRequired
          />
        </div>
        <div className="actions">
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button type="submit" kind="primary" isPending={busy}>
            {title}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
