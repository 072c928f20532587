import { useSyncExternalStore } from 'react';

// A short notice that an act is done; it is read out and disappears.
let said = '';
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();
const tell = (text: string) => {
  said = text;
  for (const listener of listeners) listener();
};

export function say(text: string) {
  clearTimeout(timer);
  tell(text);
  timer = setTimeout(() => tell(''), 5000);
}

export function Toast() {
  const text = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => said,
  );
  return (
    <div className={text ? 'toast shown' : 'toast'} role="status" aria-live="polite">
      {text}
    </div>
  );
}
