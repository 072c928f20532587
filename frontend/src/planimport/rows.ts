import { PARTS } from './proposal';
import type { Doubt, Head, Part, Piece, Proposal, Span, Written } from './types';

export const SECTIONS = [
  'head',
  'unread',
  'citations',
  'clauses',
  'targets',
  'topics',
  'channels',
  'funding',
  'parties',
  'tasks',
  'annexes',
  'foot',
] as const;
export type Section = (typeof SECTIONS)[number];
export type Say = { member: string; written: Written };
/** One line of the review: a piece, or one of the head's and foot's members under a dotted address. */
export type Row = {
  id: string;
  section: Section;
  part?: Part;
  depth: number;
  piece?: Piece;
  says: Say[];
  spans: Span[];
  doubts: Doubt[];
};

export const HEAD_WRITTEN = ['superior', 'issuer', 'title', 'unit', 'preamble', 'closing'] as const;
export type HeadMember = keyof Omit<Head, 'numberAt' | 'dateAt' | 'confidence' | 'doubts' | 'notation' | 'place'>;
export const HEAD_ORDER: HeadMember[] = [
  'superior',
  'issuer',
  'number',
  'date',
  'title',
  'year',
  'unit',
  'preamble',
  'closing',
  'parent',
];
const MEMBERS = ['heading', 'text', 'name', 'title', 'timing', 'deliverable'];
const isWritten = (value: unknown): value is Written => typeof value === 'object' && value !== null && 'text' in value;
const present = <T>(values: (T | null | undefined)[]) => values.filter((value): value is T => value != null);

function headRows(head: Head): Row[] {
  return HEAD_ORDER.map((member) => {
    const value = head[member];
    const at = member === 'number' ? head.numberAt : member === 'date' ? head.dateAt : undefined;
    const says = isWritten(value) ? [{ member, written: value }] : [];
    const spans = present([at, isWritten(value) ? value.at : undefined]);
    return { id: `head.${member}`, section: 'head', depth: 0, says, spans, doubts: [] };
  });
}

function pieceRow(part: Part, piece: Piece, depth: number): Row {
  const members = piece as unknown as Record<string, unknown>;
  const says = MEMBERS.flatMap((member): Say[] => {
    const written = members[member];
    return isWritten(written) ? [{ member, written }] : [];
  });
  const own = members.at as Span | null | undefined;
  const spans = own ? [own] : present(says.map((say) => say.written.at));
  return { id: piece.id, section: part, part, depth, piece, says, spans, doubts: piece.doubts };
}

function footRows(proposal: Proposal): Row[] {
  const recipients = proposal.recipients.map(
    (written, at): Row => ({
      id: `recipients.${at}`,
      section: 'foot',
      depth: 0,
      says: [{ member: String(at), written }],
      spans: present([written.at]),
      doubts: [],
    }),
  );
  const spans = present([proposal.signature.at]);
  return [...recipients, { id: 'signature', section: 'foot', depth: 0, says: [], spans, doubts: [] }];
}

/** The proposal as lines in the order of the screen. */
export function rowsOf(proposal: Proposal): Row[] {
  const depths = new Map<string, number>();
  for (const clause of proposal.clauses) {
    depths.set(clause.id, clause.parent ? (depths.get(clause.parent) ?? 0) + 1 : 0);
  }
  const parts = new Map(
    PARTS.map((part) => [
      part,
      (proposal[part] ?? []).map((piece) => pieceRow(part, piece, depths.get(piece.id) ?? 0)),
    ]),
  );
  return SECTIONS.flatMap((section) => {
    if (section === 'head') return headRows(proposal.head);
    if (section === 'foot') return footRows(proposal);
    return parts.get(section) ?? [];
  });
}

export type Bit = Span & { ids: string[] };

/** Text split where any row begins or ends; `ids` are the rows over each part, the shortest first. */
export function bitsOf(rows: Row[], stretch: Span): Bit[] {
  const over = rows.flatMap((row) =>
    row.spans
      .filter((span) => span.start < stretch.end && span.end > stretch.start)
      .map((span) => ({ ...span, id: row.id })),
  );
  const edges = new Set([stretch.start, stretch.end]);
  for (const { start, end } of over) {
    edges.add(Math.max(start, stretch.start));
    edges.add(Math.min(end, stretch.end));
  }
  const places = [...edges].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, at) => {
    const end = places[at + 1]!;
    const ids = over
      .filter((span) => span.start <= start && span.end >= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start))
      .map((span) => span.id);
    return { start, end, ids };
  });
}
