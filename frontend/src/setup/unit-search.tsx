import { useState } from 'react';
import { useList } from '../api/queries';
import type { UnitView } from '../api/schema';
import { today } from '../i18n/format';
import { useWords } from '../i18n/language';
import { TextField } from '../ui/fields';
import { look } from '../ui/link-button';
import { Failure } from '../ui/states';
import { words } from './words';

const SHOWN = 12;
/** A shorter text finds too much. */
const SHORTEST = 2;

/** Finds one of the units that stand today, by name without marks or by code. */
export function UnitSearch({ onChosen }: { onChosen: (id: string) => void }) {
  const w = useWords(words);
  const [q, setQ] = useState('');
  const wanted = q.trim();
  const list = useList('/units', { q: wanted, kind: 'COMMUNE', on: today(), limit: SHOWN }, wanted.length >= SHORTEST);
  const units = wanted.length >= SHORTEST ? list.items.slice(0, SHOWN) : [];
  return (
    <section className="stack">
      <TextField label={w.find} hint={w.findHint} value={q} onChange={setQ} autoFocus autoComplete="off" />
      {list.error && <Failure error={list.error} retry={list.refetch} />}
      <p role="status" className="small muted">
        {list.isSuccess && (units.length ? w.found(units.length, !!list.hasNextPage) : w.none)}
      </p>
      <ul className="plain stack">
        {units.map((unit) => (
          <li key={unit.id}>
            <button type="button" className={look({})} onClick={() => onChosen(unit.id)}>
              <UnitLine unit={unit} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function UnitLine({ unit }: { unit: UnitView }) {
  const w = useWords(words);
  const facts = [unit.parent?.name, unit.code, unit.otherCode && w.doubt(unit.otherCode)].filter(Boolean);
  return (
    <span>
      <strong>{unit.name}</strong>, {facts.join(', ')}
    </span>
  );
}
