import { useState } from 'react';
import { useWords } from '../../i18n/language';
import { Button } from '../button';
import { Dialog } from '../overlays';
import type { Clash } from './merge';
import { type Conflict, type Form, namesOf } from './use-form';
import { words } from './words';

/** A place in words: its name and both versions. */
export type ClashInWords = { pointer: string; label: string; mine: string; theirs: string };

/** The other version beside the user's own, for a form. */
export function ConflictDialog<T extends object>({ form, conflict }: { form: Form<T>; conflict: Conflict<T> }) {
  const w = useWords(words);
  const { store } = form;
  const say = ({ pointer, mine, theirs }: Clash): ClashInWords => ({
    pointer,
    label: store.labelOf(pointer) ?? w.takenOther,
    mine: store.wordsOf(pointer, mine),
    theirs: store.wordsOf(pointer, theirs),
  });
  if (conflict.theirs) {
    const also = namesOf(store, conflict.taken);
    return <Clashes clashes={conflict.clashes.map(say)} also={also} onClose={form.postpone} onSettled={form.settle} />;
  }
  return (
    <Dialog title={w.goneTitle} onClose={form.postpone}>
      <div className="stack">
        <p>{w.goneLead}</p>
        <div className="actions">
          <Button onPress={form.closeAndLose}>{w.letGo}</Button>
          <Button kind="primary" onPress={() => form.settle([])}>
            {w.addAgain}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

type Shape = {
  clashes: ClashInWords[];
  /** What only the other changed, by name. */
  also?: string;
  onClose: () => void;
  /** With the pointers where the other version was chosen. */
  onSettled: (theirs: string[]) => void;
};

/** Each place both changed, one choice per place or one for all, then saving continues. */
export function Clashes({ clashes, also, onClose, onSettled }: Shape) {
  const w = useWords(words);
  const [chosen, setChosen] = useState<Record<string, 'mine' | 'theirs'>>({});
  const left = clashes.filter(({ pointer }) => !chosen[pointer]).length;
  const all = (side: 'mine' | 'theirs') => setChosen(Object.fromEntries(clashes.map(({ pointer }) => [pointer, side])));
  const theirs = clashes.map(({ pointer }) => pointer).filter((pointer) => chosen[pointer] === 'theirs');
  return (
    <Dialog title={w.conflictTitle} onClose={onClose} wide>
      <div className="stack">
        <p>{w.conflictLead(clashes.length)}</p>
        {also && <p className="muted">{w.also(also)}</p>}
        {clashes.length > 1 && (
          <div className="row">
            <Button size="small" onPress={() => all('mine')}>
              {w.allMine}
            </Button>
            <Button size="small" onPress={() => all('theirs')}>
              {w.allTheirs}
            </Button>
          </div>
        )}
        {clashes.map((clash) => (
          <ClashChoice
            key={clash.pointer}
            clash={clash}
            chosen={chosen[clash.pointer]}
            onChoose={(side) => setChosen((before) => ({ ...before, [clash.pointer]: side }))}
          />
        ))}
        <div className="actions form-actions">
          <span className="small muted form-aside" role="status">
            {left > 0 && w.left(left)}
          </span>
          <Button kind="primary" isDisabled={left > 0} onPress={() => onSettled(theirs)}>
            {w.saveOn}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

type Choice = { clash: ClashInWords; chosen?: 'mine' | 'theirs'; onChoose: (side: 'mine' | 'theirs') => void };

function ClashChoice({ clash, chosen, onChoose }: Choice) {
  const w = useWords(words);
  const [mine, theirs] = marked(clash.mine, clash.theirs);
  const side = (which: 'mine' | 'theirs', name: string, act: string, text: Marked) => (
    <div className="clash-side" data-chosen={chosen === which || undefined}>
      <small className="muted">{name}</small>
      <p className="clash-text">{text.join('') ? <Text parts={text} /> : <i className="muted">{w.nothing}</i>}</p>
      <button
        type="button"
        className="button small"
        aria-pressed={chosen === which}
        aria-label={`${act}: ${clash.label}`}
        onClick={() => onChoose(which)}
      >
        {act}
      </button>
    </div>
  );
  return (
    <fieldset className="clash">
      <legend>{clash.label}</legend>
      {side('mine', w.mine, w.keepMine, mine)}
      {side('theirs', w.theirs, w.takeTheirs, theirs)}
    </fieldset>
  );
}

type Marked = [before: string, own: string, after: string];
const Text = ({ parts: [before, own, after] }: { parts: Marked }) => (
  <>
    {before}
    {own && <mark>{own}</mark>}
    {after}
  </>
);

/** Two texts, each split into common prefix, own part and common suffix; words stay whole. */
export function marked(mine: string, theirs: string): [Marked, Marked] {
  const words = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? [];
  const one = words(mine);
  const other = words(theirs);
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const cut = (all: string[]): Marked => {
    const stop = all.length - end;
    return [all.slice(0, start).join(''), all.slice(start, stop).join(''), all.slice(stop).join('')];
  };
  return [cut(one), cut(other)];
}
