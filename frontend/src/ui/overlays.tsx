import { X } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../i18n/language';
import { Button } from './button';
import { holdFocus } from './focus';
import './react-aria-words';
import { words } from './words';

type Shape = { title: string; onClose: () => void; children: ReactNode; wide?: boolean };

function Frame({ title, onClose, children, className }: Shape & { className: string }) {
  const w = useWords(words);
  const [release] = useState(holdFocus);
  useEffect(() => release, [release]);
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

/** Centred: one question. */
export const Dialog = (shape: Shape) => <Frame {...shape} className={shape.wide ? 'dialog wide' : 'dialog'} />;

/** At the right, full screen on phones: one row of the list behind it. */
export const Drawer = (shape: Shape) => <Frame {...shape} className={shape.wide ? 'drawer wide' : 'drawer'} />;

type CoverShape = { title: string; className: string; children: ReactNode };

/** Covers everything, also open dialogs, until it is closed. */
export const Cover = ({ title, className, children }: CoverShape) => (
  <ModalOverlay isOpen isKeyboardDismissDisabled className="overlay cover">
    <Modal>
      <AriaDialog aria-label={title} className={className}>
        {children}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);
