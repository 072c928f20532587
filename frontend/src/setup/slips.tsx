import { useNavigate } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import type { Slip, UnitSetupView } from '../api/schema';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { words as sessionWords } from '../session/words';
import { Button } from '../ui/button';
import { Page } from '../ui/page';
import { words } from './words';

/** What is handed to each person, shown once; then the way on. */
export function Slips({ units, onMore }: { units: UnitSetupView[]; onMore: () => void }) {
  const w = useWords(words);
  const { me, chooseUnit } = useSession();
  const navigate = useNavigate();
  const slips = units.flatMap(({ unit, slips }) => slips.map((slip) => ({ unit: unit.name, slip })));
  const only = units.length === 1 ? units[0]!.unit : undefined;
  const mine = only && me.units.some((held) => held.unit.id === only.id);
  const plan = () => {
    chooseUnit(only!.id);
    navigate({ to: '/plans/new' });
  };
  return (
    <Page
      title={w.slips(slips.length, only?.name ?? w.done(units.length))}
      lead={slips.length > 0 && w.slipsLead}
      actions={
        <>
          {slips.length > 0 && (
            <Button kind={mine ? 'secondary' : 'primary'} onPress={() => print()}>
              <Printer size={17} aria-hidden="true" />
              {w.print}
            </Button>
          )}
          {mine && (
            <Button kind="primary" onPress={plan}>
              {w.firstPlan}
            </Button>
          )}
        </>
      }
    >
      <ul className="plain slips">
        {slips.map(({ unit, slip }) => (
          <li key={slip.username} className="card pad stack slip">
            <OneSlip unit={unit} slip={slip} />
          </li>
        ))}
      </ul>
      <div className="not-on-paper">
        <Button kind="quiet" onPress={onMore}>
          {w.more}
        </Button>
      </div>
    </Page>
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
          <dt>{w.password}</dt>
          <dd>
            <code>{slip.temporaryPassword}</code>
          </dd>
        </div>
      </dl>
      <p className="small muted">{w.slipNote}</p>
    </>
  );
}
