import { beforeEach, describe, expect, it } from 'vitest';
import { collator, date, folded, longDate, millions, money, percent, shortDate, size } from './format';
import { setLanguage } from './language';

describe('what people read', () => {
  beforeEach(() => setLanguage('vi'));

  it('writes days the Vietnamese way, never shifted by a time zone', () => {
    expect(date('2022-03-04')).toBe('04/03/2022');
    expect(shortDate('2022-03-04')).toBe('4/3');
    expect(longDate('2026-11-23')).toBe('Thứ Hai, ngày 23 tháng 11 năm 2026');
  });

  it('groups money by dots and cuts headings to a tenth of a million', () => {
    expect(money(12_300_000)).toBe('12.300.000 đ');
    expect(millions(117_480_000)).toBe('117,4 triệu đồng');
    expect(millions(99_960_000)).toBe('99,9 triệu đồng');
    setLanguage('en');
    expect(millions(117_480_000)).toBe('117.4 million đồng');
  });

  it('says 100 percent for all of a thing only', () => {
    expect([0, 0.29, 0.5, 0.996, 0.9999, 1].map(percent)).toEqual([0, 29, 50, 99, 99, 100]);
  });

  it('folds marks and đ, composed or not', () => {
    expect(folded('Đức Thọ')).toBe('duc tho');
    expect(folded('\u00D0ức, \u00F0oàn, \u0189ảng')).toBe('duc, doan, dang');
    expect(folded('cải cách'.normalize('NFD'))).toBe('cai cach');
  });

  it('sorts as Vietnamese, numbers by value', () => {
    expect(['Đức', 'Dũng', 'thôn 10', 'thôn 2', 'Ân', 'An'].sort(collator.compare)).toEqual([
      'An',
      'Ân',
      'Dũng',
      'Đức',
      'thôn 2',
      'thôn 10',
    ]);
  });

  it('tells the size of files', () => {
    expect(size(100)).toBe('1 kB');
    expect(size(2_621_440)).toBe('2,5 MB');
  });
});
