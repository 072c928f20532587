import { Check } from 'lucide-react';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { settle } from './proposal';
import type { Row } from './rows';
import type { DoubtView } from './types';
import type { Update } from './use-proposal';
import { words } from './words';

/** From this number on, open doubts in the same words are shown as one. */
const MANY = 3;
export type Group = { detail: string; places: { id: string; index: number }[] };

/** Open doubts of pieces that say the same, together. */
export function alike(rows: Row[], said: DoubtView[]): Group[] {
  const details = new Map(said.map((one) => [`${one.piece} ${one.index} ${one.code}`, one.detail]));
  const groups = new Map<string, Group>();
  for (const row of rows) {
    row.doubts.forEach(({ code, settled }, index) => {
      const detail = details.get(`${row.id} ${index} ${code}`);
      if (settled || !row.part || !detail) return;
      const group = groups.get(detail) ?? { detail, places: [] };
      group.places.push({ id: row.id, index });
      groups.set(detail, group);
    });
  }
  return [...groups.values()].filter(({ places }) => places.length >= MANY);
}

type Shape = { groups: Group[]; rows: Row[]; focus: (id: string) => void; update?: Update };

/** One line for each doubt that many pieces share, with the list of its places and one act for all. */
export function Alike({ groups, rows, focus, update }: Shape) {
  const w = useWords(words);
  if (!groups.length) return null;
  const named = (id: string) => rows.find((row) => row.id === id)?.says[0]?.written.text ?? '…';
  return (
    <section className="card alike" aria-labelledby="section-alike">
      <h2 id="section-alike">{w.alike}</h2>
      {groups.map(({ detail, places }) => (
        <details key={detail}>
          <summary>{w.times(places.length, detail)}</summary>
          {update && (
            <Button
              size="small"
              about={detail}
              onPress={() => update((now) => places.reduce((all, { id, index }) => settle(all, id, index), now))}
            >
              <Check size={15} aria-hidden="true" />
              {w.settleAll(places.length)}
            </Button>
          )}
          <ul>
            {places.map(({ id }) => (
              <li key={id}>
                <button type="button" className="alike-place" onClick={() => focus(id)}>
                  {named(id)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
