import type { ReactNode } from 'react';
import { type ButtonProps, Dialog, DialogTrigger, Popover, Button as Pressed } from 'react-aria-components';

type Shape = Pick<ButtonProps, 'className' | 'aria-label'> & {
  /** What the button shows. */
  shown: ReactNode;
  /** The name of the card. */
  title: string;
  /** The card, which may close itself. */
  children: (close: () => void) => ReactNode;
  [data: `data-${string}`]: string | undefined;
};

/** A button that opens a small card beside it. */
export function CardButton({ shown, title, children, ...button }: Shape) {
  return (
    <DialogTrigger>
      <Pressed {...button}>{shown}</Pressed>
      <Popover className="popover card-beside">
        <Dialog aria-label={title}>{({ close }) => children(close)}</Dialog>
      </Popover>
    </DialogTrigger>
  );
}
