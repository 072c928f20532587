import { ChevronDown } from 'lucide-react';
import { type ReactNode, type RefObject, Suspense, useRef } from 'react';

/** The act on a button before its list was loaded. */
type Waiting = { open: boolean; focused: boolean };
export type Held = RefObject<Waiting>;
type Hold = { onClick: () => void; onFocus: () => void; onBlur: () => void };
type Shape = { face: (hold: Hold) => ReactNode; children: (held: Held) => ReactNode };

/**
 * Something that opens on a press and whose code loads after the screen: its `face` shows at once, equal to the
 * pixel; a press or focus in the meantime is passed on.
 */
export function Later({ face, children }: Shape) {
  const held = useRef<Waiting>({ open: false, focused: false });
  const note = (change: Partial<Waiting>) => () => Object.assign(held.current, change);
  const hold = { onClick: note({ open: true }), onFocus: note({ focused: true }), onBlur: note({ focused: false }) };
  return <Suspense fallback={face(hold)}>{children(held)}</Suspense>;
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
