import { expect, test } from 'vitest';
import {
  date,
  dateTime,
  dayMonth,
  daysBetween,
  fold,
  inVietnameseOrder,
  longDate,
  millions,
  money,
  number,
  percent,
  today,
} from './format';

test('numbers and money read as in Vietnam', () => {
  expect(number(1234567.25)).toBe('1.234.567,3');
  expect(money(120_000_000)).toBe('120.000.000\u00a0₫');
  expect(millions(117_500_000)).toBe('117,5 triệu đồng');
  expect(percent(1, 4)).toBe('25%');
  expect(percent(1, 0)).toBe('0%');
});

test('a day is written without passing through a time zone', () => {
  expect(date('2022-03-04')).toBe('04/03/2022');
  expect(dayMonth('2022-12-31')).toBe('31/12');
  expect(longDate('2026-11-23')).toBe('Thứ Hai, ngày 23 tháng 11 năm 2026');
  expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2);
});

test('instants are told in Vietnam time', () => {
  expect(dateTime('2026-11-22T18:30:00Z')).toBe('23/11/2026 01:30');
  expect(today(new Date('2026-12-31T17:00:00Z'))).toBe('2027-01-01');
});

test('folding finds names without marks', () => {
  expect(fold('Đức Thọ')).toBe('duc tho');
  expect(fold('cải cách'.normalize('NFD'))).toBe('cai cach');
});

test('names stand in Vietnamese order, numbers by value', () => {
  expect(['Thôn 10', 'Thôn 2', 'Đông', 'Dương'].sort(inVietnameseOrder)).toEqual([
    'Dương',
    'Đông',
    'Thôn 2',
    'Thôn 10',
  ]);
});
