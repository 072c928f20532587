import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import {
  BookMarked,
  Camera,
  ClipboardPen,
  Ellipsis,
  FileText,
  History,
  LayoutList,
  ListChecks,
  LogOut,
  type LucideIcon,
  Plus,
  Radio,
  Sun,
  UserRound,
  Users,
  UsersRound,
  Wallet,
} from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { api } from '../api/client';
import type { Action } from '../api/schema';
import { date } from '../i18n/format';
import { setLanguage, useWords } from '../i18n/language';
import { LanguageSwitch } from '../session/language-switch';
import { signOut, useSession } from '../session/session';
import { words as sessionWords } from '../session/words';
import { Button, LinkButton } from '../ui/button';
import { Select } from '../ui/choice';
import { Mark } from '../ui/mark';
import { Drawer } from '../ui/overlays';
import { PlanSwitch } from './plan-switch';
import { words } from './words';

type Entry = {
  to: string;
  word: keyof typeof words.vi &
    (
      | 'today'
      | 'tasks'
      | 'plans'
      | 'activities'
      | 'channels'
      | 'budget'
      | 'reports'
      | 'register'
      | 'journal'
      | 'assignees'
      | 'accounts'
    );
  icon: LucideIcon;
  need?: Action;
};
const WORK: Entry[] = [
  { to: '/', word: 'today', icon: Sun },
  { to: '/tasks', word: 'tasks', icon: LayoutList },
  { to: '/plans', word: 'plans', icon: FileText },
  { to: '/activities', word: 'activities', icon: ListChecks },
  { to: '/channels', word: 'channels', icon: Radio },
];
const MANAGE: Entry[] = [
  { to: '/budget', word: 'budget', icon: Wallet },
  { to: '/reports', word: 'reports', icon: ClipboardPen },
  { to: '/register', word: 'register', icon: BookMarked, need: 'KNOWN_DOCUMENT_READ' },
  { to: '/journal', word: 'journal', icon: History, need: 'JOURNAL_READ' },
  { to: '/assignees', word: 'assignees', icon: UsersRound },
  { to: '/accounts', word: 'accounts', icon: Users, need: 'ACCOUNT_READ' },
];

export function Shell() {
  const w = useWords(words);
  const { may } = useSession();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const [menu, setMenu] = useState(false);
  const allowed = (entries: Entry[]) => entries.filter((entry) => !entry.need || may(entry.need));
  const here = (to: string) =>
    to === '/' ? path === '/' : path.startsWith(to) || (to === '/plans' && path.startsWith('/plan-imports'));
  const link = ({ to, word, icon: Icon }: Entry, after?: () => void) => (
    <Link key={to} to={to} className="nav-link" aria-current={here(to) ? 'page' : undefined} onClick={after}>
      <Icon size={18} aria-hidden="true" />
      {w[word]}
    </Link>
  );
  const current = [...WORK, ...MANAGE].find((entry) => here(entry.to));
  const canLog = may('ACTIVITY_LOG');
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {w.skip}
      </a>
      <nav className="sidebar" aria-label={w.menu}>
        <Link to="/" className="brand">
          <Mark />
          Loa
        </Link>
        <UnitSwitch />
        {allowed(WORK).map((entry) => link(entry))}
        <p className="nav-title">{w.manage}</p>
        {allowed(MANAGE).map((entry) => link(entry))}
        <Person />
      </nav>
      <div className="column">
        <header className="topbar">
          <span className="only-phone">
            <Mark size={28} />
          </span>
          <span className="topbar-title">{current ? w[current.word] : 'Loa'}</span>
          <PlanSwitch />
          {canLog && (
            <span className="only-desk">
              <LinkButton to="/activities/new" kind={path === '/' || path === '/activities' ? 'primary' : 'secondary'}>
                <Plus size={17} aria-hidden="true" />
                {w.log}
              </LinkButton>
            </span>
          )}
        </header>
        <Offline />
        <main id="main" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <nav className="tabs" aria-label={w.quickMenu}>
        <Link to="/" aria-current={path === '/' ? 'page' : undefined}>
          <Sun aria-hidden="true" />
          {w.today}
        </Link>
        <Link to="/tasks" aria-current={here('/tasks') ? 'page' : undefined}>
          <LayoutList aria-hidden="true" />
          {w.tasks}
        </Link>
        {canLog && (
          <Link
            to="/activities/new"
            className="camera"
            aria-label={w.log}
            aria-current={path === '/activities/new' ? 'page' : undefined}
          >
            <i>
              <Camera aria-hidden="true" />
            </i>
            {w.logShort}
          </Link>
        )}
        <Link to="/plans" aria-current={here('/plans') ? 'page' : undefined}>
          <FileText aria-hidden="true" />
          {w.plans}
        </Link>
        <button type="button" onClick={() => setMenu(true)}>
          <Ellipsis aria-hidden="true" />
          {w.more}
        </button>
      </nav>
      {menu && (
        <Drawer title="Loa" onClose={() => setMenu(false)}>
          <div className="menu-sheet">
            <UnitSwitch />
            {allowed([...WORK.slice(3), ...MANAGE]).map((entry) => link(entry, () => setMenu(false)))}
            <Link to="/profile" className="nav-link" onClick={() => setMenu(false)}>
              <UserRound size={18} aria-hidden="true" />
              {w.profile}
            </Link>
            <div className="row">
              <LanguageSwitch onChange={changeLanguage} />
              <Button kind="quiet" onPress={signOut}>
                <LogOut size={17} aria-hidden="true" />
                {w.signOut}
              </Button>
            </div>
          </div>
        </Drawer>
      )}
    </div>
  );
}

/** Which unit the screens speak of, where the person holds roles at several. */
function UnitSwitch() {
  const w = useWords(words);
  const { me, unit, chooseUnit } = useSession();
  if (me.units.length === 1) return <p className="unit-name">{unit.unit.name}</p>;
  const options = me.units.map((held) => ({
    id: held.unit.id,
    name: held.unit.name,
    note: held.validTo && w.until(date(held.validTo)),
  }));
  return <Select label={w.unit} options={options} value={unit.unit.id} onChange={(id) => id && chooseUnit(id)} />;
}

function Person() {
  const w = useWords(words);
  const { roleNames: roles } = useWords(sessionWords);
  const { me, unit } = useSession();
  const initials = me.fullName
    .split(' ')
    .slice(-2)
    .map((part) => part[0])
    .join('');
  return (
    <MenuTrigger>
      <Button kind="quiet">
        <span className="avatar" aria-hidden="true">
          {initials}
        </span>
        <span className="person">
          <strong>{me.fullName}</strong>
          <small>{unit.roles.map((role) => roles[role]).join(', ')}</small>
        </span>
      </Button>
      <Popover className="popover list" placement="top start">
        <Menu>
          <MenuItem className="option" href="/profile">
            {w.profile}
          </MenuItem>
          <MenuItem
            className="option"
            onAction={() => changeLanguage(document.documentElement.lang === 'vi' ? 'en' : 'vi')}
          >
            {document.documentElement.lang === 'vi' ? 'English' : 'Tiếng Việt'}
          </MenuItem>
          <MenuItem className="option" onAction={signOut}>
            {w.signOut}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** Shown at once, and kept with the account so that the next device speaks it too. */
function changeLanguage(next: 'vi' | 'en') {
  setLanguage(next);
  api.put('/me/language', { body: { language: next } });
}

function Offline() {
  const w = useWords(words);
  const online = useSyncExternalStore(
    (listener) => {
      addEventListener('online', listener);
      addEventListener('offline', listener);
      return () => {
        removeEventListener('online', listener);
        removeEventListener('offline', listener);
      };
    },
    () => navigator.onLine,
  );
  return online ? null : (
    <div className="notice wait" role="status">
      {w.offline}
    </div>
  );
}
