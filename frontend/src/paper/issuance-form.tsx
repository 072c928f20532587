import type { ReactNode } from 'react';
import type { IssuanceDraft } from '../api/schema';
import * as shapes from '../api/shapes';
import { today } from '../i18n/format';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { Select } from '../ui/choice';
import { DateField } from '../ui/date-field';
import { TextField } from '../ui/fields';
import { FormDialog } from '../ui/form/form';
import { type Form, useForm, useValue } from '../ui/form/use-form';
import { words } from './words';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const PDF = 'application/pdf';

type Shape = {
  title: string;
  lead: string;
  notation: string;
  /** The draft's name on the device. */
  keep: string;
  said: string;
  act: (draft: IssuanceDraft) => Promise<unknown>;
  /** What a document signed before states. */
  stated?: IssuanceDraft;
  /** What to know before signing on a day. */
  notice?: (issuedOn: string) => ReactNode;
  onClose: () => void;
};

/** Number, day and signer of an official paper; only the signer's own name is filled in. */
export function IssuanceForm({ title, lead, notation, keep, said, act, stated, notice, onClose }: Shape) {
  const { me } = useSession();
  const signer = { signer: me.fullName, signerTitle: 'CHỦ TỊCH', signingAuthority: 'TM' } as const;
  const form = useForm<IssuanceDraft>({
    keep,
    shape: shapes.IssuanceDraft,
    start: stated ?? { number: '', notation, issuedOn: today(), ...signer },
    save: act,
    said,
    onClose,
  });
  const { field } = form;
  const issuedOn = useValue(form, '/issuedOn');
  return (
    <FormDialog form={form} title={title} submit={title}>
      <p>{lead}</p>
      {issuedOn && notice?.(issuedOn)}
      <IssuanceFields field={field} autoFocus />
    </FormDialog>
  );
}

export function IssuanceFields({ field, autoFocus }: { field: Form<IssuanceDraft>['field']; autoFocus?: boolean }) {
  const w = useWords(words);
  return (
    <div className="form-grid">
      <TextField {...field('/number', w.number)} autoFocus={autoFocus} />
      <TextField {...field('/notation', w.notation)} />
      <DateField {...field('/issuedOn', w.issuedOn)} max={today()} />
      <Select
        {...field('/signingAuthority', w.authority)}
        options={Object.entries(w.authorities).map(([id, name]) => ({ id, name }))}
      />
      <TextField {...field('/signer', w.signer)} />
      <TextField {...field('/signerTitle', w.signerTitle)} />
    </div>
  );
}
