import { Download } from 'lucide-react';
import { useWords } from '../i18n/language';
import { Button } from './button';
import { ErrorSummary } from './error-summary';
import { useAct } from './use-act';
import { words } from './words';

/** Saves the whole list, with the filters in force, as a sheet. */
export function SheetButton({ save }: { save: () => Promise<void> }) {
  const w = useWords(words);
  const { run, busy, error } = useAct();
  return (
    <>
      <ErrorSummary error={error} />
      <Button isPending={busy} onPress={() => run(save)}>
        <Download size={17} aria-hidden="true" />
        {w.downloadSheet}
      </Button>
    </>
  );
}
