import { useSyncExternalStore } from 'react';

const query = () => matchMedia('(max-width: 820px)');
const listen = (change: () => void) => {
  const watched = query();
  watched.addEventListener('change', change);
  return () => watched.removeEventListener('change', change);
};

/** Whether a week's grid does not fit: then its days follow each other. */
export const useNarrow = () => useSyncExternalStore(listen, () => query().matches);
