import { useState } from 'react';
import { useWords } from '../i18n/language';
import { type FieldShape, TextField, useField } from '../ui/fields';
import { decimal, typedOf } from './decimal';
import { words } from './words';

/** A number that may have a fraction. What cannot be read stays as it was written, for the form's check and the API to refuse. */
export function DecimalField(shape: FieldShape<number | undefined>) {
  const w = useWords(words);
  const { value, error, pointer, change } = useField<number | string | undefined>(
    shape as FieldShape<number | string | undefined>,
    (held) => (typeof held === 'number' ? typedOf(held) : held),
  );
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(true);
  const text = typed ?? (typeof value === 'number' ? typedOf(value) : (value ?? ''));
  const unclear = text.trim() !== '' && decimal(text) === undefined;
  const { bound: _, value: __, onChange: ___, ...rest } = shape;
  return (
    <TextField
      {...rest}
      inputMode="decimal"
      value={text}
      pointer={pointer}
      error={error ?? (left && unclear ? w.decimal : undefined)}
      onFocus={() => setLeft(false)}
      onBlur={() => {
        setLeft(true);
        if (!unclear || shape.bound) setTyped(undefined);
      }}
      onChange={(next) => {
        setTyped(next);
        change(decimal(next) ?? (next.trim() ? next : undefined));
      }}
    />
  );
}
