import type { Language } from '../i18n/language';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const vi = {
  every: {
    DAILY: (n: number) => (n === 1 ? 'Hằng ngày' : `${n} ngày một lần`),
    WEEKLY: (n: number) => (n === 1 ? 'Hằng tuần' : `${n} tuần một lần`),
    MONTHLY: (n: number) => (n === 1 ? 'Hằng tháng' : `${n} tháng một lần`),
    YEARLY: (n: number) => (n === 1 ? 'Mỗi năm một lần' : `${n} năm một lần`),
  } as Record<string, (n: number) => string>,
  days: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ Nhật'],
  nth: (n: number, day: string) => (n === -1 ? `${day} cuối cùng` : `${day} thứ ${n}`),
  monthDay: (n: number) => (n === -1 ? 'ngày cuối tháng' : `ngày ${n}`),
  months: (list: string) => `các tháng ${list}`,
  times: (n: number) => `${n} lần`,
  until: (day: string) => `đến ${day}`,
  own: 'Theo chu kỳ riêng',
};
const en: typeof vi = {
  every: {
    DAILY: (n) => (n === 1 ? 'Daily' : `Every ${n} days`),
    WEEKLY: (n) => (n === 1 ? 'Weekly' : `Every ${n} weeks`),
    MONTHLY: (n) => (n === 1 ? 'Monthly' : `Every ${n} months`),
    YEARLY: (n) => (n === 1 ? 'Once a year' : `Every ${n} years`),
  },
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  nth: (n, day) => (n === -1 ? `the last ${day}` : `${day} no. ${n}`),
  monthDay: (n) => (n === -1 ? 'the last day of the month' : `day ${n}`),
  months: (list) => `in months ${list}`,
  times: (n) => `${n} ${n === 1 ? 'time' : 'times'}`,
  until: (day) => `until ${day}`,
  own: 'By a rule of its own',
};
const words: Record<Language, typeof vi> = { vi, en };

/** A recurrence (RFC 5545, as the API stores it) as people say it: „2 tuần một lần, thứ Hai, thứ Năm”. */
export function ruleWords(rule: string, language: Language): string {
  const w = words[language];
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  const take = (name: string) => {
    const value = parts.get(name);
    parts.delete(name);
    return value;
  };
  const list = (name: string) => take(name)?.split(',') ?? [];
  const every = w.every[take('FREQ') ?? '']?.(Number(take('INTERVAL') ?? 1));
  const days = list('BYDAY').map((one) => {
    const [, nth, day = ''] = /^([+-]?\d+)?([A-Z]{2})$/.exec(one) ?? [];
    const name = w.days[DAYS.indexOf(day)];
    return name && nth ? w.nth(Number(nth), name) : name;
  });
  const monthDays = list('BYMONTHDAY').map((one) => w.monthDay(Number(one)));
  const months = list('BYMONTH');
  const count = take('COUNT');
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)/.exec(take('UNTIL') ?? '') ?? [];
  if (parts.size || !every || days.includes(undefined)) return w.own;
  return [
    every,
    ...days,
    ...monthDays,
    months.length > 0 && w.months(months.join(', ')),
    count && w.times(Number(count)),
    year && w.until(`${day}/${month}/${year}`),
  ]
    .filter(Boolean)
    .join(', ');
}

/** The recurrences offered, and the present one, each in words. */
export function ruleOptions(present: string | undefined, language: Language) {
  const offered = ['FREQ=WEEKLY', 'FREQ=MONTHLY', 'FREQ=MONTHLY;INTERVAL=3', 'FREQ=MONTHLY;INTERVAL=6', 'FREQ=YEARLY'];
  const rules = !present || offered.includes(present) ? offered : [...offered, present];
  return rules.map((id) => ({ id, name: ruleWords(id, language) }));
}
