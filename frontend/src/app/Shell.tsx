import './shell.css';
import { Link, Outlet } from '@tanstack/react-router';
import { Suspense, useSyncExternalStore } from 'react';
import { useMe } from '../session/me';
import { words as session } from '../session/words';
import { frame } from '../ui/frame';
import { Mark } from '../ui/Mark';
import { EmptyState, Notice, Skeleton } from '../ui/Notice';
import { BottomBar } from './BottomBar';
import { PersonMenu } from './PersonMenu';
import { PlanSwitcher } from './PlanSwitcher';
import { SideBar } from './SideBar';
import { words } from './words';

export function Shell() {
  const me = useMe();
  const { name, rail } = frame.use();
  const homeless = me.units.length === 0;
  return (
    <div className={rail ? 'app rail' : 'app'}>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      {homeless ? <div className="side" /> : <SideBar />}
      <div className="column">
        <header className="top">
          <Link to="/" className="top-mark" aria-label={words.home}>
            <Mark size={28} />
          </Link>
          <span className="top-name">{name}</span>
          {!homeless && (
            <Suspense fallback={null}>
              <PlanSwitcher />
            </Suspense>
          )}
          <PersonMenu me={me} />
        </header>
        <Offline />
        <main id="main" tabIndex={-1}>
          {homeless ? (
            <EmptyState title={session.noUnit}>{session.noUnitText}</EmptyState>
          ) : (
            <Suspense fallback={<Skeleton />}>
              <Outlet />
            </Suspense>
          )}
        </main>
      </div>
      {!homeless && <BottomBar />}
    </div>
  );
}

function subscribe(listener: () => void) {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

function Offline() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" className="offline">
      {!online && <Notice kind="wait">{words.offline}</Notice>}
    </div>
  );
}
