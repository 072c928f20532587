import { useSearch } from '@tanstack/react-router';
import { SourcePage } from './source';
import { Sources } from './sources';

/** All of a unit's, or the one that was opened. */
export function Screen() {
  const { id } = useSearch({ from: '/play-logs' });
  return id ? <SourcePage key={id} id={id} /> : <Sources />;
}
