import { type CSSProperties, type ReactNode, useSyncExternalStore } from 'react';
import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  FieldError,
  Input,
  Label,
  Text,
  type TextFieldProps,
} from 'react-aria-components';
import { useWords } from '../i18n/language';
import type { Bound } from './form/store';
import { words } from './words';

/** The props of every field. It shows a place of a form (`bound`) or a controlled value. */
export type FieldShape<V> = {
  label: string;
  hint?: ReactNode;
  error?: string;
  pointer?: string;
  optional?: boolean;
  isRequired?: boolean;
  bound?: Bound<V>;
  value?: V;
  onChange?(value: V): void;
};

const never = () => () => undefined;

/** A field's value, refusal and pointer; in a form only of its own place. `reads` gives a value in words. */
export function useField<V>({ bound, ...given }: FieldShape<V>, reads: (value: V) => string | undefined) {
  const listen = bound?.subscribe ?? never;
  const value = useSyncExternalStore(listen, () => (bound ? bound.value() : given.value));
  const error = useSyncExternalStore(listen, () => (bound ? bound.error() : given.error));
  bound?.reads(reads);
  const change = (next: V) => (bound ? bound.change(next) : given.onChange?.(next));
  return { value, error, pointer: bound?.pointer ?? given.pointer, change };
}

/** Label, hint and error have the same order in every field. */
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

type TextShape = Omit<FieldShape<string | undefined>, 'onChange'> &
  Omit<TextFieldProps, 'children' | 'value' | 'onChange'> & { onChange?(text: string): void };

function AnyText({ children, ...shape }: TextShape & { children: (pointer?: string) => ReactNode }) {
  const { label, hint, optional, bound, error: _, pointer: __, value: ___, onChange: ____, ...rest } = shape;
  const { value, error, pointer, change } = useField(shape as FieldShape<string | undefined>, (text) => text);
  const owned = bound || 'value' in shape ? { value: value ?? '' } : {};
  return (
    <AriaTextField
      {...rest}
      {...owned}
      onChange={(text) => change(bound && !text ? undefined : text)}
      isInvalid={!!error}
      validationBehavior="aria"
      className="field"
    >
      <FieldLabel label={label} optional={optional} />
      {children(pointer)}
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}

export const TextField = (shape: TextShape) => (
  <AnyText {...shape}>{(pointer) => <Input data-pointer={pointer} />}</AnyText>
);

export const TextArea = ({ rows = 3, ...shape }: TextShape & { rows?: number }) => (
  <AnyText {...shape}>
    {(pointer) => <AriaTextArea rows={rows} style={{ '--rows': rows } as CSSProperties} data-pointer={pointer} />}
  </AnyText>
);

/** Trimmed lines, without blank ones. */
export const filled = (lines: string[]) => lines.map((line) => line.trim()).filter(Boolean);

/** Lines of text, one per item; stored as a list. */
export function LinesField({ bound, ...rest }: FieldShape<string[]> & { rows?: number }) {
  const text = (lines: string[] | undefined) => lines?.join('\n');
  const { value, error, pointer, change } = useField({ bound, ...rest }, text);
  return (
    <TextArea
      {...rest}
      value={text(value)}
      error={error}
      pointer={pointer}
      onChange={(now) => change(now.split('\n'))}
    />
  );
}
