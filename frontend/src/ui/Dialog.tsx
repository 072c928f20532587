import { X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Problem } from '../api/problem';
import { Button } from './Button';
import { TextArea } from './Field';
import { Notice } from './Notice';
import { words } from './words';

interface Props {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
}

function Panel({ title, isOpen, onClose, children, kind }: Props & { kind: 'dialog' | 'drawer' }) {
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={(open) => !open && onClose()} className={`overlay ${kind}-overlay`}>
      <Modal className={kind}>
        <AriaDialog className="panel">
          <header className="panel-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button kind="quiet" icon aria-label={words.close} onPress={onClose}>
              <X aria-hidden size={18} />
            </Button>
          </header>
          <div className="panel-body">{children}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** A question that must be answered before going on. Focus enters it and returns to what opened it. */
export const Dialog = (props: Props) => <Panel {...props} kind="dialog" />;

/** A thing beside the page: at the right on a desk, the whole screen of a phone. */
export const Drawer = (props: Props) => <Panel {...props} kind="drawer" />;

interface ReasonProps extends Omit<Props, 'children'> {
  text?: string;
  /** The word on the button: "Trả lại", not "OK". */
  action: string;
  danger?: boolean;
  /** Without a reason where none is asked. */
  reason?: 'required' | 'optional' | 'none';
  label?: string;
  act: (reason: string) => Promise<unknown>;
}

/** Confirms an act that refuses or undoes something; the reason goes into the journal. */
export function ReasonDialog(props: ReasonProps) {
  const { title, isOpen, onClose } = props;
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose}>
      <ReasonForm {...props} />
    </Dialog>
  );
}

function ReasonForm({ text, action, danger, reason = 'required', label = words.reason, act, onClose }: ReasonProps) {
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Problem>();

  async function confirm() {
    const needed = reason === 'required' && !typed.trim();
    setMissing(needed);
    if (needed) return;
    setBusy(true);
    try {
      await act(typed.trim());
      onClose();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setFailure(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void confirm();
      }}
    >
      {text && <p>{text}</p>}
      {failure && (
        <Notice kind="late" title={failure.title}>
          {failure.detail}
        </Notice>
      )}
      {reason !== 'none' && (
        <TextArea
          label={label}
          value={typed}
          onChange={setTyped}
          isRequired={reason === 'required'}
          error={missing ? words.reasonMissing : undefined}
          rows={3}
          autoFocus
        />
      )}
      <div className="row wrap">
        <Button type="submit" kind={danger ? 'danger' : 'primary'} isPending={busy} autoFocus={reason === 'none'}>
          {action}
        </Button>
        <Button onPress={onClose}>{words.cancel}</Button>
      </div>
    </form>
  );
}
