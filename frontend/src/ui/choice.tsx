import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  ComboBox as AriaComboBox,
  Select as AriaSelect,
  Button,
  Dialog,
  DialogTrigger,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import { folded } from '../i18n/format';
import { useWords } from '../i18n/language';
import { FieldLabel, FieldNotes, type FieldShape, useField } from './fields';
import './react-aria-words';
import { words } from './words';

export type Option = { id: string; name: string; note?: string };
const NONE = '';

function Item({ option }: { option: Option }) {
  return (
    <ListBoxItem id={option.id} textValue={option.name} className="option">
      <span>
        {option.name}
        {option.note && <small>{option.note}</small>}
      </span>
      <Check size={16} aria-hidden="true" className="tick" />
    </ListBoxItem>
  );
}

type SelectShape = FieldShape<string | undefined> & {
  /** The label of the empty choice; "none" unless it means "all". */
  empty?: string;
  options: Option[];
};

const nameIn = (options: Option[], id: string | undefined) => options.find((option) => option.id === id)?.name ?? id;

/** One of a short list; if it is optional, "none" is an option. */
export function Select({ options, empty, ...shape }: SelectShape) {
  const w = useWords(words);
  const { label, hint, optional, isRequired } = shape;
  const { value, error, pointer, change } = useField(shape, (id) => nameIn(options, id));
  const all = optional ? [{ id: NONE, name: empty ?? w.none }, ...options] : options;
  return (
    <AriaSelect
      className="field select"
      value={value ?? (optional ? NONE : null)}
      onChange={(key) => change(key ? String(key) : undefined)}
      isInvalid={!!error}
      isRequired={isRequired}
      validationBehavior="aria"
      placeholder={w.choose}
    >
      {/* a named empty choice says itself that nothing has to be chosen */}
      <FieldLabel label={label} optional={optional && !empty} />
      <Button className="select-button" data-pointer={pointer}>
        <SelectValue />
        <ChevronDown size={16} aria-hidden="true" />
      </Button>
      <FieldNotes hint={hint} error={error} />
      <Popover className="popover list">
        <ListBox items={all}>{(option) => <Item option={option} />}</ListBox>
      </Popover>
    </AriaSelect>
  );
}

/** One of a long list, found by typing with or without marks; it opens on typing and reports when nothing matches. */
export function ComboBox({ options, ...shape }: SelectShape) {
  const w = useWords(words);
  const { label, hint, optional, isRequired } = shape;
  const { value, error, pointer, change } = useField(shape, (id) => nameIn(options, id));
  return (
    <AriaComboBox
      className="field combo"
      defaultItems={options}
      selectedKey={value ?? null}
      onSelectionChange={(key) => change(key ? String(key) : undefined)}
      defaultFilter={(text, input) => folded(text).includes(folded(input))}
      isInvalid={!!error}
      isRequired={isRequired}
      validationBehavior="aria"
      menuTrigger="input"
      allowsEmptyCollection
    >
      <FieldLabel label={label} optional={optional} />
      <div className="combo-group">
        <Input data-pointer={pointer} />
        <Button className="button quiet icon">
          <ChevronDown size={16} aria-hidden="true" />
        </Button>
      </div>
      <FieldNotes hint={hint} error={error} />
      <Popover className="popover list">
        <ListBox renderEmptyState={() => <p className="option muted">{w.noMatch}</p>}>
          {(option: Option) => <Item option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}

type ManyShape = FieldShape<string[]> & { options: Option[] };

/** Any number of a list, shown as a count with the names below. */
export function MultiSelect({ options, ...shape }: ManyShape) {
  const w = useWords(words);
  const { label, hint, optional } = shape;
  const namesOf = (ids: string[] = []) => options.filter((option) => ids.includes(option.id)).map(({ name }) => name);
  const { value = [], error, pointer, change } = useField(shape, (ids) => namesOf(ids).join(', '));
  return (
    <div className="field multi" data-invalid={error ? true : undefined}>
      <DialogTrigger>
        <Label elementType="span" className="react-aria-Label">
          {label}
          {optional && <span className="optional"> ({w.optional})</span>}
        </Label>
        <Button className="select-button" data-pointer={pointer} aria-label={`${label}: ${w.chosen(value.length)}`}>
          <span>
            {value.length > 3 && `${w.chosen(value.length)}: `}
            {namesOf(value).join(', ') || w.chosen(0)}
          </span>
          <ChevronDown size={16} aria-hidden="true" />
        </Button>
        <Popover className="popover list">
          <Dialog aria-label={label}>
            <ListBox
              aria-label={label}
              items={options}
              selectionMode="multiple"
              escapeKeyBehavior="none"
              selectedKeys={value}
              onSelectionChange={(keys) =>
                change(keys === 'all' ? options.map((option) => option.id) : [...keys].map(String))
              }
            >
              {(option) => <Item option={option} />}
            </ListBox>
          </Dialog>
        </Popover>
      </DialogTrigger>
      {hint && <span className="hint">{hint}</span>}
      {error && <span className="field-error">{error}</span>}
    </div>
  );
}

/** A few views of the same thing. */
export function Segments<T extends string>({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: { id: T; name: ReactNode }[];
  value: T;
  onChange: (value: T) => void;
}) {
  return (
    <fieldset className="segments">
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <button key={option.id} type="button" aria-pressed={option.id === value} onClick={() => onChange(option.id)}>
          {option.name}
        </button>
      ))}
    </fieldset>
  );
}
