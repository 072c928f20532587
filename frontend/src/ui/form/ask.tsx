import type { ReactNode } from 'react';
import type { Act } from '../../api/act';
import { today } from '../../i18n/format';
import { useWords } from '../../i18n/language';
import { DateField } from '../date-field';
import { TextArea } from '../fields';
import { words as uiWords } from '../words';
import { FormDialog } from './form';
import { useForm } from './use-form';

type Shape = {
  title: string;
  lead?: ReactNode;
  /** Shown above the lead. */
  notice?: ReactNode;
  /** The label of the text field; absent if the act needs none. */
  label?: string;
  /** The draft's name on the device, if text is asked for. */
  keep?: string;
  submit: string;
  danger?: boolean;
  required?: boolean;
  /** The day the act happened on, if it is asked for: its member in the request, and its label. */
  day?: { member: string; label: string };
  said?: string;
  onClose: () => void;
  /** A creation takes the last, so that a repeat has one effect. */
  act: (text: string, day: string | undefined, sending: Act) => Promise<unknown>;
};

/** Asks for the text an act needs (a reason, an explanation), then runs it; a refusal stays visible. */
export function Ask({ title, lead, notice, label, keep, submit, danger, required, day, said, onClose, act }: Shape) {
  const w = useWords(uiWords);
  const form = useForm<Record<string, string | undefined>>({
    keep,
    start: day ? { [day.member]: today() } : {},
    shape: { reason: { required, length: [0, 5000] }, ...(day && { [day.member]: { required: true } }) },
    save: (draft, sent) => act((draft.reason ?? '').trim(), day && draft[day.member], sent.act),
    said,
    onClose,
  });
  return (
    <FormDialog form={form} title={title} submit={submit} danger={danger}>
      {notice}
      {lead && <p>{lead}</p>}
      {label && <TextArea {...form.field('/reason', label)} autoFocus hint={required ? w.reasonHint : undefined} />}
      {day && <DateField {...form.field(`/${day.member}`, day.label)} max={today()} />}
    </FormDialog>
  );
}
