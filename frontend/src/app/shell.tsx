import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import {
  BookMarked,
  CalendarDays,
  Camera,
  ClipboardPen,
  Ellipsis,
  FileText,
  Gauge,
  Grid3x3,
  History,
  KeyRound,
  LayoutList,
  ListChecks,
  type LucideIcon,
  MapPin,
  Plus,
  Radio,
  Search,
  Sun,
  UserRound,
  Users,
  UsersRound,
  Wallet,
} from 'lucide-react';
import { lazy, Suspense, useMemo, useState, useSyncExternalStore } from 'react';
import type { Action } from '../api/schema';
import { useWords } from '../i18n/language';
import { usePlan } from '../plan/use-plan';
import { mac, useShortcuts } from '../search/shortcuts';
import { useSession } from '../session/session';
import { Later, SelectFace } from '../ui/later';
import { LinkButton, look } from '../ui/link-button';
import { Mark } from '../ui/mark';
import { Who } from './who';
import './shell.css';
import { words } from './words';

// The lists behind the shell's buttons come after the first screen.
const menus = () => import('./menus');
const UnitChoice = lazy(async () => ({ default: (await menus()).UnitChoice }));
const PlanChoice = lazy(async () => ({ default: (await menus()).PlanChoice }));
const PersonMenu = lazy(async () => ({ default: (await menus()).PersonMenu }));
const MenuSheet = lazy(async () => ({ default: (await menus()).MenuSheet }));
const Bell = lazy(async () => ({ default: (await import('../inbox/bell')).Bell }));
const Palette = lazy(async () => ({ default: (await import('../search/palette')).Palette }));
const Help = lazy(async () => ({ default: (await import('../help/help')).Help }));

type Entry = {
  to: string;
  word: keyof typeof words.vi &
    (
      | 'today'
      | 'tasks'
      | 'plans'
      | 'activities'
      | 'calendar'
      | 'channels'
      | 'budget'
      | 'reports'
      | 'completeness'
      | 'scorecards'
      | 'register'
      | 'journal'
      | 'assignees'
      | 'accounts'
      | 'apiKeys'
      | 'units'
    );
  icon: LucideIcon;
  need?: Action;
  /** Only of a unit with others below it. */
  above?: true;
};
const WORK: Entry[] = [
  { to: '/', word: 'today', icon: Sun },
  { to: '/tasks', word: 'tasks', icon: LayoutList },
  { to: '/plans', word: 'plans', icon: FileText },
  { to: '/activities', word: 'activities', icon: ListChecks },
  { to: '/calendar', word: 'calendar', icon: CalendarDays },
  { to: '/channels', word: 'channels', icon: Radio },
];
const MANAGE: Entry[] = [
  { to: '/budget', word: 'budget', icon: Wallet },
  { to: '/reports', word: 'reports', icon: ClipboardPen },
  { to: '/completeness', word: 'completeness', icon: Grid3x3, above: true },
  { to: '/scorecards', word: 'scorecards', icon: Gauge },
  { to: '/register', word: 'register', icon: BookMarked, need: 'KNOWN_DOCUMENT_READ' },
  { to: '/journal', word: 'journal', icon: History, need: 'JOURNAL_READ' },
  { to: '/assignees', word: 'assignees', icon: UsersRound },
  { to: '/accounts', word: 'accounts', icon: Users, need: 'ACCOUNT_READ' },
  { to: '/api-keys', word: 'apiKeys', icon: KeyRound, need: 'API_KEY_READ' },
  { to: '/units', word: 'units', icon: MapPin, need: 'UNIT_EDIT' },
];

export function Shell() {
  const w = useWords(words);
  const { may, unit } = useSession();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const [menu, setMenu] = useState(false);
  const [over, setOver] = useState<'search' | 'help'>();
  const [search, help, leave] = useMemo(
    () => [() => setOver('search'), () => setOver('help'), () => setOver(undefined)],
    [],
  );
  useShortcuts(search, help);
  const allowed = (entries: Entry[]) =>
    entries.filter(({ need, above }) => (!need || may(need)) && (!above || unit.kind !== 'COMMUNE'));
  const here = (to: string) =>
    to === '/'
      ? path === '/'
      : path.startsWith(to) ||
        (to === '/plans' && /^.(plan-imports|preflights|amendments)/.test(path)) ||
        (to === '/channels' && path === '/play-logs') ||
        (to === '/reports' && path === '/regimes') ||
        (to === '/api-keys' && path === '/webhooks') ||
        (to === '/units' && path === '/jobs') ||
        (to === '/scorecards' && path.startsWith('/criteria-sets'));
  const link = ({ to, word, icon: Icon }: Entry, after?: () => void) => (
    <Link key={to} to={to} className="nav-link" aria-current={here(to) ? 'page' : undefined} onClick={after}>
      <Icon size={18} aria-hidden="true" />
      {w[word]}
    </Link>
  );
  const current = [...WORK, ...MANAGE].find((entry) => here(entry.to));
  const canLog = may('ACTIVITY_LOG');
  const screens = [
    ...allowed([...WORK, ...MANAGE]).map(({ to, word, icon }) => ({ to, name: w[word], icon })),
    ...(canLog ? [{ to: '/activities/new', name: w.log, icon: Camera }] : []),
    { to: '/profile', name: w.profile, icon: UserRound },
  ];
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
        <Person onHelp={help} />
      </nav>
      <div className="column">
        <header className="topbar">
          <span className="only-phone">
            <Mark size={28} />
          </span>
          <span className="topbar-title">{current ? w[current.word] : here('/profile') ? w.profile : 'Loa'}</span>
          <PlanSwitch />
          <span className="topbar-end">
            <Suspense>
              <Bell />
            </Suspense>
            <button
              type="button"
              className={`${look({})} search-button`}
              aria-keyshortcuts="Control+K"
              onClick={search}
            >
              <Search size={17} aria-hidden="true" />
              <span>{w.search}</span>
              <kbd className="only-desk">{mac ? '⌘ K' : 'Ctrl K'}</kbd>
            </button>
            {canLog && (
              <span className="only-desk">
                <LinkButton to="/activities/new" kind={path === '/activities' ? 'primary' : 'secondary'}>
                  <Plus size={17} aria-hidden="true" />
                  {w.log}
                </LinkButton>
              </span>
            )}
          </span>
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
      <Suspense>
        {over === 'search' && <Palette screens={screens} onClose={leave} />}
        {over === 'help' && <Help onClose={leave} />}
      </Suspense>
      {menu && (
        <Suspense>
          <MenuSheet onClose={() => setMenu(false)} onHelp={help}>
            <UnitSwitch />
            {allowed([...WORK.slice(3), ...MANAGE]).map((entry) => link(entry, () => setMenu(false)))}
          </MenuSheet>
        </Suspense>
      )}
    </div>
  );
}

/** The current unit, if the person has roles at several. */
function UnitSwitch() {
  const w = useWords(words);
  const { me, unit } = useSession();
  if (me.units.length === 1) return <p className="unit-name">{unit.unit.name}</p>;
  return (
    <Later face={(hold) => <SelectFace label={w.unit} value={unit.unit.name} hold={hold} />}>
      <UnitChoice />
    </Later>
  );
}

/** The plan in view; none beside another unit's plan. On Hôm nay it is the one in force. */
function PlanSwitch() {
  const w = useWords(words);
  const { plan, plans } = usePlan();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const shown = /^\/plans\/([0-9a-f-]{36})/.exec(path)?.[1];
  if (shown && plans.length > 0 && plan?.id !== shown) return null;
  if (!plan || plans.length < 2 || path === '/') return plan ? <span className="topbar-plan">{plan.year}</span> : null;
  return (
    <div className="topbar-plan label-hidden">
      <Later face={(hold) => <SelectFace label={w.plan} value={String(plan.year)} hold={hold} />}>
        <PlanChoice />
      </Later>
    </div>
  );
}

function Person({ onHelp }: { onHelp: () => void }) {
  return (
    <Later
      face={(hold) => (
        <button type="button" className={look({ kind: 'quiet' })} aria-haspopup="menu" {...hold}>
          <Who />
        </button>
      )}
    >
      <PersonMenu onHelp={onHelp} />
    </Later>
  );
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
