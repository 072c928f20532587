import { type LucideIcon, Search } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react';
import './finder.css';

/** Something to open; `label` says at the right what it is. */
export type FinderEntry = {
  id: string;
  name: string;
  note?: string;
  label?: string;
  icon: LucideIcon;
  open: () => void;
};

type Shape = {
  label: string;
  placeholder: string;
  text: string;
  onChange: (text: string) => void;
  /** The titled parts of the list; an empty one is left out. */
  parts: [title: string, entries: FinderEntry[]][];
  /** Between the field and the list. */
  children?: ReactNode;
};

/** A field and what it finds: the focus stays in the field, the arrows move in the list, Enter opens. */
export function Finder({ label, placeholder, text, onChange, parts, children }: Shape) {
  const list = useId();
  const [chosen, setChosen] = useState<string>();
  const shown = parts.filter(([, entries]) => entries.length > 0);
  const all = shown.flatMap(([, entries]) => entries);
  const at = Math.max(
    0,
    all.findIndex(({ id }) => id === chosen),
  );
  const active = all[at];
  const idOf = (entry: FinderEntry) => `${list}-${all.indexOf(entry)}`;
  const activeId = active && idOf(active);
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !active) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setChosen(all[(at + step + all.length) % all.length]?.id);
    else if (event.key === 'Enter') active.open();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className="finder-field">
        <Search size={18} aria-hidden="true" />
        <input
          role="combobox"
          aria-label={label}
          aria-expanded={all.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={activeId}
          placeholder={placeholder}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          // biome-ignore lint/a11y/noAutofocus: it is what the dialog was opened for
          autoFocus
          value={text}
          onChange={(event) => {
            setChosen(undefined);
            onChange(event.target.value);
          }}
          onKeyDown={keys}
        />
      </div>
      {children}
      <div id={list} role="listbox" aria-label={label} className="finder-list" tabIndex={-1}>
        {shown.map(([title, entries], part) => (
          <div key={title} role="group" aria-labelledby={`${list}-part-${part}`}>
            <div id={`${list}-part-${part}`} className="finder-title">
              {title}
            </div>
            {entries.map((entry) => (
              <Choice
                key={entry.id}
                id={idOf(entry)}
                entry={entry}
                active={entry === active}
                onPoint={() => setChosen(entry.id)}
              />
            ))}
          </div>
        ))}
      </div>
    </>
  );
}

type ChoiceShape = { id: string; entry: FinderEntry; active: boolean; onPoint: () => void };

function Choice({ id, entry: { name, note, label, icon: Icon, open }, active, onPoint }: ChoiceShape) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above hears the keys
    <div
      id={id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      data-focused={active || undefined}
      className="option finder-entry"
      onPointerMove={onPoint}
      onClick={open}
    >
      <Icon size={18} aria-hidden="true" />
      <span>
        {name}
        {note && <small>{note}</small>}
      </span>
      {label && <span className="finder-kind">{label}</span>}
    </div>
  );
}
