import { add, change, drop, freshId, merge, mergeable, takenOver } from './proposal';
import { type Row, rowsOf, type Say } from './rows';
import { indent, outdent } from './tree';
import type { Proposal, Written } from './types';

const recipientAt = (row: Row) => (row.id.startsWith('recipients.') ? Number(row.id.slice(11)) : -1);

/** The acts of a row besides editing. */
export const may = (proposal: Proposal, row: Row) => ({
  drop: !!row.part || recipientAt(row) >= 0,
  merge: row.part ? mergeable(proposal, row.id) : recipientAt(row) > 0,
  add: (!!row.part && row.part !== 'annexes' && row.part !== 'unread') || recipientAt(row) >= 0,
  move: row.part === 'clauses',
  make: row.part === 'unread',
});

export function dropRow(proposal: Proposal, row: Row): Proposal {
  if (row.part) return drop(proposal, row.id);
  const at = recipientAt(row);
  return at < 0 ? proposal : { ...proposal, recipients: proposal.recipients.filter((_, place) => place !== at) };
}

export function mergeRow(proposal: Proposal, row: Row): Proposal {
  if (row.part) return merge(proposal, row.id);
  const at = recipientAt(row);
  const gone = proposal.recipients[at];
  if (at < 1 || !gone) return proposal;
  const recipients = proposal.recipients.map((one, place) =>
    place === at - 1 ? { ...one, text: `${one.text} ${gone.text}`.trim() } : one,
  );
  return { ...proposal, recipients: recipients.filter((_, place) => place !== at) };
}

export function addRow(proposal: Proposal, row: Row): Proposal {
  if (row.part) return add(proposal, row.part, row.id);
  const at = recipientAt(row);
  if (at < 0) return proposal;
  const { recipients } = proposal;
  return { ...proposal, recipients: [...recipients.slice(0, at + 1), { text: '' }, ...recipients.slice(at + 1)] };
}

/** The id of the row that `addRow` adds. */
export const addedId = (proposal: Proposal, row: Row) =>
  row.part ? freshId(proposal, row.part) : `recipients.${recipientAt(row) + 1}`;

export const moveRow = (proposal: Proposal, row: Row, inward: boolean) =>
  row.part !== 'clauses' ? proposal : inward ? indent(proposal, row.id) : outdent(proposal, row.id);

export function takeOverRow(proposal: Proposal, row: Row, { member, written }: Say): Proposal {
  const better: Written = takenOver(written);
  if (row.part) return change(proposal, row.id, { [member]: better });
  if (row.section === 'head') return { ...proposal, head: { ...proposal.head, [member]: better } };
  const at = recipientAt(row);
  return { ...proposal, recipients: proposal.recipients.map((one, place) => (place === at ? better : one)) };
}

const restored = (row: Row) => row.says.filter((say) => say.written.restored);

/** How many readings can still be accepted. */
export const countRestored = (rows: Row[]) => rows.reduce((sum, row) => sum + restored(row).length, 0);

/** Accepts every restored reading at once, for a scan with good readings. */
export const takeOverAll = (proposal: Proposal) =>
  rowsOf(proposal).reduce((all, row) => restored(row).reduce((now, say) => takeOverRow(now, row, say), all), proposal);
