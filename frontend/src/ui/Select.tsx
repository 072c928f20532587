import { ChevronDown, X } from 'lucide-react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { SearchField } from 'react-aria-components/SearchField';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { Text } from 'react-aria-components/Text';
import { fold } from '../i18n/format';
import { type Bound, FieldLabel, type FieldLook, FieldNotes, named } from './Field';
import { words } from './words';

export interface Choice {
  id: string;
  name: string;
  note?: string;
}

const MANY = 8;
const matches = (text: string, typed: string) => fold(text).includes(fold(typed));

/** In a combo box the items come from its own filter. */
function Options({ items }: { items?: readonly Choice[] }) {
  return (
    <ListBox<Choice>
      {...(items ? { items } : {})}
      className="options"
      renderEmptyState={() => <div className="options-none">{words.noMatch}</div>}
    >
      {(item) => (
        <ListBoxItem id={item.id} textValue={item.name} className="option">
          <Text slot="label">{item.name}</Text>
          {item.note && (
            <Text slot="description" className="option-note">
              {item.note}
            </Text>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  );
}

function Searched({ label, items }: { label: string; items: readonly Choice[] }) {
  if (items.length <= MANY) return <Options items={items} />;
  return (
    <Autocomplete filter={matches}>
      <SearchField aria-label={label} autoFocus className="options-search">
        <Input className="input" placeholder={words.search} />
      </SearchField>
      <Options items={items} />
    </Autocomplete>
  );
}

type SelectProps = Bound<string | undefined> & FieldLook & { items: readonly Choice[]; placeholder?: string };

/** One of a list; a long list can be searched without marks. */
export function Select({ label, hint, error, value, onChange, items, placeholder, name, ...rest }: SelectProps) {
  return (
    <AriaSelect
      {...named(name)}
      {...rest}
      value={value ?? null}
      onChange={(key) => onChange(key === null ? undefined : String(key))}
      placeholder={placeholder ?? words.choose}
      isInvalid={!!error}
      validationBehavior="aria"
      className="field"
    >
      <FieldLabel label={label} isRequired={rest.isRequired ?? false} />
      <AriaButton className="input select">
        <SelectValue className="select-value" />
        <ChevronDown aria-hidden size={16} />
      </AriaButton>
      <FieldNotes hint={hint} error={error} />
      <Popover className="popover select-popover">
        <Searched label={label} items={items} />
      </Popover>
    </AriaSelect>
  );
}

type MultiProps = Bound<string[]> & FieldLook & { items: readonly Choice[]; placeholder?: string };

/** Any number of a list; what is chosen stands below as tags. */
export function MultiSelect({ label, hint, error, value, onChange, items, placeholder, name, ...rest }: MultiProps) {
  const chosen = items.filter((item) => value.includes(item.id));
  return (
    <div className="field">
      <AriaSelect
        {...named(name)}
        {...rest}
        selectionMode="multiple"
        value={value}
        onChange={(keys) => onChange(keys.map(String))}
        isInvalid={!!error}
        validationBehavior="aria"
        className="field"
      >
        <FieldLabel label={label} isRequired={rest.isRequired ?? false} />
        <AriaButton className="input select">
          <SelectValue className="select-value">
            {() => (chosen.length > 0 ? words.selected(chosen.length) : (placeholder ?? words.choose))}
          </SelectValue>
          <ChevronDown aria-hidden size={16} />
        </AriaButton>
        <FieldNotes hint={hint} error={error} />
        <Popover className="popover select-popover">
          <Searched label={label} items={items} />
        </Popover>
      </AriaSelect>
      {chosen.length > 0 && (
        <ul className="tags">
          {chosen.map((item) => (
            <Tag key={item.id} name={item.name} onRemove={() => onChange(value.filter((id) => id !== item.id))} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Tag({ name, onRemove }: { name: string; onRemove: () => void }) {
  return (
    <li className="tag">
      {name}
      <AriaButton className="tag-remove" aria-label={words.remove(name)} onPress={onRemove}>
        <X aria-hidden size={14} />
      </AriaButton>
    </li>
  );
}

type ComboProps = Bound<string | undefined> &
  FieldLook & { items: readonly Choice[]; placeholder?: string; onSearch?: (text: string) => void };

/** One of many, typed; "ha tinh" finds Hà Tĩnh. With `onSearch` the list comes from the server. */
export function ComboBox({
  label,
  hint,
  error,
  value,
  onChange,
  items,
  placeholder,
  onSearch,
  name,
  ...rest
}: ComboProps) {
  return (
    <AriaComboBox
      {...named(name)}
      {...rest}
      {...(onSearch ? { items, onInputChange: onSearch } : { defaultItems: items })}
      defaultFilter={onSearch ? () => true : matches}
      selectedKey={value ?? null}
      onSelectionChange={(key) => onChange(key === null ? undefined : String(key))}
      isInvalid={!!error}
      validationBehavior="aria"
      menuTrigger="focus"
      allowsEmptyCollection
      className="field"
    >
      <FieldLabel label={label} isRequired={rest.isRequired ?? false} />
      <div className="input combo">
        <Input className="combo-input" placeholder={placeholder} />
        <AriaButton className="inner-button">
          <ChevronDown aria-hidden size={16} />
        </AriaButton>
      </div>
      <FieldNotes hint={hint} error={error} />
      <Popover className="popover select-popover">
        <Options />
      </Popover>
    </AriaComboBox>
  );
}
