import { type ReactNode, useEffect, useRef } from 'react';
import { type Frame, frame, takeArrival } from './frame';

interface Props extends Frame {
  /** The h1: it states the answer, "62 nhiệm vụ, 2 quá hạn". */
  title: string;
  /** A short line above the h1: the day, the document's number. */
  over?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  /** Below the head, still on white: filters, views. */
  tools?: ReactNode;
  children: ReactNode;
}

/** One page: its title in the tab, its one h1, and the focus on it after navigation. */
export function Screen({ name, rail, wide, title, over, lead, actions, tools, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${title} – Loa`;
    frame.show({ name, rail: rail ?? false, wide: wide ?? false });
  }, [title, name, rail, wide]);

  useEffect(() => {
    if (takeArrival()) heading.current?.focus({ preventScroll: true });
  });

  return (
    <div className={wide ? 'screen wide' : 'screen'}>
      <div className="screen-head">
        <div className="grow">
          {over && <p className="screen-over">{over}</p>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <p className="screen-lead">{lead}</p>}
        </div>
        {actions && <div className="screen-acts row wrap">{actions}</div>}
      </div>
      {tools && <div className="screen-tools row wrap">{tools}</div>}
      {children}
    </div>
  );
}
