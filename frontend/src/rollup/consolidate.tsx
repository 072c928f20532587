import { Sigma } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { Button } from '../ui/button';
import { useOpen } from '../ui/use-open';
import type { Which } from './reads';
import { words } from './words';

const Preview = lazy(async () => ({ default: (await import('./preview')).Preview }));

/** Offers the unit's report of a period, summed from those of the units below. */
export function Consolidate({ period, year, named }: Which & { named: string }) {
  const w = useWords(words);
  const { may } = useSession();
  const { act, open, close } = useOpen<'look'>('consolidation');
  if (!may('REPORT_COMPILE')) return null;
  return (
    <>
      <Button kind="primary" onPress={() => open('look')}>
        <Sigma size={17} aria-hidden="true" />
        {w.consolidate}
      </Button>
      {act && (
        <Suspense>
          <Preview period={period} year={year} title={w.heading(named)} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
