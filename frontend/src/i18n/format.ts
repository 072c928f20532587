import { language, locale } from './language';

const ZONE = 'Asia/Ho_Chi_Minh';
const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
const moment = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const isoDay = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });
const weekdays = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long' });
const months = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long' });

export const number = (value: number) => plain.format(value);
export const percent = (part: number, whole: number) => percents.format(whole === 0 ? 0 : part / whole);

/** 120.000.000 ₫ in full; use `millions` in headings. */
export const money = (dong: number) => `${plain.format(dong)}\u00a0₫`;

/** 117,5 triệu đồng */
export function millions(dong: number) {
  const value = plain.format(dong / 1_000_000);
  return language === 'vi' ? `${value} triệu đồng` : `${value} million đồng`;
}

export function bytes(size: number) {
  if (size < 1024) return `${size} B`;
  if (size < 1024 * 1024) return `${plain.format(size / 1024)} kB`;
  return `${plain.format(size / 1024 / 1024)} MB`;
}

const atUtc = (day: string) => new Date(`${day}T00:00:00Z`);

/** A calendar day 'YYYY-MM-DD' as 14/03/2022. */
export function date(day: string) {
  const [year, month, dayOfMonth] = day.split('-');
  return `${dayOfMonth}/${month}/${year}`;
}

/** 14/03: where the year is plain from what stands around it. */
export const dayMonth = (day: string) => date(day).slice(0, 5);

export const weekday = (day: string) => weekdays.format(atUtc(day));
export const month = (day: string) => months.format(atUtc(day));

/** Thứ Hai, ngày 14 tháng 3 năm 2022 */
export function longDate(day: string) {
  const [year, monthOfYear, dayOfMonth] = day.split('-').map(Number);
  return language === 'vi'
    ? `${weekday(day)}, ngày ${dayOfMonth} tháng ${monthOfYear} năm ${year}`
    : `${weekday(day)}, ${dayOfMonth} ${month(day)} ${year}`;
}

/** An instant as 22/11/2026 17:00, in Vietnam's time wherever the reader is. */
export const dateTime = (instant: string) => moment.format(new Date(instant)).replace(', ', ' ');

/** Today's date in Vietnam, 'YYYY-MM-DD'. */
export const today = (now = new Date()) => isoDay.format(now);

export function daysBetween(from: string, to: string) {
  return Math.round((atUtc(to).getTime() - atUtc(from).getTime()) / 86_400_000);
}

/** English needs it, Vietnamese does not: count(1, 'task', 'tasks') → "1 task". */
export const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;

const collator = new Intl.Collator('vi', { numeric: true });
export const inVietnameseOrder = (a: string, b: string) => collator.compare(a, b);

/** Folds marks and đ, so that "duc tho" finds "Đức Thọ". */
export function fold(text: string) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();
}
