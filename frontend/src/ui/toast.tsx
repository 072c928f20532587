import { CircleCheckBig, TriangleAlert, X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { words } from './words';

interface Message {
  id: number;
  text: string;
  kind: 'done' | 'late';
}

let messages: readonly Message[] = [];
let spoken = '';
let next = 1;
const listeners = new Set<() => void>();
const changed = () => {
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const dismiss = (id: number) => {
  messages = messages.filter((message) => message.id !== id);
  changed();
};

/** Tells that an act succeeded; a failure stays until it is dismissed. */
export function toast(text: string, kind: Message['kind'] = 'done') {
  const id = next++;
  messages = [...messages.slice(-2), { id, text, kind }];
  changed();
  if (kind === 'done') setTimeout(() => dismiss(id), 6000);
}

/** For ears only: "62 nhiệm vụ" after a filter. */
export function announce(text: string) {
  spoken = text;
  changed();
}

export function Toasts() {
  const shown = useSyncExternalStore(subscribe, () => messages);
  const said = useSyncExternalStore(subscribe, () => spoken);
  return (
    <>
      <div className="sr-only" aria-live="polite">
        {said}
      </div>
      <div className="toasts" role="status" aria-live="polite">
        {shown.map(({ id, text, kind }) => (
          <div key={id} className={`toast ${kind}`}>
            {kind === 'done' ? <CircleCheckBig aria-hidden size={18} /> : <TriangleAlert aria-hidden size={18} />}
            <span>{text}</span>
            <button type="button" className="toast-close" aria-label={words.dismiss} onClick={() => dismiss(id)}>
              <X aria-hidden size={16} />
            </button>
          </div>
        ))}
      </div>
    </>
  );
}
