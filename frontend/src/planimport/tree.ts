import type { Clause, Proposal } from './types';

/** The clause and its descendants as a range of the list, end exclusive. */
export function reach(clauses: Clause[], id: string): [number, number] {
  const from = clauses.findIndex((clause) => clause.id === id);
  const inside = new Set([id]);
  let to = from + 1;
  while (to < clauses.length && inside.has(clauses[to]!.parent ?? '')) inside.add(clauses[to++]!.id);
  return [from, to];
}

/** Moves a clause (with its descendants) below the sibling before it. */
export function indent(proposal: Proposal, id: string): Proposal {
  const { clauses } = proposal;
  const at = clauses.findIndex((clause) => clause.id === id);
  const above = clauses[at]?.parent ?? null;
  const sibling = clauses
    .slice(0, Math.max(at, 0))
    .filter((clause) => (clause.parent ?? null) === above)
    .at(-1);
  if (!sibling) return proposal;
  return { ...proposal, clauses: clauses.map((one) => (one.id === id ? { ...one, parent: sibling.id } : one)) };
}

/** Moves a clause to its parent's level, after the parent's descendants. */
export function outdent(proposal: Proposal, id: string): Proposal {
  const { clauses } = proposal;
  const parent = clauses.find((clause) => clause.id === clauses.find((one) => one.id === id)?.parent);
  if (!parent) return proposal;
  const [from, to] = reach(clauses, id);
  const end = reach(clauses, parent.id)[1];
  const block = clauses.slice(from, to).map((one) => (one.id === id ? { ...one, parent: parent.parent } : one));
  const order = [...clauses.slice(0, from), ...clauses.slice(to, end), ...block, ...clauses.slice(end)];
  return { ...proposal, clauses: order };
}
