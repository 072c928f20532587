import { useSyncExternalStore } from 'react';

/** What a screen tells the shell about itself. */
export interface Frame {
  /** Short name for the top bar. */
  name: string;
  /** Folds the side bar to icons where the screen needs the width. */
  rail?: boolean;
  /** Uses the whole width. */
  wide?: boolean;
}

let shown: Frame = { name: 'Loa' };
const listeners = new Set<() => void>();

export const frame = {
  show(next: Frame) {
    if (next.name === shown.name && next.rail === shown.rail && next.wide === shown.wide) return;
    shown = next;
    for (const listener of listeners) listener();
  },
  use: () =>
    useSyncExternalStore(
      (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      () => shown,
    ),
};

/** Set when the address's path changed, taken by the next heading on the screen: focus follows navigation, not every render. */
let arrived = false;
export const arrive = () => {
  arrived = true;
};
export function takeArrival() {
  const was = arrived;
  arrived = false;
  return was;
}
