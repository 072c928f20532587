import { language } from './language';

export const locale = () => (language() === 'vi' ? 'vi-VN' : 'en-GB');
/** A word or name as a line begins with it. */
export const capital = (text: string) => text.charAt(0).toLocaleUpperCase(locale()) + text.slice(1);
/** Business days are Việt Nam's, whatever the device's zone. */
export const ZONE = 'Asia/Ho_Chi_Minh';
/** 'YYYY-MM-DD' as an instant for reckoning with days: midnight in UTC, where every day has 24 hours. */
export const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
const days = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormatOptions => ({ ...options, timeZone: 'UTC' });

/** 18/03/2022 */
export const date = (iso: string) =>
  day(iso).toLocaleDateString(locale(), days({ day: '2-digit', month: '2-digit', year: 'numeric' }));
/** 18/3 */
export const shortDate = (iso: string) => `${day(iso).getUTCDate()}/${day(iso).getUTCMonth() + 1}`;
/** Thứ Hai, ngày 23 tháng 11 năm 2026 */
export const longDate = (iso: string) => {
  if (language() === 'en') {
    const parts = days({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
    return day(iso).toLocaleDateString('en-GB', parts);
  }
  const name = day(iso).toLocaleDateString('vi-VN', days({ weekday: 'long' }));
  const [year, month, date] = iso.split('-').map(Number);
  return `${capital(name)}, ngày ${date} tháng ${month} năm ${year}`;
};
export const weekday = (iso: string) => {
  const text = day(iso).toLocaleDateString(locale(), days({ weekday: 'long' }));
  return `${capital(text)} ${shortDate(iso)}`;
};
export const instant = (iso: string) =>
  new Date(iso).toLocaleString(locale(), {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: ZONE,
  });
/** 14:05 today, 14:05 27/11 before. */
export const clock = (iso: string) => {
  const then = new Date(iso);
  const time = then.toLocaleTimeString(locale(), { hour: '2-digit', minute: '2-digit', timeZone: ZONE });
  return dayOf(then) === today() ? time : `${time} ${shortDate(dayOf(then))}`;
};
export const number = (value: number) => value.toLocaleString(locale());
/** 12.300.000 đ */
export const money = (value: number) => `${value.toLocaleString(locale())} đ`;
/** 117,4 triệu đồng, for headings; cut, not rounded: 99,96 of 100 spent is not all of it. */
export const millions = (value: number) => {
  const cut = (Math.trunc(value / 100_000) / 10).toLocaleString(locale());
  return language() === 'vi' ? `${cut} triệu đồng` : `${cut} million đồng`;
};
/** A share from 0 to 1 in whole percent; 100 only for all of it. */
export const percent = (share: number) => Math.floor(share * 100 + 1e-9);
export const size = (bytes: number) =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} kB`
    : `${(bytes / 1024 / 1024).toLocaleString(locale(), { maximumFractionDigits: 1 })} MB`;
/** The day in Việt Nam at an instant, as 'YYYY-MM-DD'. */
export const dayOf = (then: Date) => then.toLocaleDateString('en-CA', { timeZone: ZONE });
/** Today in Việt Nam as 'YYYY-MM-DD'. */
export const today = () => dayOf(new Date());
export const thisYear = () => Number(today().slice(0, 4));
/** Vietnamese order, numbers by value. */
export const collator = new Intl.Collator('vi', { numeric: true });
/** Search form: no marks, lower case, đ and the letters that look like it as d. */
export const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[đðɖ]/g, 'd');
