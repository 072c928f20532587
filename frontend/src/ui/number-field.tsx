import { useState } from 'react';
import { TextField as AriaTextField, Input } from 'react-aria-components';
import { locale, number } from '../i18n/format';
import { useLanguage, useWords } from '../i18n/language';
import { FieldLabel, FieldNotes, type FieldShape, useField } from './fields';
import './react-aria-words';
import { decimalNumber, wholeNumber } from './whole-number';
import { words } from './words';

type NumberShape = FieldShape<number | undefined> & {
  /** A year or another identifier of digits: never grouped. */
  plain?: boolean;
  decimals?: boolean;
  isDisabled?: boolean;
};

/**
 * Whole numbers, or decimals where asked for, grouped as the language does; empty means no value. Money is whole đồng. What cannot be read for sure stays
 * as it was written and is refused: a form keeps that text in the number's place, where its check finds it.
 */
export function NumberField({ plain, decimals, isDisabled, ...shape }: NumberShape) {
  useLanguage();
  const w = useWords(words);
  const read = decimals ? decimalNumber : wholeNumber;
  const { label, hint, optional, isRequired } = shape;
  const shown = (n: number) => (decimals ? n.toLocaleString(locale(), { maximumFractionDigits: 6 }) : number(n));
  const reads = (n: number | string | undefined) => (typeof n === 'number' && !plain ? shown(n) : n?.toString());
  const { value, error, pointer, change } = useField<number | string | undefined>(
    shape as FieldShape<number | string | undefined>,
    reads,
  );
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(true);
  const text = typed ?? reads(value) ?? '';
  const unclear = text !== '' && read(text) === undefined;
  const type = (next: string) => {
    setTyped(next);
    change(read(next) ?? (shape.bound && next.trim() ? next : undefined));
  };
  const said =
    error ?? (left && unclear ? (decimals ? w.anyNumber(number(99.5)) : w.wholeNumber(number(1500))) : undefined);
  return (
    <AriaTextField
      isRequired={isRequired}
      isDisabled={isDisabled}
      value={text}
      onChange={type}
      onFocus={() => setLeft(false)}
      onBlur={() => {
        setLeft(true);
        if (!unclear || shape.bound) setTyped(undefined);
      }}
      inputMode={decimals ? 'decimal' : 'numeric'}
      isInvalid={!!said}
      validationBehavior="aria"
      className="field number"
    >
      <FieldLabel label={label} optional={optional} />
      <Input data-pointer={pointer} />
      <FieldNotes hint={hint} error={said} />
    </AriaTextField>
  );
}
