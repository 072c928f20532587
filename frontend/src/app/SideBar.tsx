import { Link } from '@tanstack/react-router';
import { chooseUnit, useMe, useUnit } from '../session/me';
import { words as session } from '../session/words';
import { Mark } from '../ui/Mark';
import { MenuLink } from './MenuLink';
import { useMenu } from './useMenu';
import { words } from './words';

export function SideBar() {
  const { menu, current } = useMenu();
  const work = menu.filter((entry) => entry.group === 'work');
  const manage = menu.filter((entry) => entry.group === 'manage');
  return (
    <nav className="side" aria-label={words.mainMenu}>
      <Link to="/" className="logo" aria-label={words.home}>
        <Mark />
        <span className="side-word">Loa</span>
      </Link>
      <UnitSwitcher />
      <ul>
        {work.map((entry) => (
          <li key={entry.to}>
            <MenuLink entry={entry} current={current(entry)} className="side-link" />
          </li>
        ))}
      </ul>
      {manage.length > 0 && (
        <>
          <h2 className="side-group">{words.manage}</h2>
          <ul>
            {manage.map((entry) => (
              <li key={entry.to}>
                <MenuLink entry={entry} current={current(entry)} className="side-link" />
              </li>
            ))}
          </ul>
        </>
      )}
    </nav>
  );
}

/** A plain select: most accounts have one unit and see its name only. */
export function UnitSwitcher() {
  const { units } = useMe();
  const { unit } = useUnit();
  if (units.length === 1) return <div className="unit-name">{unit.name}</div>;
  return (
    <select
      className="unit-switch"
      aria-label={session.unit}
      value={unit.id}
      onChange={(event) => chooseUnit(event.target.value)}
    >
      {units.map((mine) => (
        <option key={mine.unit.id} value={mine.unit.id}>
          {mine.unit.name}
        </option>
      ))}
    </select>
  );
}
