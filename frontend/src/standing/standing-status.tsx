import { Ban } from 'lucide-react';
import type { Standing, TaskState } from '../api/schema';
import { useWords } from '../i18n/language';
import { Status, type Tone } from '../ui/status';
import { words } from './words';

export type HowItStands = keyof typeof words.vi;

const TONE: Record<HowItStands, Tone> = {
  PLANNED: 'todo',
  IN_PROGRESS: 'doing',
  DONE: 'done',
  CANCELLED: 'todo',
  OVERDUE: 'late',
  DUE_SOON: 'wait',
  IN_TIME: 'doing',
};

/** The standing of a duty, as shape, word and colour. */
export function StandingStatus({ standing }: { standing: HowItStands }) {
  const w = useWords(words);
  return (
    <Status tone={TONE[standing]} icon={standing === 'CANCELLED' ? Ban : undefined}>
      {w[standing]}
    </Status>
  );
}

/** The status of a task: late has priority over its state. */
export const standingOf = (task: { state: TaskState; standing: Standing }): HowItStands =>
  task.standing === 'OVERDUE' || (task.standing === 'DUE_SOON' && task.state === 'PLANNED')
    ? task.standing
    : task.state;
