import { Link } from '@tanstack/react-router';
import { Ellipsis } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { MenuLink } from './MenuLink';
import { useMenu } from './useMenu';
import { words } from './words';

const MoreMenu = lazy(() => import('./MoreMenu'));

/** A phone's menu: the camera in the middle, two entries at each side. */
export function BottomBar() {
  const { menu, capture, current } = useMenu();
  const [open, setOpen] = useState(false);
  const inBar = menu.filter((entry) => entry.bar);
  const Camera = capture?.icon;
  return (
    <nav className="bottom" aria-label={words.quickMenu}>
      {inBar.slice(0, 2).map((entry) => (
        <MenuLink key={entry.to} entry={entry} current={current(entry)} className="bottom-link" />
      ))}
      {capture && Camera && (
        <Link
          to={capture.to as '/'}
          className="bottom-link bottom-camera"
          aria-current={current(capture) ? 'page' : undefined}
        >
          <span className="bottom-lens">
            <Camera aria-hidden size={24} />
          </span>
          {capture.label}
        </Link>
      )}
      {inBar.slice(2, 3).map((entry) => (
        <MenuLink key={entry.to} entry={entry} current={current(entry)} className="bottom-link" />
      ))}
      <button type="button" className="bottom-link" aria-expanded={open} onClick={() => setOpen(true)}>
        <Ellipsis aria-hidden size={22} />
        {words.more}
      </button>
      {open && (
        <Suspense fallback={null}>
          <MoreMenu entries={menu.filter((entry) => !inBar.includes(entry))} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </nav>
  );
}
