import { type ReactNode, useState } from 'react';
import { type ButtonProps, DialogTrigger, Popover, Button as Pressed } from 'react-aria-components';

type Shape = Pick<ButtonProps, 'className' | 'aria-label'> & {
  /** What the button shows. */
  shown: ReactNode;
  /** The name of the card. */
  title: string;
  /** The card, which may close itself. */
  children: (close: () => void) => ReactNode;
  [data: `data-${string}`]: string | undefined;
};

/** A button that opens a small card beside it; the popover itself is the dialog. */
export function CardButton({ shown, title, children, ...button }: Shape) {
  const [open, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Pressed {...button}>{shown}</Pressed>
      <Popover className="popover card-beside" aria-label={title}>
        {children(() => setOpen(false))}
      </Popover>
    </DialogTrigger>
  );
}
