import { CircleCheckBig, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { words } from './words';

const icons = { late: TriangleAlert, wait: TriangleAlert, done: CircleCheckBig, info: Info };

/** Something the reader has to know beside the thing it is about. */
export function Notice({
  kind = 'info',
  title,
  children,
}: {
  kind?: keyof typeof icons;
  title?: string;
  children?: ReactNode;
}) {
  const Icon = icons[kind];
  return (
    <div className={`notice ${kind}`}>
      <Icon aria-hidden size={18} />
      <div>
        {title && <strong>{title}</strong>}
        {children && <div>{children}</div>}
      </div>
    </div>
  );
}

/** No dead ends: what is missing, and what to do next. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}

export function Skeleton({ rows = 6 }: { rows?: number }) {
  return (
    <div className="screen" role="status">
      <span className="sr-only">{words.loading}</span>
      <div className="skeleton skeleton-title" />
      <div className="card">
        {Array.from({ length: rows }, (_, row) => `row-${row}`).map((row) => (
          <div key={row} className="skeleton-row">
            <div className="skeleton" />
          </div>
        ))}
      </div>
    </div>
  );
}
