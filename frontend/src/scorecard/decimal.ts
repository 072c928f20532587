import { locale } from '../i18n/format';
import { language } from '../i18n/language';

/** What Vietnamese writes for 1250, and a programmer for 1.25. */
const UNCLEAR = /^-?\d{1,3}(\.\d{3})+$/;

/** A number with a comma or a point before its fraction; undefined for anything else. */
export function decimal(text: string): number | undefined {
  const typed = text.trim().replace('−', '-');
  if (UNCLEAR.test(typed)) return undefined;
  const written = typed.replace(',', '.');
  return /^-?\d{1,12}(\.\d{1,4})?$/.test(written) ? Number(written) : undefined;
}

/** 0,25 */
export const points = (value: number) => value.toLocaleString(locale(), { maximumFractionDigits: 4 }).replace('-', '−');

/** As it is typed: never grouped. */
export const typedOf = (value: number) => {
  const written = String(value);
  return language() === 'vi' ? written.replace('.', ',') : written;
};
