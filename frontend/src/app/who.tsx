import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { words } from '../session/words';

/** Who is signed in, as what: on the button of the menu behind it. */
export function Who() {
  const { roleNames } = useWords(words);
  const { me, unit } = useSession();
  const initials = me.fullName
    .split(' ')
    .slice(-2)
    .map((part) => part[0])
    .join('')
    .toLocaleUpperCase('vi');
  return (
    <>
      <span className="avatar" aria-hidden="true">
        {initials}
      </span>
      <span className="person">
        <strong>{me.fullName}</strong>
        <small>{unit.roles.map((role) => roleNames[role]).join(', ')}</small>
      </span>
    </>
  );
}
