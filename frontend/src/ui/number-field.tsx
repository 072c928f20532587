import { NumberField as AriaNumberField, Input } from 'react-aria-components';
import { number } from '../i18n/format';
import { useLanguage } from '../i18n/language';
import { FieldLabel, FieldNotes, type FieldShape, useField } from './fields';
import './react-aria-words';

type NumberShape = FieldShape<number | undefined> & {
  min?: number;
  /** A year or another identifier of digits: never grouped. */
  plain?: boolean;
  isDisabled?: boolean;
};

/** Whole numbers, grouped as the language does; empty means no value. Money is whole đồng. */
export function NumberField({ min = 0, plain, isDisabled, ...shape }: NumberShape) {
  useLanguage();
  const { label, hint, optional, isRequired } = shape;
  const { value, error, pointer, change } = useField(shape, (n) =>
    n === undefined || plain ? n?.toString() : number(n),
  );
  return (
    <AriaNumberField
      isRequired={isRequired}
      isDisabled={isDisabled}
      value={value ?? Number.NaN}
      onChange={(next) => change(Number.isNaN(next) ? undefined : next)}
      minValue={min}
      formatOptions={{ maximumFractionDigits: 0, useGrouping: !plain }}
      isInvalid={!!error}
      validationBehavior="aria"
      className="field number"
    >
      <FieldLabel label={label} optional={optional} />
      <Input data-pointer={pointer} />
      <FieldNotes hint={hint} error={error} />
    </AriaNumberField>
  );
}
