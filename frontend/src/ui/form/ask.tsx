import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
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
  said?: string;
  onClose: () => void;
  act: (text: string) => Promise<unknown>;
};

/** Asks for the text an act needs (a reason, an explanation), then runs it; a refusal stays visible. */
export function Ask({ title, lead, notice, label, keep, submit, danger, required, said, onClose, act }: Shape) {
  const w = useWords(uiWords);
  const form = useForm<{ reason?: string }>({
    keep,
    start: {},
    shape: { reason: { required, length: [0, 5000] } },
    save: ({ reason = '' }) => act(reason.trim()),
    said,
    onClose,
  });
  return (
    <FormDialog form={form} title={title} submit={submit} danger={danger}>
      {notice}
      {lead && <p>{lead}</p>}
      {label && <TextArea {...form.field('/reason', label)} autoFocus hint={required ? w.reasonHint : undefined} />}
    </FormDialog>
  );
}
