import type { Ref } from '../api/schema';
import { useWords } from '../i18n/language';
import { words } from './words';

/** A quiet mark that the superior plan requires this; that plan's wording is the tooltip. */
export function HandedDown({ from }: { from?: Ref }) {
  const w = useWords(words);
  if (!from) return null;
  return (
    <small className="handed-down" title={from.name}>
      {w.handedDown}
    </small>
  );
}
