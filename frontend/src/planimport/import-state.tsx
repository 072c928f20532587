import type { PlanImportState } from '../api/schema';
import { useWords } from '../i18n/language';
import { Status } from '../ui/status';
import { words } from './words';

const TONE = { READING: 'doing', READY: 'wait', REFUSED: 'late', ACCEPTED: 'done' } as const;

export function ImportStatus({ state }: { state: PlanImportState }) {
  const w = useWords(words);
  return <Status tone={TONE[state]}>{w.states[state]}</Status>;
}
