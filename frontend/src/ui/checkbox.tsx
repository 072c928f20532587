import type { ReactNode } from 'react';
import { Checkbox as Box, type CheckboxProps } from 'react-aria-components';
import { type FieldShape, useField } from './fields';

export function Checkbox({ children, ...rest }: CheckboxProps & { children: ReactNode; 'data-pointer'?: string }) {
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

/** A yes or no of a form, its label beside it. */
export function CheckField(shape: FieldShape<boolean | undefined>) {
  const { value, pointer, change } = useField(shape, (yes) => (yes ? '✓' : '–'));
  return (
    <Checkbox isSelected={!!value} onChange={change} data-pointer={pointer}>
      {shape.label}
    </Checkbox>
  );
}
