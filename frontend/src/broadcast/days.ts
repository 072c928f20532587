import { day } from '../i18n/format';

const A_DAY = 86_400_000;

export const plus = (iso: string, days: number) =>
  new Date(day(iso).getTime() + days * A_DAY).toISOString().slice(0, 10);
/** Weeks begin on Monday. */
export const monday = (iso: string) => plus(iso, -((day(iso).getUTCDay() + 6) % 7));
const run = (first: string, length: number) => Array.from({ length }, (_, ahead) => plus(first, ahead));
export const weekOf = (iso: string) => run(monday(iso), 7);

/** The whole weeks a month lies in. */
export function monthOf(iso: string) {
  const first = monday(`${iso.slice(0, 7)}-01`);
  const last = monthPlus(iso, 1);
  const weeks = Math.ceil((day(last).getTime() - day(first).getTime()) / A_DAY / 7);
  return run(first, weeks * 7);
}

/** The first day of a month before or after. */
export const monthPlus = (iso: string, months: number) => {
  const [year, month] = iso.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
};

/** ISO 8601: the week of the year's first Thursday is the first. */
export function weekNumber(iso: string) {
  const thursday = plus(monday(iso), 3);
  return 1 + Math.floor((day(thursday).getTime() - day(`${thursday.slice(0, 4)}-01-01`).getTime()) / A_DAY / 7);
}

export const SPANS = ['month', 'quarter', 'year'] as const;
export type Span = (typeof SPANS)[number];

/** The first and last day of the month, quarter or year around a day. */
export function spanOf(span: Span, iso: string) {
  const month = Number(iso.slice(5, 7));
  const back = { month: 0, quarter: (month - 1) % 3, year: month - 1 }[span];
  const from = monthPlus(iso, -back);
  return { from, to: plus(monthPlus(from, { month: 1, quarter: 3, year: 12 }[span]), -1) };
}
