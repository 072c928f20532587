import { language } from './language';

const locale = () => (language() === 'vi' ? 'vi-VN' : 'en-GB');
/** Parses 'YYYY-MM-DD' as a local day, never through UTC. */
export const day = (iso: string) => new Date(`${iso}T00:00:00`);

/** 18/03/2022 */
export const date = (iso: string) =>
  day(iso).toLocaleDateString(locale(), { day: '2-digit', month: '2-digit', year: 'numeric' });
/** 18/3 */
export const shortDate = (iso: string) => `${day(iso).getDate()}/${day(iso).getMonth() + 1}`;
/** Thứ Hai, ngày 23 tháng 11 năm 2026 */
export const longDate = (iso: string) => {
  if (language() === 'en') {
    return day(iso).toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  }
  const name = day(iso).toLocaleDateString('vi-VN', { weekday: 'long' });
  const [year, month, date] = iso.split('-').map(Number);
  return `${name.charAt(0).toLocaleUpperCase('vi-VN') + name.slice(1)}, ngày ${date} tháng ${month} năm ${year}`;
};
export const weekday = (iso: string) => {
  const text = day(iso).toLocaleDateString(locale(), { weekday: 'long' });
  return `${text.charAt(0).toLocaleUpperCase(locale()) + text.slice(1)} ${shortDate(iso)}`;
};
export const instant = (iso: string) =>
  new Date(iso).toLocaleString(locale(), {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
/** 14:05 today, 14:05 27/11 before. */
export const clock = (iso: string) => {
  const then = new Date(iso);
  const time = then.toLocaleTimeString(locale(), { hour: '2-digit', minute: '2-digit' });
  return then.toDateString() === new Date().toDateString() ? time : `${time} ${then.getDate()}/${then.getMonth() + 1}`;
};
export const number = (value: number) => value.toLocaleString(locale());
/** 12.300.000 đ */
export const money = (value: number) => `${value.toLocaleString(locale())} đ`;
/** 117,5 triệu đồng, for headings */
export const millions = (value: number) => {
  const rounded = (value / 1_000_000).toLocaleString(locale(), { maximumFractionDigits: 1 });
  return language() === 'vi' ? `${rounded} triệu đồng` : `${rounded} million đồng`;
};
export const size = (bytes: number) =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} kB`
    : `${(bytes / 1024 / 1024).toLocaleString(locale(), { maximumFractionDigits: 1 })} MB`;
/** Today in the user's calendar as 'YYYY-MM-DD'. */
export const today = () => {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
};
/** Vietnamese order, numbers by value. */
export const collator = new Intl.Collator('vi', { numeric: true });
/** Search form: no marks, đ as d, lower case. */
export const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .toLowerCase();
