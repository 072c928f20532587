import { describe, expect, it } from 'vitest';
import { wordDiff } from './word-diff';

const shown = (before: string, after: string) =>
  wordDiff(before, after).map((piece) => ({ both: '', before: '-', after: '+' })[piece.in] + piece.text);

describe('two versions of a text', () => {
  it('differ by the words that differ', () => {
    expect(shown('Phát thanh 2 lần mỗi tuần.', 'Phát thanh 3 lần mỗi tuần.')).toEqual([
      'Phát thanh ',
      '-2 ',
      '+3 ',
      'lần mỗi tuần.',
    ]);
  });
  it('keep what only one of them says', () => {
    expect(shown('', 'Bổ sung')).toEqual(['+Bổ sung']);
    expect(shown('Bãi bỏ', '')).toEqual(['-Bãi bỏ']);
  });
  it('are the same where nothing differs', () => {
    expect(shown('Một hai', 'Một hai')).toEqual(['Một hai']);
  });
});
