import { CircleCheckBig, CircleDot, Hourglass, TriangleAlert } from 'lucide-react';
import { useWords } from '../i18n/language';
import type { ImportState } from './types';
import { words } from './words';

const LOOK = {
  READING: [CircleDot, 'doing'],
  READY: [Hourglass, 'wait'],
  REFUSED: [TriangleAlert, 'late'],
  ACCEPTED: [CircleCheckBig, 'done'],
} as const;

export function ImportStatus({ state }: { state: ImportState }) {
  const w = useWords(words);
  const [Icon, tone] = LOOK[state];
  return (
    <span className={`status ${tone}`}>
      <Icon size={15} strokeWidth={2.2} aria-hidden="true" />
      {w.states[state]}
    </span>
  );
}
