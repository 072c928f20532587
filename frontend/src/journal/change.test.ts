import { beforeEach, expect, it } from 'vitest';
import { setLanguage } from '../i18n/language';
import { fieldWord, valueWords } from './change';

beforeEach(() => setLanguage('vi'));

it.each([
  ['task', '2a7f032f-01f5-374c-a6d7-7e9320677351', 'mục đã chọn'],
  ['text', 'Đã chi {{expenditure.total}} đồng.', 'Đã chi [số liệu] đồng.'],
  ['rrule', 'FREQ=MONTHLY;INTERVAL=3', '3 tháng một lần'],
  ['dueOn', '2026-12-05', '05/12/2026'],
  ['amount', '4500000', '4.500.000'],
  ['state', 'IN_PROGRESS', 'Đang làm'],
  ['topics', ['2a7f032f-01f5-374c-a6d7-7e9320677351'], '1 mục'],
  ['recipients', ['Như trên', 'Lưu: VT.'], 'Như trên; Lưu: VT.'],
  ['slots', [{ weekday: 1 }], '1 mục'],
  ['note', null, '–'],
])('a change of %s is told without ids, codes or braces', (field, value, words) => {
  expect(valueWords(field, value)).toBe(words);
});

it('names the field in the language of the reader', () => {
  expect(fieldWord('dueOn')).toBe('Hạn');
  expect(fieldWord('somethingNew')).toBe('Phần khác');
  setLanguage('en');
  expect(fieldWord('dueOn')).toBe('Due');
});
