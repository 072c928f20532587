import type { ClauseView } from '../api/schema';

/** The clause and its descendants, which follow it in document order. */
export function below(clauses: ClauseView[], clause: ClauseView): ClauseView[] {
  const from = clauses.indexOf(clause);
  const end = clauses.findIndex((one, index) => index > from && one.depth <= clause.depth);
  return clauses.slice(from, end < 0 ? undefined : end);
}

/** A clause's name: its label after its ancestors' labels ("I. 2. a)"), else its heading. */
export function nameOf(clause: ClauseView, clauses: ClauseView[]): string {
  const above = clauses.find((one) => one.id === clause.parent);
  const own = clause.label ?? clause.heading ?? '';
  return above ? `${nameOf(above, clauses)} ${own}`.trim() : own;
}
