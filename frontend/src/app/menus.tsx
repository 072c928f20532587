import { useQueries } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { CircleHelp, LogOut, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { api } from '../api/client';
import type { MyUnit } from '../api/schema';
import { date } from '../i18n/format';
import { language, setLanguage, useWords } from '../i18n/language';
import { dayOf } from '../inbox/day';
import { inboxReading } from '../inbox/reads';
import { usePlan } from '../plan/use-plan';
import { LanguageSwitch } from '../session/language-switch';
import { signOut, useSession } from '../session/session';
import { Button } from '../ui/button';
import { Select } from '../ui/choice';
import { Menu, MenuItem } from '../ui/menu';
import { Drawer } from '../ui/overlays';
import { Who } from './who';
import { words } from './words';

export function UnitChoice() {
  const w = useWords(words);
  const { me, unit, chooseUnit } = useSession();
  const waits = useWaits(me.units.filter((one) => !one.validTo && one.unit.id !== unit.unit.id));
  const options = me.units.map((one) => ({
    id: one.unit.id,
    name: one.unit.name,
    note: one.validTo ? w.until(date(one.validTo)) : waits(one.unit.id),
  }));
  return <Select label={w.unit} options={options} value={unit.unit.id} onChange={(id) => id && chooseUnit(id)} />;
}

/** More units than this are a superior's, who looks at each when there. */
const ASKED = 8;

/** How much waits for the person at their other units. */
function useWaits(others: MyUnit[]) {
  const w = useWords(words);
  const { me } = useSession();
  const asked = others.slice(0, ASKED).map((one) => one.unit.id);
  const inboxes = useQueries({ queries: asked.map((id) => ({ ...inboxReading(id), staleTime: 300_000 })) });
  return (id: string) => {
    const at = asked.indexOf(id);
    const inbox = inboxes[at]?.data;
    return inbox && w.waits(dayOf(inbox, me, others[at]?.can ?? []).due);
  };
}

export function PlanChoice() {
  const w = useWords(words);
  const { plan, plans, choose } = usePlan();
  const options = plans.map(({ id, year, title }) => ({ id, name: String(year), note: title }));
  return <Select label={w.plan} options={options} value={plan?.id} onChange={(id) => id && choose(id)} />;
}

export function PersonMenu({ onHelp }: { onHelp: () => void }) {
  const w = useWords(words);
  const navigate = useNavigate();
  const other = language() === 'vi' ? 'en' : 'vi';
  return (
    <Menu
      trigger={
        <Button kind="quiet">
          <Who />
        </Button>
      }
      placement="top start"
    >
      <MenuItem onAction={() => navigate({ to: '/profile' })}>{w.profile}</MenuItem>
      <MenuItem onAction={onHelp}>{w.help}</MenuItem>
      <MenuItem onAction={() => changeLanguage(other)}>{other === 'en' ? 'English' : 'Tiếng Việt'}</MenuItem>
      <MenuItem onAction={signOut}>{w.signOut}</MenuItem>
    </Menu>
  );
}

type SheetShape = { onClose: () => void; onHelp: () => void; children: ReactNode };

/** On phones: the pages without their own tab. */
export function MenuSheet({ onClose, onHelp, children }: SheetShape) {
  const w = useWords(words);
  return (
    <Drawer title="Loa" onClose={onClose}>
      <div className="menu-sheet">
        {children}
        <Link to="/profile" className="nav-link" onClick={onClose}>
          <UserRound size={18} aria-hidden="true" />
          {w.profile}
        </Link>
        <button
          type="button"
          className="nav-link"
          onClick={() => {
            onClose();
            onHelp();
          }}
        >
          <CircleHelp size={18} aria-hidden="true" />
          {w.help}
        </button>
        <div className="row">
          <LanguageSwitch onChange={changeLanguage} />
          <Button kind="quiet" onPress={signOut}>
            <LogOut size={17} aria-hidden="true" />
            {w.signOut}
          </Button>
        </div>
      </div>
    </Drawer>
  );
}

/** Applied at once and saved with the account, so that the next device uses it too. */
function changeLanguage(next: 'vi' | 'en') {
  setLanguage(next);
  api.put('/me/language', { body: { language: next } });
}
