import { expect, it } from 'vitest';
import { monthOf, spanOf, weekNumber, weekOf } from './days';

it('weeks begin on Monday and are numbered as in the calendar', () => {
  expect(weekOf('2026-11-29')).toEqual([
    '2026-11-23',
    '2026-11-24',
    '2026-11-25',
    '2026-11-26',
    '2026-11-27',
    '2026-11-28',
    '2026-11-29',
  ]);
  expect(weekNumber('2026-11-23')).toBe(48);
  expect(weekNumber('2027-01-03')).toBe(53);
  expect(weekNumber('2027-01-04')).toBe(1);
});

it('a month is shown in whole weeks', () => {
  expect(monthOf('2026-11-15')).toHaveLength(42);
  expect(monthOf('2027-02-10')).toHaveLength(28);
  expect(monthOf('2026-12-31')[0]).toBe('2026-11-30');
  expect(monthOf('2026-12-31').at(-1)).toBe('2027-01-03');
});

it('a span is the month, quarter or year around a day', () => {
  expect(spanOf('month', '2024-02-10')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  expect(spanOf('quarter', '2026-11-30')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
  expect(spanOf('year', '2026-11-30')).toEqual({ from: '2026-01-01', to: '2026-12-31' });
});
