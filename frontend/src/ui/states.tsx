import type { ReactNode } from 'react';
import { Problem, Unreachable } from '../api/problem';
import { useWords } from '../i18n/language';
import { look } from './link-button';
import { words } from './words';

/** Grey placeholder lines, announced to screen readers once. */
export function Loading({ rows = 4, page }: { rows?: number; page?: boolean }) {
  const w = useWords(words);
  return (
    <div className={page ? 'loading page' : 'loading'} role="status">
      <span className="visually-hidden">{w.loading}</span>
      {Array.from({ length: rows }, (_, row) => (
        <i key={row} aria-hidden="true" />
      ))}
    </div>
  );
}

/** Nothing here yet, and what to do about it. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty card">
      <h2>{title}</h2>
      {children && <p className="muted">{children}</p>}
      {action}
    </div>
  );
}

/** A part of the page that could not be read, with the way on. */
export function Failure({ error, retry }: { error: Error; retry?: () => void }) {
  const w = useWords(words);
  return (
    <div className="notice late" role="alert">
      <strong>{error instanceof Unreachable ? (retry ? w.unreadable : w.unreachable) : error.message}</strong>
      {error instanceof Problem && error.status >= 500 && <p className="small">{w.trace(error.traceId)}</p>}
      {retry && (
        <button type="button" className={look({ size: 'small' })} onClick={retry}>
          {w.retry}
        </button>
      )}
    </div>
  );
}
