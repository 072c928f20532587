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

type Shape = {
  label: string;
  kind?: UnitView['kind'];
  /** The unit at or below which they are. */
  within?: string;
  onChosen: (unit: UnitView) => void;
  autoFocus?: boolean;
};

/** Finds one of the units that stand today, by name without marks or by code. */
export function UnitSearch({ label, kind, within, onChosen, autoFocus }: Shape) {
  const w = useWords(words);
  const [q, setQ] = useState('');
  const wanted = q.trim();
  const list = useList('/units', { q: wanted, kind, within, on: today(), limit: SHOWN }, wanted.length >= SHORTEST);
  const units = wanted.length >= SHORTEST ? list.items.slice(0, SHOWN) : [];
  return (
    <section className="stack">
      <TextField label={label} hint={w.findHint} value={q} onChange={setQ} autoFocus={autoFocus} autoComplete="off" />
      {list.error && <Failure error={list.error} retry={list.refetch} />}
      <p role="status" className="small muted">
        {list.isSuccess && (units.length ? w.found(units.length, !!list.hasNextPage) : w.none)}
      </p>
      <ul className="plain stack">
        {units.map((unit) => (
          <li key={unit.id}>
            <button type="button" className={look({})} onClick={() => onChosen(unit)}>
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
