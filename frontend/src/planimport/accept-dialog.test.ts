import { expect, it } from 'vitest';
import { cautions } from './accept-dialog';
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
