import { expect, it } from 'vitest';
import { ruleOptions, ruleWords } from './rule';

it.each([
  ['FREQ=WEEKLY', 'Hằng tuần', 'Weekly'],
  ['FREQ=WEEKLY;BYDAY=MO,TH', 'Hằng tuần, thứ Hai, thứ Năm', 'Weekly, Monday, Thursday'],
  ['FREQ=MONTHLY;INTERVAL=3', '3 tháng một lần', 'Every 3 months'],
  ['FREQ=MONTHLY;BYDAY=-1FR', 'Hằng tháng, thứ Sáu cuối cùng', 'Monthly, the last Friday'],
  ['FREQ=MONTHLY;BYMONTHDAY=15;COUNT=4', 'Hằng tháng, ngày 15, 4 lần', 'Monthly, day 15, 4 times'],
  [
    'FREQ=YEARLY;BYMONTH=3,9;UNTIL=20261231',
    'Mỗi năm một lần, các tháng 3, 9, đến 31/12/2026',
    'Once a year, in months 3, 9, until 31/12/2026',
  ],
  ['FREQ=HOURLY', 'Theo chu kỳ riêng', 'By a rule of its own'],
  ['FREQ=YEARLY;BYWEEKNO=20', 'Theo chu kỳ riêng', 'By a rule of its own'],
])('%s is told as people say it', (rule, vi, en) => {
  expect([ruleWords(rule, 'vi'), ruleWords(rule, 'en')]).toEqual([vi, en]);
});

it('a rule that is not offered stays, in words', () => {
  const rule = 'FREQ=WEEKLY;BYDAY=MO';
  expect(ruleOptions(rule, 'vi').at(-1)).toEqual({ id: rule, name: 'Hằng tuần, thứ Hai' });
  expect(ruleOptions(undefined, 'vi').every(({ name }) => !name.includes('FREQ'))).toBe(true);
});
