import type { ClauseDraft, ClauseView } from '../api/schema';

/** A clause of a text with its depth below the first level. */
export type Placed = ClauseDraft & { depth: number };

/** A text's clauses in their order, each with its depth. */
export function placed(clauses: ClauseDraft[]): Placed[] {
  const depths = new Map<string, number>();
  return clauses.map((clause) => {
    const depth = clause.parent ? (depths.get(clause.parent) ?? 0) + 1 : 0;
    depths.set(clause.id, depth);
    return { ...clause, depth };
  });
}

/** The clause and its descendants, which follow it in document order. */
export function below<C extends { depth: number }>(clauses: C[], clause: C): C[] {
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
