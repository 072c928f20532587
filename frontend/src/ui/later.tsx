import { ChevronDown } from 'lucide-react';
import { type ReactNode, type RefObject, Suspense, useEffect, useRef } from 'react';

/** The act on a button before its code was loaded. */
type Waiting = { open: boolean; focused: boolean };
type Hold = { onClick: () => void; onFocus: () => void; onBlur: () => void };
type Shape = { face: (hold: Hold) => ReactNode; children: ReactNode };

/**
 * Something that opens on a press and whose code loads after the screen: its `face` shows at once, equal to the
 * pixel; a press or focus in the meantime is passed on.
 */
export function Later({ face, children }: Shape) {
  const waiting = useRef<Waiting>({ open: false, focused: false });
  const note = (change: Partial<Waiting>) => () => Object.assign(waiting.current, change);
  const hold = { onClick: note({ open: true }), onFocus: note({ focused: true }), onBlur: note({ focused: false }) };
  return (
    <Suspense fallback={face(hold)}>
      <PassedOn waiting={waiting}>{children}</PassedOn>
    </Suspense>
  );
}

/** Acts once its children are shown: React may draw them well before, while the face still takes presses. */
function PassedOn({ waiting, children }: { waiting: RefObject<Waiting>; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { open, focused } = waiting.current;
    waiting.current = { open: false, focused: false };
    const button = place.current?.querySelector('button');
    if (open || focused) button?.focus();
    // a list knows its options only once it was drawn, and stays closed without any
    if (open) requestAnimationFrame(() => button?.click());
  }, [waiting]);
  return (
    <div ref={place} className="no-box">
      {children}
    </div>
  );
}

/** The look of a single choice before its list is loaded. */
export function SelectFace({ label, value, hold }: { label: string; value: string; hold: Hold }) {
  return (
    <div className="field select">
      <span className="react-aria-Label">{label}</span>
      <button
        type="button"
        className="select-button"
        aria-haspopup="listbox"
        aria-label={`${value} ${label}`}
        {...hold}
      >
        <span className="react-aria-SelectValue">{value}</span>
        <ChevronDown size={16} aria-hidden="true" />
      </button>
    </div>
  );
}
