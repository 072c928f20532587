import { FilePen } from 'lucide-react';
import type { AmendmentView } from '../api/schema';
import { useWords } from '../i18n/language';
import { Status } from '../ui/status';
import { words } from './words';

const LOOK = {
  DRAFT: { tone: 'todo', icon: FilePen },
  SUBMITTED: { tone: 'wait' },
  ISSUED: { tone: 'done' },
} as const;

export function AmendmentStatus({ state }: { state: AmendmentView['state'] }) {
  const w = useWords(words);
  return <Status {...LOOK[state]}>{w.states[state]}</Status>;
}
