import { locale } from '../i18n/format';

const PLAIN = /^\d+$/;
/** 1.500.000 or 1,500,000, of one kind of mark. */
const GROUPED = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/;
/** A fraction of nothing, as sheets write it: 1500.00, 1.500,00. */
const NO_FRACTION = /^(.*\d)([.,])0{1,2}$/;

/** The whole number a person wrote or pasted; undefined where it is none, or may be another. */
export function wholeNumber(written: string): number | undefined {
  const text = written.replace(/\s|đ(?:ồng)?$/giu, '');
  const [, whole = text, mark] = NO_FRACTION.exec(text) ?? [];
  const group = GROUPED.exec(whole)?.[1];
  if (!PLAIN.test(whole) && (!group || group === mark)) return undefined;
  const value = Number(whole.replace(/[.,]/g, ''));
  return Number.isSafeInteger(value) ? value : undefined;
}

const DECIMAL = /^(\d{1,13})([.,])(\d{1,6})$/;

/** As a whole number is read, or one with decimals: 99,5. The language's own mark of decimals groups nothing: 12,125. */
export function decimalNumber(written: string): number | undefined {
  const [, whole, mark, part] = DECIMAL.exec(written.replace(/\s/g, '')) ?? [];
  const decimal = whole ? Number(`${whole}.${part}`) : undefined;
  return mark === (1.5).toLocaleString(locale())[1] ? decimal : (wholeNumber(written) ?? decimal);
}
