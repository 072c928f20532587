import { expect, it } from 'vitest';
import { alike } from './alike';
import { add, change, drop, made, merge, partOf, pieceAt, settle, split, takenOver } from './proposal';
import { countRestored, takeOverAll } from './row-acts';
import { bitsOf, rowsOf } from './rows';
import { indent, outdent } from './tree';
import type { Clause, Party, Proposal, Task, Topic } from './types';

const source = 'I. Mục đích\na) Nâng cao nhận\nthức. Bảo đảm kịp thời.\nb) Thiết thực';
const said = (text: string) => {
  const start = source.replace(/\n/g, ' ').indexOf(text);
  return { text, at: { start, end: start + text.length } };
};
const base = { confidence: 1, doubts: [] };
const clause = (id: string, parent: string | undefined, text: string): Clause => {
  const written = said(text);
  return { ...base, id, parent, kind: 'TEXT', text: written, at: written.at };
};
const task: Task = {
  ...base,
  id: 'v1',
  title: { text: 'Phát thanh' },
  lead: 'p1',
  inferredLead: false,
  coordinating: ['p1', 'p2'],
  channels: [],
  clause: 'c2',
};
const party = (id: string): Party =>
  ({
    ...base,
    id,
    name: { text: id },
    kind: 'OFFICE',
    duties: true,
    lead: 'NONE',
    outside: false,
    dropped: false,
  }) as const;
const topic: Topic = { ...base, id: 'n1', name: { text: 'Thủ tục' }, clause: 'c2', doubts: [] };
const proposal: Proposal = {
  head: { ...base, parent: 'd1', doubts: [{ code: 'NUMBER_BLANK', settled: false }] },
  clauses: [
    clause('c1', undefined, 'Mục đích'),
    clause('c2', 'c1', 'Nâng cao nhận thức. Bảo đảm kịp thời.'),
    clause('c3', 'c1', 'Thiết thực'),
  ],
  citations: [{ ...base, id: 'd1', number: '17/NQ-CP' }],
  targets: [],
  topics: [topic],
  channels: [],
  funding: [],
  parties: [party('p1'), party('p2')],
  tasks: [task],
  annexes: [],
  recipients: [],
  signature: {},
  doubts: [],
};
const tree = (p: Proposal) => p.clauses.map((one) => `${one.id}<${one.parent ?? ''}`).join(' ');

it('a pointer of a refusal leads to the piece it is about', () => {
  expect(pieceAt(proposal, '/tasks/0/dueOn')?.id).toBe(proposal.tasks[0]?.id);
  expect(pieceAt(proposal, '/clauses/1')?.id).toBe(proposal.clauses[1]?.id);
  expect(pieceAt(proposal, '/tasks/99/dueOn')).toBeUndefined();
  expect(pieceAt(proposal, '/parentPlan')).toBeUndefined();
});

it('drops a clause and moves what hung on it up', () => {
  const left = drop(drop(proposal, 'c2'), 'c1');
  expect(tree(left)).toBe('c3<');
  expect(left.topics[0]!.clause ?? null).toBeNull();
  expect(drop(proposal, 'c2').topics[0]!.clause).toBe('c1');
});

it('drops a party, a citation and every mention of them', () => {
  const left = drop(drop(proposal, 'p1'), 'd1');
  expect(left.tasks[0]!.lead).toBeUndefined();
  expect(left.tasks[0]!.coordinating).toEqual(['p2']);
  expect(left.head.parent).toBeUndefined();
});

it('merges a clause into the one before it, with its place, doubts and mentions', () => {
  const doubtful = change(proposal, 'c3', { doubts: [{ code: 'TEXT_DAMAGED', settled: false }] });
  const merged = merge({ ...doubtful, topics: [{ ...topic, clause: 'c3' }] }, 'c3');
  expect(tree(merged)).toBe('c1< c2<c1');
  expect(merged.clauses[1]!.text!.text).toBe('Nâng cao nhận thức. Bảo đảm kịp thời. Thiết thực');
  expect(merged.clauses[1]!.at!.end).toBe(proposal.clauses[2]!.at!.end);
  expect(merged.clauses[1]!.doubts).toHaveLength(1);
  expect(merged.topics[0]!.clause).toBe('c2');
});

it('merges parties so that a task names the remaining one once', () => {
  const merged = merge(proposal, 'p2');
  expect(merged.tasks[0]!.coordinating).toEqual(['p1']);
  expect(merge(proposal, 'p1')).toBe(proposal);
});

it('splits text at the cursor and knows where each half stands in the source', () => {
  const text = proposal.clauses[1]!.text!.text;
  const halves = split(proposal, 'c2', text.indexOf(' Bảo đảm'), source);
  expect(tree(halves)).toBe('c1< c2<c1 c4<c1 c3<c1');
  const [, first, second] = halves.clauses;
  expect(first!.text!.text).toBe('Nâng cao nhận thức.');
  expect(source.slice(first!.at!.start, first!.at!.end)).toBe('Nâng cao nhận\nthức.');
  expect(source.slice(second!.at!.start, second!.at!.end).trim()).toBe('Bảo đảm kịp thời.');
  expect(split(proposal, 'c2', 0, source)).toBe(proposal);
});

it('moves what stands under a split clause to the second half', () => {
  const halves = split(proposal, 'c1', 3, source);
  expect(tree(halves)).toBe('c1< c4< c2<c4 c3<c4');
});

it('adds behind a clause and all under it, with an id of its own', () => {
  const grown = add(proposal, 'clauses', 'c1');
  expect(tree(grown)).toBe('c1< c2<c1 c3<c1 c4<');
  expect(partOf(grown, 'c4')).toBe('clauses');
  expect(add(proposal, 'channels').channels[0]).toMatchObject({ id: 'h1', dropped: false });
});

it('indents and outdents with the order kept a tree', () => {
  const deep = indent(proposal, 'c3');
  expect(tree(deep)).toBe('c1< c2<c1 c3<c2');
  expect(tree(outdent(deep, 'c3'))).toBe(tree(proposal));
  expect(tree(outdent(proposal, 'c2'))).toBe('c1< c3<c1 c2<');
  expect(indent(proposal, 'c2')).toBe(proposal);
});

it('settles a doubt where it stands', () => {
  expect(settle(proposal, 'head', 0).head.doubts[0]!.settled).toBe(true);
  const doubtful = change(proposal, 'v1', { doubts: [{ code: 'LEAD_MISSING', settled: false }] });
  expect(settle(doubtful, 'v1', 0).tasks[0]!.doubts[0]!.settled).toBe(true);
  expect(settle(proposal, 'gone', 0)).toBe(proposal);
});

it('takes over the restored reading and keeps the place', () => {
  const at = { start: 1, end: 4 };
  expect(takenOver({ text: 'tuyen', restored: 'tuyên', at })).toEqual({ text: 'tuyên', restored: undefined, at });
  expect(takenOver({ text: 'giữ' })).toEqual({ text: 'giữ' });
});

it('cuts the text into bits that together are the whole, the shortest row first', () => {
  const bits = bitsOf(rowsOf(proposal), { start: 0, end: source.length });
  expect(bits.map((bit) => source.slice(bit.start, bit.end)).join('')).toBe(source);
  expect(bits.filter((bit) => bit.ids.length).map((bit) => bit.ids[0])).toEqual(['c1', 'c2', 'c3']);
});

it('takes over every restored reading at once', () => {
  const damaged = change(proposal, 'n1', { name: { text: 'thu tuc', restored: 'thủ tục' } });
  expect(countRestored(rowsOf(damaged))).toBe(1);
  const taken = takeOverAll(damaged);
  expect(taken.topics[0]!.name.text).toBe('thủ tục');
  expect(countRestored(rowsOf(taken))).toBe(0);
});

it('makes a task of what was not understood, in its clause and without a lead', () => {
  const left = { id: 'u1', text: said('Bảo đảm kịp thời.'), clause: 'c2', doubts: [] };
  const before = { ...proposal, unread: [left] };
  expect(rowsOf(before).find((row) => row.id === 'u1')?.spans).toEqual([left.text.at]);
  const after = made(before, 'u1');
  expect(after.unread).toEqual([]);
  expect(after.tasks.at(-1)).toMatchObject({ title: left.text, clause: 'c2', coordinating: [], doubts: [] });
  expect(after.tasks.at(-1)?.lead).toBeUndefined();
});

it('shows many doubts in the same words as one, until they are settled', () => {
  const doubts = [{ code: 'LEAD_INFERRED' as const, settled: false }];
  const many = { ...proposal, tasks: ['v1', 'v2', 'v3'].map((id) => ({ ...task, id, doubts })) };
  const views = ['v1', 'v2', 'v3'].map((piece) => ({
    piece,
    index: 0,
    code: 'LEAD_INFERRED' as const,
    detail: 'Không ghi “chủ trì”.',
  }));
  const groups = alike(rowsOf(many), views);
  expect(groups).toEqual([
    { detail: 'Không ghi “chủ trì”.', places: ['v1', 'v2', 'v3'].map((id) => ({ id, index: 0 })) },
  ]);
  expect(alike(rowsOf(settle(many, 'v2', 0)), views)).toEqual([]);
});
