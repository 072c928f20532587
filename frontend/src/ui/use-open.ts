import { useEffect, useState } from 'react';

type Open<Act extends string> = { act?: Act; id: string };
const parsed = <Act extends string>(text: string | null): Open<Act> => {
  const [act, id = ''] = text?.split(' ') ?? [];
  return { act: act as Act | undefined, id };
};

/**
 * Which form of a screen is open, and for which thing. It stays open when the tab reloads, as a phone does after its
 * camera was used, so that a draft is in view again; another page closes it.
 */
export function useOpen<Act extends string>(name: string) {
  const place = `loa.open.${location.pathname}.${name}`;
  const [{ act, id }, set] = useState(() => parsed<Act>(sessionStorage.getItem(place)));
  useEffect(() => {
    if (!act) return;
    sessionStorage.setItem(place, `${act} ${id}`);
    return () => sessionStorage.removeItem(place);
  }, [place, act, id]);
  return { act, id, open: (next: Act, thing = '') => set({ act: next, id: thing }), close: () => set({ id: '' }) };
}

export type OpenForm<Act extends string> = ReturnType<typeof useOpen<Act>>;
