import type { UnitSuccession, UnitView } from '../api/schema';
import { date, today } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { LinkButton } from '../ui/link-button';
import { words } from './words';

type Shape = { unit: UnitView; open: (act: 'rename' | 'code' | 'reorganise', id: string) => void };

/** A unit with its days, its other names, what it came from and what became of it. */
export function UnitRow({ unit, open }: Shape) {
  const w = useWords(words);
  const stands = !unit.validTo || unit.validTo >= today();
  // Many communes of Việt Nam share a name.
  const about = unit.parent ? `${unit.name}, ${unit.parent.name}` : unit.name;
  const at = unit.names.findIndex(({ name }) => name === unit.name);
  return (
    <li data-thing={unit.id} className="row between">
      <div className="unit-told">
        <strong>{unit.name}</strong> <span className="muted">{unit.code}</span>
        <div className="fact-line">
          <span>{w.kinds[unit.kind]}</span>
          {unit.agencyCode && <span>{w.agencyCodeOf(unit.agencyCode)}</span>}
          {unit.parent && <span>{unit.parent.name}</span>}
          <span>{unit.validTo ? w.span(date(unit.validFrom), date(unit.validTo)) : w.since(date(unit.validFrom))}</span>
          {unit.otherCode && <span>{w.doubt(unit.otherCode)}</span>}
        </div>
        {unit.names.length > 1 && (
          <div className="fact-line">
            {unit.names.map(({ name, validFrom }, place) => {
              if (place > at) return <span key={validFrom}>{w.willBe(name, date(validFrom))}</span>;
              if (place < at) return <span key={validFrom}>{w.was(name, date(unit.names[place + 1]!.validFrom))}</span>;
              return null;
            })}
          </div>
        )}
        <Successions word={w.came} all={unit.predecessors} />
        <Successions word={w.went} all={unit.successors} />
      </div>
      {unit.can.includes('UNIT_EDIT') && stands && (
        <div className="row">
          <Button size="small" about={about} onPress={() => open('rename', unit.id)}>
            {w.rename}
          </Button>
          <Button size="small" kind="quiet" about={about} onPress={() => open('code', unit.id)}>
            {w.agencyCode}
          </Button>
          <Button size="small" kind="quiet" about={about} onPress={() => open('reorganise', unit.id)}>
            {w.reorganise}
          </Button>
          <LinkButton size="small" kind="quiet" about={about} to="/accounts" search={{ unit: unit.id }}>
            {w.accounts}
          </LinkButton>
        </div>
      )}
    </li>
  );
}

function Successions({ word, all }: { word: string; all: UnitSuccession[] }) {
  const w = useWords(words);
  if (all.length === 0) return null;
  const named = all.map(({ name, share }) => (share === 'PARTIAL' ? w.inPart(name) : name));
  return (
    <div className="small muted">
      {word}: {named.join(', ')}
    </div>
  );
}
