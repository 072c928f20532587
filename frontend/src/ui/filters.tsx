import { SlidersHorizontal } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/language';
import { TextField } from './fields';
import { look } from './link-button';
import { words } from './words';

/** What narrows a list. On phones the list comes first: the filters open on a press, with how many hold in its name. */
export function Filters({ active, children }: { active: number; children: ReactNode }) {
  const w = useWords(words);
  const [open, setOpen] = useState(false);
  return (
    <search>
      <button type="button" className={`${look({})} filters-open`} aria-expanded={open} onClick={() => setOpen(!open)}>
        <SlidersHorizontal size={17} aria-hidden="true" />
        {w.filters(active)}
      </button>
      <div className="filters" data-open={open || undefined}>
        {children}
      </div>
    </search>
  );
}

type Search = {
  label: string;
  hint: string;
  value?: string;
  onChange: (text: string | undefined, first: boolean) => void;
};

/**
 * Searches while typing. The text is its own, so that a slow list never takes a letter back; Back and other ways of
 * changing the address write into it. `first` is the letter that begins a search: what comes after is the same step back.
 */
export function SearchField({ label, hint, value = '', onChange }: Search) {
  const [text, setText] = useState(value);
  const box = useRef<HTMLDivElement>(null);
  const typing = useRef(false);
  const [backs, setBacks] = useState(0);
  useEffect(() => {
    const note = () => {
      typing.current = false;
      setBacks((count) => count + 1);
    };
    addEventListener('popstate', note);
    return () => removeEventListener('popstate', note);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: Back may come before the search it undoes has arrived
  useEffect(() => {
    if (!typing.current || !box.current?.contains(document.activeElement)) setText(value);
  }, [value, backs]);
  return (
    <div ref={box}>
      <TextField
        label={label}
        hint={hint}
        type="search"
        value={text}
        onChange={(next) => {
          typing.current = true;
          setText(next);
          onChange(next || undefined, !text);
        }}
      />
    </div>
  );
}
