import { Printer } from 'lucide-react';
import type { Slip } from '../api/schema';
import { useWords } from '../i18n/language';
import { words as sessionWords } from '../session/words';
import { Button } from '../ui/button';
import './people.css';
import { words } from './words';

export function PrintSlips({ kind = 'primary' }: { kind?: 'primary' | 'secondary' }) {
  const w = useWords(words);
  return (
    <Button kind={kind} onPress={() => print()}>
      <Printer size={17} aria-hidden="true" />
      {w.print}
    </Button>
  );
}

/** What is handed to each person; shown once. */
export function SlipList({ slips }: { slips: { unit: string; slip: Slip }[] }) {
  return (
    <ul className="plain slips">
      {slips.map(({ unit, slip }) => (
        <li key={slip.username} className="card pad stack slip">
          <OneSlip unit={unit} slip={slip} />
        </li>
      ))}
    </ul>
  );
}

function OneSlip({ unit, slip }: { unit: string; slip: Slip }) {
  const w = useWords(words);
  const session = useWords(sessionWords);
  return (
    <>
      <p className="small muted">
        {w.slipFor}, {unit}
      </p>
      <div>
        <strong>{slip.fullName}</strong>
        <div className="small">
          {[slip.title, ...slip.roles.map((role) => session.roleNames[role])].filter(Boolean).join(', ')}
        </div>
      </div>
      <dl className="facts">
        <div>
          <dt>{w.address}</dt>
          <dd>{location.origin}</dd>
        </div>
        <div>
          <dt>{w.username}</dt>
          <dd>
            <code>{slip.username}</code>
          </dd>
        </div>
        <div>
          <dt>{w.temporary}</dt>
          <dd>
            <code>{slip.temporaryPassword}</code>
          </dd>
        </div>
      </dl>
      <p className="small muted">{w.slipNote}</p>
    </>
  );
}
