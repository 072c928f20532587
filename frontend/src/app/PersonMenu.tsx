import { useNavigate } from '@tanstack/react-router';
import { Languages, LogOut, UserRound } from 'lucide-react';
import type { MeView } from '../api/types';
import { type Language, language } from '../i18n/language';
import { signOut } from '../session/api';
import { switchLanguage } from '../session/switchLanguage';
import { words } from '../session/words';
import { Avatar } from '../ui/Mark';
import { Menu } from '../ui/Menu';
import { useAct } from '../ui/useAct';

/** Each language is offered in itself, to whoever cannot read the present one. */
const other: { language: Language; name: string } =
  language === 'vi' ? { language: 'en', name: 'English' } : { language: 'vi', name: 'Tiếng Việt' };

export function PersonMenu({ me }: { me: MeView }) {
  const navigate = useNavigate();
  const leave = useAct(signOut);
  const change = useAct(() => switchLanguage(other.language));
  const items = [
    {
      id: 'profile',
      label: words.profile,
      icon: <UserRound aria-hidden size={17} />,
      act: () => void navigate({ to: '/ho-so' }),
    },
    { id: 'language', label: other.name, icon: <Languages aria-hidden size={17} />, act: change.run },
    { id: 'leave', label: words.signOut, icon: <LogOut aria-hidden size={17} />, act: leave.run },
  ];
  return (
    <Menu label={`${words.profile}: ${me.fullName}`} items={items} kind="quiet">
      <Avatar name={me.fullName} />
      <span className="person">
        <span className="person-name">{me.fullName}</span>
        {me.title && <span className="person-title">{me.title}</span>}
      </span>
    </Menu>
  );
}
