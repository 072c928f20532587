import { expect, it } from 'vitest';
import { calling, marked, mentionedIn } from './mentions';

const people = ['Phan Văn Tư', 'Phan Văn Tư Em', 'Trần Thị Hà'].map((name, id) => ({ id, name }));
const ids = (text: string) => mentionedIn(text, people).map(({ id }) => id);

it('hears a name after an @ that begins a word', () => {
  expect(calling('Nhờ @phan v', 11)).toEqual({ from: 4, word: 'phan v' });
  expect(calling('@', 1)).toEqual({ from: 0, word: '' });
  expect(calling('ha@xa.vn', 8)).toBeUndefined();
  expect(calling('@Hà\nviệc', 8)).toBeUndefined();
});

it('finds whole names, the longer one before the shorter', () => {
  expect(ids('@Phan Văn Tư, @Trần Thị Hà xem giúp')).toEqual([0, 2]);
  expect(ids('@Phan Văn Tư Em xem giúp')).toEqual([1]);
  expect(ids('@Phan Văn Tưởng và Trần Thị Hà')).toEqual([]);
});

it('marks the mentions of a text', () => {
  expect(marked('Nhờ @Trần Thị Hà xem', ['Trần Thị Hà'])).toEqual([
    ['Nhờ ', false],
    ['@Trần Thị Hà', true],
    [' xem', false],
  ]);
  expect(marked('Không nhắc ai', [])).toEqual([['Không nhắc ai', false]]);
});
