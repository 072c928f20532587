import { X } from 'lucide-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../i18n/language';
import { Button } from './button';
import './react-aria-words';
import { ErrorSummary } from './error-summary';
import { TextArea } from './fields';
import { words } from './words';

type Shape = { title: string; onClose: () => void; children: ReactNode; wide?: boolean };

function Frame({ title, onClose, children, className }: Shape & { className: string }) {
  const w = useWords(words);
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(open) => !open && onClose()} className="overlay">
      <Modal className={className}>
        <AriaDialog>
          <header className="dialog-head">
            <Heading slot="title">{title}</Heading>
            <Button kind="quiet" aria-label={w.close} onPress={onClose}>
              <X size={18} aria-hidden="true" />
            </Button>
          </header>
          <div className="dialog-body">{children}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Stands in the middle: one question. */
export const Dialog = (shape: Shape) => <Frame {...shape} className="dialog" />;

/** Stands at the right, a full sheet on phones: one row of the list behind it. */
export const Drawer = (shape: Shape) => <Frame {...shape} className={shape.wide ? 'drawer wide' : 'drawer'} />;

type AskShape = {
  title: string;
  lead?: ReactNode;
  label?: string;
  submit: string;
  danger?: boolean;
  required?: boolean;
  onClose: () => void;
  act: (text: string) => Promise<unknown>;
};

/** Asks for the words an act needs (a reason, an explanation), then does it; a refusal stays in view. */
export function Ask({ title, lead, label, submit, danger, required, onClose, act }: AskShape) {
  const w = useWords(words);
  const [text, setText] = useState('');
  const [error, setError] = useState<Error>();
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const go = async (event: FormEvent) => {
    event.preventDefault();
    if (required && !text.trim()) {
      setMissing(true);
      return;
    }
    setBusy(true);
    try {
      await act(text.trim());
      onClose();
    } catch (problem) {
      setError(problem as Error);
      setBusy(false);
    }
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={go} noValidate className="stack">
        <ErrorSummary error={error} />
        {lead && <p>{lead}</p>}
        {label && (
          <TextArea
            label={label}
            value={text}
            onChange={setText}
            autoFocus
            isRequired={required}
            optional={!required}
            pointer="/reason"
            error={missing && !text.trim() ? w.reasonRequired : undefined}
          />
        )}
        <div className="actions">
          <Button onPress={onClose}>{w.cancel}</Button>
          <Button type="submit" kind={danger ? 'danger' : 'primary'} isPending={busy}>
            {submit}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
