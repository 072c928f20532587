import { Link } from '@tanstack/react-router';
import type { Entry } from './navigation';

interface Props {
  entry: Entry;
  current: boolean;
  className: string;
  onClick?: () => void;
}

export function MenuLink({ entry, current, className, onClick }: Props) {
  const Icon = entry.icon;
  return (
    <Link
      to={entry.to as '/'}
      className={className}
      title={entry.label}
      aria-current={current ? 'page' : undefined}
      onClick={onClick}
    >
      <Icon aria-hidden size={18} />
      <span className="side-word">{entry.label}</span>
    </Link>
  );
}
