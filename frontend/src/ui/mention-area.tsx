import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { folded } from '../i18n/format';
import { useWords } from '../i18n/language';
import { TextArea } from './fields';
import type { Bound } from './form/store';
import { words } from './mention-words';
import { calling } from './mentions';

/** More would not be read while writing. */
const FEW = 6;

type Shape = { label: string; hint?: string; bound: Bound<string>; names: string[]; isRequired?: boolean };

/** Text that names people after an @: a list of them opens while one is written, and the arrows and Enter choose. */
export function MentionArea({ names, bound, ...field }: Shape) {
  const w = useWords(words);
  const list = useId();
  const box = useRef<HTMLDivElement>(null);
  const [called, setCalled] = useState<{ from: number; word: string }>();
  const [at, setAt] = useState(0);
  const found = called ? names.filter((name) => folded(name).includes(folded(called.word))).slice(0, FEW) : [];
  const open = found.length > 0;
  useEffect(() => {
    if (open) document.getElementById(list)?.scrollIntoView({ block: 'nearest' });
  }, [open, list]);
  const area = () => box.current?.querySelector('textarea');
  const hear = () => {
    const { value, selectionStart } = area() ?? { value: '', selectionStart: 0 };
    setCalled(calling(value, selectionStart));
    setAt(0);
  };
  const choose = (name: string) => {
    const text = area();
    if (!text || !called) return;
    const end = called.from + name.length + 2;
    bound.change(`${text.value.slice(0, called.from)}@${name} ${text.value.slice(text.selectionStart).trimStart()}`);
    setCalled(undefined);
    text.focus();
    requestAnimationFrame(() => text.setSelectionRange(end, end));
  };
  const keys = (event: KeyboardEvent) => {
    const name = found[at];
    if (!name || event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((at + step + found.length) % found.length);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(name);
    else if (event.key === 'Escape') setCalled(undefined);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the field inside
    <div ref={box} className="mention-area" onInput={hear} onKeyDownCapture={keys} onBlur={() => setCalled(undefined)}>
      <TextArea
        {...field}
        bound={bound as Bound<string | undefined>}
        aria-autocomplete="list"
        aria-controls={open ? list : undefined}
        aria-activedescendant={open ? `${list}-${at}` : undefined}
      />
      <span className="visually-hidden" role="status">
        {open && w.people(found.length)}
      </span>
      {open && (
        <div id={list} role="listbox" aria-label={w.peopleToMention} className="popover list" tabIndex={-1}>
          {found.map((name, place) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field above hears the keys
            <div
              key={name}
              id={`${list}-${place}`}
              role="option"
              aria-selected={place === at}
              tabIndex={-1}
              data-focused={place === at || undefined}
              className="option"
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(name)}
            >
              {name}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
