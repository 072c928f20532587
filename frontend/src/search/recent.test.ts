import { beforeEach, expect, it } from 'vitest';
import type { SearchHit } from '../api/schema';
import { recent, remember } from './recent';

const hit = (id: string, title = id): SearchHit => ({
  kind: 'TASK',
  id,
  title,
  unit: { id: 'u', code: '1', name: 'xã Thử' },
});
const titles = (account: string) => recent(account).map(({ title }) => title);

beforeEach(() => localStorage.clear());

it('keeps what each person opened last, once', () => {
  for (const id of ['a', 'b', 'a', 'c']) remember('ha', hit(id));
  expect(titles('ha')).toEqual(['c', 'a', 'b']);
  expect(titles('minh')).toEqual([]);
});

it('keeps the newest words of a thing and only a few', () => {
  for (let i = 0; i < 12; i++) remember('ha', hit(String(i)));
  remember('ha', hit('11', 'tên mới'));
  expect(titles('ha')).toEqual(['tên mới', '10', '9', '8', '7', '6', '5', '4']);
});

it('begins anew where the device holds something broken', () => {
  localStorage.setItem('loa.recent.ha', '[{');
  expect(titles('ha')).toEqual([]);
});
