import { useSyncExternalStore } from 'react';

/** A choice that this browser remembers: which unit, which plan, a folded side bar. */
export function stored(key: string) {
  const listeners = new Set<() => void>();
  const read = () => localStorage.getItem(key);
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    use: () => useSyncExternalStore(subscribe, read),
    set: (value: string) => {
      localStorage.setItem(key, value);
      for (const listener of listeners) listener();
    },
  };
}
