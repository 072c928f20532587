import { language } from '../i18n/language';

/** A number with a comma or a point before its fraction; undefined for anything else. */
export function decimal(text: string): number | undefined {
  const written = text.trim().replace('−', '-').replace(',', '.');
  return /^-?\d{1,12}(\.\d{1,4})?$/.test(written) ? Number(written) : undefined;
}

/** 0,25 */
export const points = (value: number) =>
  value.toLocaleString(language() === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 4 }).replace('-', '−');

/** As it is typed: never grouped. */
export const typedOf = (value: number) => {
  const written = String(value);
  return language() === 'vi' ? written.replace('.', ',') : written;
};
