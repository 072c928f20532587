import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components/RadioGroup';
import { type Bound, FieldLabel, type FieldLook, FieldNotes, named } from './Field';
import type { Choice } from './Select';

type CheckboxProps = Omit<Bound<boolean>, 'error'> & { children: ReactNode; isDisabled?: boolean };

export function Checkbox({ value, onChange, children, name, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...named(name)} {...rest} isSelected={value} onChange={onChange} className="checkbox">
      <span className="checkbox-box" aria-hidden>
        <Check size={14} strokeWidth={3} />
      </span>
      <span>{children}</span>
    </AriaCheckbox>
  );
}

type RadioProps = Bound<string | undefined> & FieldLook & { items: readonly Choice[] };

export function RadioGroup({ label, hint, error, value, onChange, items, name, ...rest }: RadioProps) {
  return (
    <AriaRadioGroup
      {...named(name)}
      {...rest}
      value={value ?? null}
      onChange={onChange}
      isInvalid={!!error}
      validationBehavior="aria"
      className="field"
    >
      <FieldLabel label={label} isRequired={rest.isRequired ?? false} />
      {items.map((item) => (
        <Radio key={item.id} value={item.id} className="radio">
          <span className="radio-dot" aria-hidden />
          <span>
            {item.name}
            {item.note && <span className="option-note">{item.note}</span>}
          </span>
        </Radio>
      ))}
      <FieldNotes hint={hint} error={error} />
    </AriaRadioGroup>
  );
}
