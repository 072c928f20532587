import { useNavigate } from '@tanstack/react-router';
import { PrintSlips, SlipList } from '../account/slips';
import { words as accountWords } from '../account/words';
import type { UnitSetupView } from '../api/schema';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { Button } from '../ui/button';
import { Page } from '../ui/page';
import { words } from './words';

/** What is handed to each person, shown once; then the way on. */
export function Slips({ units, onMore }: { units: UnitSetupView[]; onMore: () => void }) {
  const w = useWords(words);
  const account = useWords(accountWords);
  const { me, chooseUnit } = useSession();
  const navigate = useNavigate();
  const slips = units.flatMap(({ unit, slips }) => slips.map((slip) => ({ unit: unit.name, slip })));
  const only = units.length === 1 ? units[0]!.unit : undefined;
  const mine = only && me.units.some((held) => held.unit.id === only.id);
  const plan = () => {
    chooseUnit(only!.id);
    navigate({ to: '/plans/new' });
  };
  return (
    <Page
      title={w.slips(slips.length, only?.name ?? w.done(units.length))}
      lead={slips.length > 0 && account.slipsLead}
      actions={
        <>
          {slips.length > 0 && <PrintSlips kind={mine ? 'secondary' : 'primary'} />}
          {mine && (
            <Button kind="primary" onPress={plan}>
              {w.firstPlan}
            </Button>
          )}
        </>
      }
    >
      <SlipList slips={slips} />
      <div className="not-on-paper">
        <Button kind="quiet" onPress={onMore}>
          {w.more}
        </Button>
      </div>
    </Page>
  );
}
