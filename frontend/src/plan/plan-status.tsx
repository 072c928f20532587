import { FilePen, Lock } from 'lucide-react';
import type { PlanState } from '../api/schema';
import { useWords } from '../i18n/language';
import { Status } from '../ui/status';
import { words } from './words';

const LOOK = {
  DRAFT: { tone: 'todo', icon: FilePen },
  SUBMITTED: { tone: 'wait' },
  ISSUED: { tone: 'done' },
  CLOSED: { tone: 'todo', icon: Lock },
} as const;

export function PlanStatus({ state }: { state: PlanState }) {
  const w = useWords(words);
  return <Status {...LOOK[state]}>{w.states[state]}</Status>;
}
