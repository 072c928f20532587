import { diff3Merge } from 'node-diff3';
import { language } from '../../i18n/language';
import type { Merged } from './merge';
import { valueAt, withValue } from './pointer';

/** What is said where two people changed different sentences. */
const words = {
  vi: (names: string) => `Người khác cũng vừa sửa ${names}, ở chỗ khác; đã ghép cả hai.`,
  en: (names: string) => `Somebody else changed other places of ${names}; both are merged.`,
};

/** The merge with each of these texts merged sentence by sentence, where no sentence was changed by both. */
export function mergeTexts<T>(
  base: T,
  merged: Merged<T>,
  texts: string[],
  namesOf: (pointers: string[]) => string,
): Merged<T> {
  const together: string[] = [];
  const value = merged.clashes.reduce((all, { pointer, mine, theirs }) => {
    const text = (some: unknown) => (typeof some === 'string' ? some : '');
    const one = texts.includes(pointer)
      ? mergedText(text(valueAt(base, pointer)), text(mine), text(theirs))
      : undefined;
    if (one === undefined) return all;
    together.push(pointer);
    return withValue(all, pointer, one);
  }, merged.value);
  const clashes = merged.clashes.filter(({ pointer }) => !together.includes(pointer));
  return { ...merged, value, clashes, said: together.length ? words[language()](namesOf(together)) : undefined };
}

/**
 * Two people's changes of one text as one text, or nothing where both changed the same sentence. Each sentence is one of
 * theirs whole: no mixture that nobody wrote, no character lost or doubled.
 */
export function mergedText(base: string, mine: string, theirs: string): string | undefined {
  const blocks = diff3Merge(sentences(mine), sentences(base), sentences(theirs));
  return blocks.some(({ conflict }) => conflict) ? undefined : blocks.flatMap(({ ok = [] }) => ok).join('');
}

/** A word that ends a sentence; what closes a quotation or bracket belongs to it. */
const LAST_WORD = /[.!?…;]["”’»)\]]*$/;

/** Sentences, and what stands between them; joined they are the text again. */
export function sentences(text: string): string[] {
  const all: string[] = [];
  let open = '';
  const close = () => {
    if (open) all.push(open);
    open = '';
  };
  for (const piece of text.match(/\n|[^\S\n]+|\S+/g) ?? []) {
    if (piece === '\n' || (!open && !piece.trim())) {
      close();
      all.push(piece);
    } else {
      open += piece;
      if (LAST_WORD.test(piece)) close();
    }
  }
  close();
  return all;
}
