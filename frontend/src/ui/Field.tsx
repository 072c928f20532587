import { type ReactNode, useId } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField';
import { Text } from 'react-aria-components/Text';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { words } from './words';

/** What `form.field('name')` gives to a field. */
export interface Bound<V> {
  name?: string;
  value: V;
  onChange: (value: V) => void;
  error?: string | undefined;
}

export interface FieldLook {
  label: string;
  hint?: ReactNode;
  isRequired?: boolean;
  isDisabled?: boolean;
}

export function FieldLabel({ label, isRequired }: Pick<FieldLook, 'label' | 'isRequired'>) {
  return (
    <Label className="field-label">
      {label}
      {isRequired && <span className="field-required"> ({words.required})</span>}
    </Label>
  );
}

export function FieldNotes({ hint, error }: { hint?: ReactNode; error?: string | undefined }) {
  return (
    <>
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </>
  );
}

type TextProps = Bound<string> &
  FieldLook & {
    type?: 'text' | 'password' | 'search' | 'url' | 'tel';
    autoComplete?: string;
    autoFocus?: boolean;
    placeholder?: string;
    maxLength?: number;
  };

export function TextField({ label, hint, error, placeholder, name, ...rest }: TextProps) {
  return (
    <AriaTextField {...named(name)} {...rest} isInvalid={!!error} validationBehavior="aria" className="field">
      <FieldLabel label={label} isRequired={rest.isRequired ?? false} />
      <Input className="input" placeholder={placeholder} />
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}

export function TextArea({ label, hint, error, rows = 4, name, ...rest }: Omit<TextProps, 'type'> & { rows?: number }) {
  return (
    <AriaTextField {...named(name)} {...rest} isInvalid={!!error} validationBehavior="aria" className="field">
      <FieldLabel label={label} isRequired={rest.isRequired ?? false} />
      <AriaTextArea className="input" rows={rows} />
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}

type NumberProps = Bound<number | undefined> &
  FieldLook & { minValue?: number; maxValue?: number; unit?: string; decimals?: number };

export function NumberField({ label, hint, error, value, onChange, unit, decimals = 0, name, ...rest }: NumberProps) {
  const unitId = useId();
  return (
    <AriaNumberField
      {...named(name)}
      {...rest}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? undefined : next)}
      formatOptions={{ maximumFractionDigits: decimals }}
      isInvalid={!!error}
      validationBehavior="aria"
      className="field"
    >
      <FieldLabel label={label} isRequired={rest.isRequired ?? false} />
      <div className="input-unit">
        <Input className="input num" {...(unit ? { 'aria-describedby': unitId } : {})} />
        {unit && <span id={unitId}>{unit}</span>}
      </div>
      <FieldNotes hint={hint} error={error} />
    </AriaNumberField>
  );
}

/** Whole đồng. */
export function MoneyField(props: Omit<NumberProps, 'unit' | 'decimals'>) {
  return <NumberField minValue={0} {...props} unit="đồng" />;
}

/** The error summary finds a field by its name. */
export const named = (name?: string) => (name ? { name, 'data-field': name } : {});
