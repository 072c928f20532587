import type { ReactNode } from 'react';
import {
  NumberField as AriaNumberField,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  Checkbox as Box,
  type CheckboxProps,
  FieldError,
  Input,
  Label,
  Text,
  type TextFieldProps,
} from 'react-aria-components';
import { useLanguage, useWords } from '../i18n/language';
import { words } from './words';

export type FieldShape = { label: string; hint?: ReactNode; error?: string; pointer?: string; optional?: boolean };

/** Label, hint and error stand in the same order in every field. */
export function FieldLabel({ label, optional }: { label: string; optional?: boolean }) {
  const w = useWords(words);
  return (
    <Label>
      {label}
      {optional && <span className="optional"> ({w.optional})</span>}
    </Label>
  );
}

export function FieldNotes({ hint, error }: { hint?: ReactNode; error?: string }) {
  return (
    <>
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </>
  );
}

export function TextField({
  label,
  hint,
  error,
  pointer,
  optional,
  ...rest
}: Omit<TextFieldProps, 'children'> & FieldShape) {
  return (
    <AriaTextField {...rest} isInvalid={!!error} validationBehavior="aria" className="field">
      <FieldLabel label={label} optional={optional} />
      <Input data-pointer={pointer} />
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}

export function TextArea({
  label,
  hint,
  error,
  pointer,
  optional,
  rows = 3,
  ...rest
}: Omit<TextFieldProps, 'children'> & FieldShape & { rows?: number }) {
  return (
    <AriaTextField {...rest} isInvalid={!!error} validationBehavior="aria" className="field">
      <FieldLabel label={label} optional={optional} />
      <AriaTextArea rows={rows} data-pointer={pointer} />
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}

type NumberShape = FieldShape & {
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  min?: number;
  /** A year or another name made of digits: never grouped. */
  plain?: boolean;
  isRequired?: boolean;
  isDisabled?: boolean;
};

/** Whole numbers, grouped as the language does; empty means no value. Money is whole đồng. */
export function NumberField({
  label,
  hint,
  error,
  pointer,
  optional,
  value,
  onChange,
  min = 0,
  plain,
  ...rest
}: NumberShape) {
  useLanguage();
  return (
    <AriaNumberField
      {...rest}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? undefined : next)}
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

export function Checkbox({ children, ...rest }: CheckboxProps & { children: ReactNode }) {
  return (
    <Box {...rest} className="checkbox">
      <svg viewBox="0 0 18 18" aria-hidden="true">
        <rect x="1" y="1" width="16" height="16" rx="3" />
        <path d="M4.5 9.2 7.6 12.4 13.5 5.8" />
      </svg>
      {children}
    </Box>
  );
}
