import { type ReactNode, useEffect, useRef } from 'react';

/** A screen: its heading states the answer, gets the focus on navigation and titles the tab. */
export function Page({
  title,
  lead,
  actions,
  children,
  wide,
  paper,
  sheets,
}: {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  wide?: boolean;
  /** Prints as the paper it holds, without the page around. */
  paper?: boolean;
  /** Prints the sheets made for it, and nothing else. */
  sheets?: boolean;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Loa`;
  }, [title]);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div
      className={['page', wide && 'wide', paper && 'prints-paper', sheets && 'prints-sheets'].filter(Boolean).join(' ')}
    >
      <header className="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <div className="lead">{lead}</div>}
        </div>
        {actions && <div className="actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
