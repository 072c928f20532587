// The case money-pasted: what is pasted is read as it was meant, or refused; never a hundredfold sum without a word.
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setLanguage } from '../i18n/language';
import { check } from './form/shape';
import { FormStore } from './form/store';
import { NumberField } from './number-field';
import { decimalNumber, wholeNumber } from './whole-number';

type Draft = { amount?: number };

describe.each(['vi', 'en'] as const)('money-pasted (%s)', (language) => {
  const groups = language === 'vi' ? ['1.500', '1.500.000'] : ['1,500', '1,500,000'];
  beforeEach(() => setLanguage(language));
  afterEach(cleanup);

  const field = () => {
    const form = new FormStore<Draft>({ base: {}, values: {} });
    render(<NumberField label="Số tiền" bound={form.bind('/amount') as never} />);
    const input = screen.getByLabelText<HTMLInputElement>('Số tiền');
    const paste = (text: string) => {
      fireEvent.focus(input);
      fireEvent.change(input, { target: { value: text } });
      fireEvent.blur(input);
    };
    return { form, input, paste };
  };

  it('a fraction of nothing is none', () => {
    const { form, input, paste } = field();
    paste('1500.00');
    expect([form.held.values.amount, input.value]).toEqual([1500, groups[0]]);
    paste('1500000.00');
    expect([form.held.values.amount, input.value]).toEqual([1_500_000, groups[1]]);
  });

  it.each(['1.5', '1,5', '15,5', '1.500.00', '-5', '1e3', '1500.000', 'mười'])(
    '„%s” is refused, as written',
    (text) => {
      const { form, input, paste } = field();
      paste(text);
      expect(input.value).toBe(text);
      expect(input.getAttribute('aria-invalid')).toBe('true');
      const refusal = check(form.held.values, { amount: { range: [0, 1_000_000] } });
      expect(refusal?.at('/amount')).toContain(groups[0]);
      paste('');
      expect(form.held.values.amount).toBeUndefined();
      expect(input.getAttribute('aria-invalid')).toBeNull();
    },
  );
});

it.each([
  ['1.500.000', 1_500_000],
  ['1,500,000', 1_500_000],
  ['1 500 000', 1_500_000],
  ['1.500.000 đ', 1_500_000],
  ['1.500.000 đồng', 1_500_000],
  ['1.500,00', 1500],
  ['1,500.00', 1500],
  ['1.500.000,0', 1_500_000],
  ['007', 7],
  ['0', 0],
])('money-pasted: „%s” reads as a number', (text, value) => {
  expect(wholeNumber(text)).toBe(value);
});

it.each([
  ['99,5', 99.5],
  ['99.5', 99.5],
  ['0,125', 0.125],
  ['12,125', 12.125],
  ['1.500', 1500],
  ['1.500,5', undefined],
  ['gần 99', undefined],
])('where decimals are asked for, „%s” reads as one in Vietnamese', (text, value) => {
  setLanguage('vi');
  expect(decimalNumber(text)).toBe(value);
});

it.each([
  ['99.125', 99.125],
  ['1,500', 1500],
])('and „%s” in English', (text, value) => {
  setLanguage('en');
  expect(decimalNumber(text)).toBe(value);
});

it.each(['99,5', '0,125'])('„%s” is no whole number', (text) => {
  expect(wholeNumber(text)).toBeUndefined();
});
