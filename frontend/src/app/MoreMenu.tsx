import { Drawer } from '../ui/Dialog';
import { MenuLink } from './MenuLink';
import type { Entry } from './navigation';
import { UnitSwitcher } from './SideBar';
import { words } from './words';

export default function MoreMenu({ entries, onClose }: { entries: readonly Entry[]; onClose: () => void }) {
  return (
    <Drawer title={words.more} isOpen onClose={onClose}>
      <UnitSwitcher />
      <ul className="more">
        {entries.map((entry) => (
          <li key={entry.to}>
            <MenuLink entry={entry} current={false} className="side-link" onClick={onClose} />
          </li>
        ))}
      </ul>
    </Drawer>
  );
}
