import { Ban } from 'lucide-react';
import type { BroadcastView } from '../api/schema';
import { useWords } from '../i18n/language';
import { Status, type Tone } from '../ui/status';
import { words } from './words';

const TONE: Record<BroadcastView['state'], Tone> = {
  DRAFT: 'todo',
  REVIEWED: 'wait',
  APPROVED: 'doing',
  AIRED: 'done',
  NOT_AIRED: 'late',
};

export function ItemStatus({ item }: { item: BroadcastView }) {
  const w = useWords(words);
  if (item.unsettled) return <Status tone="late">{w.unsettled}</Status>;
  return (
    <Status tone={TONE[item.state]} icon={item.state === 'NOT_AIRED' ? Ban : undefined}>
      {w.states[item.state]}
    </Status>
  );
}
