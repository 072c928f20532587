import { CircleCheckBig, CircleDashed, CircleDot, Hourglass, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

const ICON = { todo: CircleDashed, doing: CircleDot, done: CircleCheckBig, wait: Hourglass, late: TriangleAlert };
export type Tone = keyof typeof ICON;

/** A state as shape, word and colour together; each noun has a tone, or an icon of its own, for its states. */
export function Status({ tone, icon, children }: { tone: Tone; icon?: LucideIcon; children: ReactNode }) {
  const Icon = icon ?? ICON[tone];
  return (
    <span className={`status ${tone}`}>
      <Icon size={15} strokeWidth={2.2} aria-hidden="true" />
      {children}
    </span>
  );
}
