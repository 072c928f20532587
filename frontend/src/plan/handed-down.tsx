import type { Ref } from '../api/schema';
import { useWords } from '../i18n/language';
import { words } from './words';

/** Says quietly that the superior plan asked for this; its own wording is the tooltip. */
export function HandedDown({ from }: { from?: Ref }) {
  const w = useWords(words);
  if (!from) return null;
  return (
    <small className="handed-down" title={from.name}>
      {w.handedDown}
    </small>
  );
}
