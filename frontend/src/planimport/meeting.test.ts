import { expect, it } from 'vitest';
import { clashInWords, meet } from './meeting';
import { add, change, drop, settle } from './proposal';
import type { Clause, Proposal, Task } from './types';
import { words } from './words';

const base = { confidence: 1, doubts: [] };
const clause = (id: string, text: string): Clause => ({
  ...base,
  id,
  kind: 'TEXT',
  text: { text, at: { start: 0, end: 9 } },
});
const task: Task = {
  ...base,
  id: 'v1',
  title: { text: 'Phát thanh' },
  inferredLead: false,
  coordinating: [],
  channels: [],
};
const party = { ...base, kind: 'OFFICE', duties: true, lead: 'NONE', outside: false, dropped: false } as const;
const proposal: Proposal = {
  head: {
    ...base,
    title: { text: 'Tuyên truyền năm 2026' },
    year: 2026,
    doubts: [{ code: 'NUMBER_BLANK', settled: false }],
  },
  clauses: [clause('c1', 'Mục đích'), clause('c2', 'Yêu cầu')],
  citations: [],
  targets: [],
  topics: [],
  channels: [],
  funding: [],
  parties: [
    { ...party, id: 'p1', name: { text: 'Văn hóa – Xã hội' } },
    { ...party, id: 'p2', name: { text: 'Tư pháp' } },
  ],
  tasks: [task],
  annexes: [],
  recipients: [],
  signature: {},
  doubts: [],
};
const rewrite = (id: string, text: string) => change(proposal, id, { text: { text, at: { start: 0, end: 9 } } });
const texts = ({ clauses }: Proposal) => clauses.map((one) => one.text?.text);

it('brings two reviews of a document together piece by piece', () => {
  const mine = drop(rewrite('c1', 'Mục đích chung'), 'c2');
  const theirs = add(change(proposal, 'v1', { deliverable: { text: 'Ảnh' } }), 'clauses');
  const met = meet(proposal, mine, theirs, 4);
  expect(met.clashes).toEqual([]);
  expect(texts(met.value)).toEqual(['Mục đích chung', '']);
  expect(met.value.tasks[0]!.deliverable?.text).toBe('Ảnh');
  expect(met.version).toBe(4);
});

it('asks where both wrote in one place, with the piece as its name and both texts', () => {
  const met = meet(proposal, rewrite('c2', 'Yêu cầu của tôi'), rewrite('c2', 'Yêu cầu của chị'), 4);
  expect(met.clashes).toHaveLength(1);
  expect(clashInWords(met.clashes[0]!, met, words.vi)).toEqual({
    pointer: '/clauses/c2/text',
    label: `${words.vi.sections.clauses}: Yêu cầu của tôi`,
    mine: 'Yêu cầu của tôi',
    theirs: 'Yêu cầu của chị',
  });
});

it('tells who leads by name, and a removed piece by its text', () => {
  const led = meet(proposal, change(proposal, 'v1', { lead: 'p1' }), change(proposal, 'v1', { lead: 'p2' }), 4);
  expect(clashInWords(led.clashes[0]!, led, words.vi)).toMatchObject({ mine: 'Văn hóa – Xã hội', theirs: 'Tư pháp' });
  const gone = meet(proposal, drop(proposal, 'c2'), rewrite('c2', 'Yêu cầu mới'), 4);
  expect(clashInWords(gone.clashes[0]!, gone, words.vi)).toMatchObject({ mine: '', theirs: 'Yêu cầu mới' });
});

it('asks nobody about doubts that one settled and the other did too', () => {
  const other = { ...proposal, head: { ...proposal.head, doubts: [] } };
  expect(meet(proposal, settle(proposal, 'head', 0), other, 4).clashes).toEqual([]);
});
