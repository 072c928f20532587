import { expect, it } from 'vitest';
import { cautions, lacking, stated } from './accept-dialog';
import type { Proposal } from './types';
import { words } from './words';

const lists = [
  'clauses',
  'citations',
  'targets',
  'topics',
  'channels',
  'funding',
  'parties',
  'tasks',
  'annexes',
  'recipients',
  'doubts',
];
const proposal = (head: object, clauses: object[] = []) =>
  ({
    ...Object.fromEntries(lists.map((list) => [list, []])),
    clauses,
    head: { doubts: [], ...head },
    signature: {},
  }) as unknown as Proposal;
const look = (head: object, clauses?: object[]) => cautions('xã Đức Minh', proposal(head, clauses), 2026, words.vi);

it('the unit’s own document of the year needs no second step', () => {
  expect(look({ issuer: { text: 'ỦY BAN NHÂN DÂN XÃ ĐỨC MINH' }, year: 2026 })).toEqual([]);
  expect(look({ unit: { text: 'xã Đức Minh' }, issuer: { text: 'UBND' } })).toEqual([]);
  expect(look({})).toEqual([]);
});

it('another unit, also one that differs by a tone, another year and unused readings are told and counted', () => {
  const damaged = {
    id: 'c1',
    kind: 'TEXT',
    confidence: 1,
    doubts: [],
    text: { text: 'M?c dích', restored: 'Mục đích' },
  };
  expect(look({ issuer: { text: 'UBND XÃ ĐỨC MỊNH' }, year: 2025 }, [damaged])).toEqual([
    'Văn bản ghi “UBND XÃ ĐỨC MỊNH”, không phải xã Đức Minh.',
    'Văn bản là của năm 2025, kế hoạch sắp tạo là năm 2026.',
    'Còn 1 bản phục hồi chưa dùng; kế hoạch sẽ giữ chữ hỏng như trong văn bản.',
  ]);
});

it('a document with number, day and signer is a signed one', () => {
  const head = { number: '15', notation: 'KH-UBND', date: '2024-01-10' };
  const signature = { authority: 'KT.', title: 'PHÓ CHỦ TỊCH', name: 'Lê Văn Tám' };
  expect(stated({ ...proposal(head), signature })).toEqual({
    number: '15',
    notation: 'KH-UBND',
    issuedOn: '2024-01-10',
    signer: 'Lê Văn Tám',
    signerTitle: 'PHÓ CHỦ TỊCH',
    signingAuthority: 'KT',
  });
  expect(stated({ ...proposal({ ...head, number: undefined }), signature })).toBeUndefined();
  expect(stated(proposal(head))).toBeUndefined();
  expect(stated({ ...proposal({ ...head, date: '2999-01-10' }), signature })).toBeUndefined();
});

it('what the unit lacks is offered once: each party, and one form of each type', () => {
  const name = { text: 'x' };
  const parties = [
    { id: 'p1', name },
    { id: 'p2', name, assignee: 'known' },
    { id: 'p3', name, dropped: true },
  ];
  const channels = [
    { id: 'k1', name, type: 'PORTAL' },
    { id: 'k2', name, type: 'PORTAL' },
    { id: 'k3', name },
    { id: 'k4', name, type: 'PRESS', channel: 'known' },
  ];
  const all = { ...proposal({}), parties, channels } as unknown as Proposal;
  expect(lacking(all).map(({ id }) => id)).toEqual(['p1', 'k1']);
});
