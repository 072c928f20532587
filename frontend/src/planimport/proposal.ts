import { reach } from './tree';
import type { Clause, Doubt, Part, Piece, Proposal, Span, Task, Written } from './types';

export const PARTS: Part[] = [
  'clauses',
  'citations',
  'targets',
  'topics',
  'channels',
  'funding',
  'parties',
  'tasks',
  'annexes',
  'unread',
];
const LETTER: Record<Part, string> = {
  clauses: 'c',
  citations: 'd',
  targets: 't',
  topics: 'n',
  channels: 'h',
  funding: 'f',
  parties: 'p',
  tasks: 'v',
  annexes: 'a',
  unread: 'u',
};
/** The member with a piece's text; citations use their own members. */
const SAYS: Partial<Record<Part, string>> = {
  targets: 'name',
  topics: 'name',
  channels: 'name',
  funding: 'name',
  parties: 'name',
  tasks: 'title',
  annexes: 'title',
  unread: 'text',
};
type Any = Piece & Record<string, unknown>;
const list = (proposal: Proposal, part: Part) => (proposal[part] ?? []) as unknown as Any[];
const withList = (proposal: Proposal, part: Part, items: Any[]) => ({ ...proposal, [part]: items }) as Proposal;

/** The piece a pointer such as `/tasks/3/dueOn` is about. */
export const pieceAt = (proposal: Proposal, pointer: string): Piece | undefined => {
  const [, part, place] = pointer.split('/');
  return PARTS.includes(part as Part) ? list(proposal, part as Part)[Number(place)] : undefined;
};

export const partOf = (proposal: Proposal, id: string): Part | undefined =>
  PARTS.find((part) => list(proposal, part).some((piece) => piece.id === id));

/** The member of a piece a person edits first, merges and splits. */
export function says(part: Part, piece: Piece): string | undefined {
  if (part !== 'clauses') return SAYS[part];
  const clause = piece as Clause;
  return clause.text || !clause.heading ? 'text' : 'heading';
}

/** The proposal with some members of one piece changed. */
export function change(proposal: Proposal, id: string, members: object): Proposal {
  const part = partOf(proposal, id);
  if (!part) return proposal;
  return withList(
    proposal,
    part,
    list(proposal, part).map((piece) => (piece.id === id ? { ...piece, ...members } : piece)),
  );
}

/** Changes all references from `from` to `to`; without `to` they are removed. */
function redirect(proposal: Proposal, part: Part, from: string, to?: string): Proposal {
  const swap = (id: string | undefined) => (id === from ? to : id);
  const swapAll = (ids: string[]) => [...new Set(ids.flatMap((id) => (id === from ? (to ? [to] : []) : [id])))];
  if (part === 'clauses') {
    const moved = PARTS.reduce(
      (all, one) =>
        withList(
          all,
          one,
          list(all, one).map((piece) => (piece.clause === from ? { ...piece, clause: to } : piece)),
        ),
      proposal,
    );
    return { ...moved, clauses: moved.clauses.map((clause) => ({ ...clause, parent: swap(clause.parent) })) };
  }
  if (part === 'citations') return { ...proposal, head: { ...proposal.head, parent: swap(proposal.head.parent) } };
  const tasks = proposal.tasks.map((task): Task => {
    if (part === 'parties') return { ...task, lead: swap(task.lead), coordinating: swapAll(task.coordinating) };
    if (part === 'channels') return { ...task, channels: swapAll(task.channels) };
    return part === 'annexes' ? { ...task, annex: swap(task.annex) } : task;
  });
  return { ...proposal, tasks };
}

/** What was not understood becomes a task of its clause, without a lead. */
export function made(proposal: Proposal, id: string): Proposal {
  const left = proposal.unread?.find((one) => one.id === id);
  if (!left) return proposal;
  const task: Task = {
    inferredLead: false,
    coordinating: [],
    channels: [],
    id: freshId(proposal, 'tasks'),
    title: left.text,
    clause: left.clause,
    confidence: 1,
    doubts: [],
  };
  return drop({ ...proposal, tasks: [...proposal.tasks, task] }, id);
}

/** Removes a piece. Children of a clause move to its parent; references to other pieces are removed. */
export function drop(proposal: Proposal, id: string): Proposal {
  const part = partOf(proposal, id);
  if (!part) return proposal;
  const above = part === 'clauses' ? proposal.clauses.find((clause) => clause.id === id)!.parent : undefined;
  const rest = withList(
    proposal,
    part,
    list(proposal, part).filter((piece) => piece.id !== id),
  );
  return redirect(rest, part, id, above);
}

const joined = (first: Span | undefined, second: Span | undefined) =>
  first && second
    ? { start: Math.min(first.start, second.start), end: Math.max(first.end, second.end) }
    : (first ?? second);

function joinedText(first: Written | undefined, second: Written | undefined): Written | undefined {
  if (!first || !second) return first ?? second;
  const restored =
    first.restored || second.restored
      ? `${first.restored ?? first.text} ${second.restored ?? second.text}`.trim()
      : undefined;
  return { text: `${first.text} ${second.text}`.trim(), restored, at: joined(first.at, second.at) };
}

/** Whether a piece can be appended to the one before it in its list. */
export function mergeable(proposal: Proposal, id: string): boolean {
  const part = partOf(proposal, id);
  return !!part && part !== 'citations' && part !== 'annexes' && list(proposal, part)[0]?.id !== id;
}

/** Appends a piece's text to the one before it, with its doubts and all references. */
export function merge(proposal: Proposal, id: string): Proposal {
  if (!mergeable(proposal, id)) return proposal;
  const part = partOf(proposal, id)!;
  const items = list(proposal, part);
  const at = items.findIndex((piece) => piece.id === id);
  const before = items[at - 1]!;
  const gone = items[at]!;
  const into = says(part, before)!;
  const lost = (part === 'clauses' ? ['heading', 'text'] : [says(part, gone)!])
    .map((member) => gone[member] as Written | undefined)
    .reduce(joinedText, undefined);
  const grown: Any = {
    ...before,
    [into]: joinedText(before[into] as Written | undefined, lost),
    doubts: [...before.doubts, ...gone.doubts],
  };
  if (part === 'clauses') grown.at = joined(before.at as Span, gone.at as Span);
  const rest = items.filter((piece) => piece.id !== id).map((piece) => (piece.id === before.id ? grown : piece));
  return redirect(withList(proposal, part, rest), part, id, before.id);
}

/** The end of the first `count` non-blank characters in a range of the source. */
function cut(source: string, span: Span, count: number): number {
  let left = count;
  let place = span.start;
  while (place < span.end && left > 0) if (/\S/.test(source[place++]!)) left--;
  return place;
}

/** Splits a piece at a place in its text; the second comes after the first, and the children move with it. */
export function split(proposal: Proposal, id: string, place: number, source = ''): Proposal {
  const part = partOf(proposal, id);
  if (!part) return proposal;
  const piece = list(proposal, part).find((one) => one.id === id)!;
  const member = says(part, piece);
  const whole = member ? (piece[member] as Written | undefined) : undefined;
  if (!member || !whole?.text.slice(0, place).trim() || !whole.text.slice(place).trim()) return proposal;
  const head = whole.text.slice(0, place).trim();
  const fresh = freshId(proposal, part);
  const edge = whole.at && cut(source, whole.at, head.replace(/\s/g, '').length);
  const ends = whole.at && edge != null ? [edge, whole.at.end] : undefined;
  const first: Written = { text: head, at: ends && { start: whole.at!.start, end: edge! } };
  const second: Written = { text: whole.text.slice(place).trim(), at: ends && { start: edge!, end: ends[1]! } };
  const own = part === 'clauses' ? { label: undefined, heading: undefined } : {};
  const cutPiece: Any = { ...piece, [member]: first };
  const newPiece: Any = { ...piece, ...own, id: fresh, [member]: second, doubts: [] };
  if (part === 'clauses') {
    newPiece.at = second.at;
    const was = piece.at as Span | undefined;
    if (was && first.at) cutPiece.at = { start: was.start, end: first.at.end };
  }
  const items = list(proposal, part).flatMap((one) => (one.id === id ? [cutPiece, newPiece] : [one]));
  const moved = items.map((one) => (part === 'clauses' && one.parent === id ? { ...one, parent: fresh } : one));
  return withList(proposal, part, moved);
}

export function freshId(proposal: Proposal, part: Part): string {
  const taken = new Set(PARTS.flatMap((one) => list(proposal, one).map((piece) => piece.id)));
  let n = list(proposal, part).length + 1;
  while (taken.has(LETTER[part] + n)) n++;
  return LETTER[part] + n;
}

const BLANK: Record<Part, object> = {
  clauses: { kind: 'TEXT', text: { text: '' } },
  citations: {},
  targets: { name: { text: '' } },
  topics: { name: { text: '' } },
  channels: { name: { text: '' }, dropped: false },
  funding: { name: { text: '' }, source: 'COMMUNE' },
  parties: { name: { text: '' }, kind: 'OFFICE', duties: true, lead: 'NONE', outside: false, dropped: false },
  tasks: { title: { text: '' }, inferredLead: false, coordinating: [], channels: [] },
  annexes: { title: { text: '' }, columns: [], rows: 0 },
  unread: { text: { text: '' } },
};

/** Adds an empty piece after another (and its descendants), or at the end of its list. */
export function add(proposal: Proposal, part: Part, after?: string): Proposal {
  const items = list(proposal, part);
  const old = items.find((piece) => piece.id === after) as (Any & Partial<Clause>) | undefined;
  const beside = old && part === 'clauses' ? { parent: old.parent, kind: old.kind } : old ? { clause: old.clause } : {};
  const piece = { ...BLANK[part], ...beside, id: freshId(proposal, part), confidence: 1, doubts: [] } as unknown as Any;
  const place = !old
    ? items.length
    : part === 'clauses'
      ? reach(proposal.clauses, old.id)[1]
      : items.indexOf(old as Any) + 1;
  return withList(proposal, part, [...items.slice(0, place), piece, ...items.slice(place)]);
}

const settled = (doubts: Doubt[], index: number) =>
  doubts.map((doubt, at) => (at === index ? { ...doubt, settled: true } : doubt));

/** Accepts one doubt; `where` is a piece's id, `head` or `whole`. */
export function settle(proposal: Proposal, where: string, index: number): Proposal {
  if (where === 'whole') return { ...proposal, doubts: settled(proposal.doubts, index) };
  if (where === 'head') {
    return { ...proposal, head: { ...proposal.head, doubts: settled(proposal.head.doubts, index) } };
  }
  const part = partOf(proposal, where);
  const piece = part && list(proposal, part).find((one) => one.id === where);
  return piece ? change(proposal, where, { doubts: settled(piece.doubts, index) }) : proposal;
}

/** The restored reading becomes the written text. */
export const takenOver = (written: Written): Written =>
  written.restored ? { ...written, text: written.restored, restored: undefined } : written;
