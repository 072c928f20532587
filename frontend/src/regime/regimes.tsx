import { Plus } from 'lucide-react';
import { api } from '../api/client';
import { useListing } from '../api/queries';
import { today } from '../i18n/format';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { Button } from '../ui/button';
import { Ask } from '../ui/form/ask';
import { Page } from '../ui/page';
import { Failure, Loading } from '../ui/states';
import { useOpen } from '../ui/use-open';
import { words as uiWords } from '../ui/words';
import { type Draft, draftOf } from './draft';
import { regimeList } from './reads';
import { RegimeCard } from './regime-card';
import { RegimeForm } from './regime-form';
import './regime.css';
import { words } from './words';

/** What a unit reports under, and what it asks of the units below. */
export function Screen() {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { unit, may } = useSession();
  const { act, id, open, close } = useOpen<'set' | 'edit' | 'remove'>('regime');
  const list = useListing(regimeList(unit.unit.id));
  const reach = unit.kind === 'COMMUNE' ? 'OWN' : 'BELOW';
  const below = list.items.filter((regime) => regime.unit.id === unit.unit.id && regime.reach === 'BELOW');
  const own = list.items.filter((regime) => !below.includes(regime));
  const chosen = list.items.find((regime) => regime.id === id);
  const nearest = below[0] ?? own[0];
  const start: Draft | undefined = nearest && {
    ...draftOf(nearest),
    unit: unit.unit.id,
    reach,
    name: undefined,
    source: undefined,
    validFrom: today(),
    validTo: undefined,
  };
  // a commune whose province has set its dates keeps to them
  const bound = reach === 'OWN' && own[0]?.reach === 'BELOW' && !!own[0].unit.code && own[0].unit.code !== 'VN';
  const create = may('REPORTING_REGIME_EDIT') && start && !bound && (
    <Button kind="primary" onPress={() => open('set')}>
      <Plus size={17} aria-hidden="true" />
      {reach === 'OWN' ? w.setOwn : w.set}
    </Button>
  );
  const cards = (regimes: typeof own) =>
    regimes.map((regime) => (
      <RegimeCard
        key={regime.id}
        regime={regime}
        national={regime.unit.code === 'VN'}
        onEdit={regime.can.includes('REPORTING_REGIME_EDIT') ? () => open('edit', regime.id) : undefined}
      />
    ));
  return (
    <Page title={w.heading(unit.unit.name)} lead={w.lead} actions={create}>
      {list.isPending && <Loading rows={6} />}
      {list.error && <Failure error={list.error} retry={list.refetch} />}
      {list.isSuccess && reach === 'BELOW' && (
        <section className="stack">
          <h2>{w.below}</h2>
          {below.length ? cards(below) : <p className="muted">{w.belowEmpty}</p>}
        </section>
      )}
      {own.length > 0 && (
        <section className="stack">
          <h2>{w.own}</h2>
          {own.length > 1 && <p className="muted">{w.ownLead}</p>}
          {cards(own)}
        </section>
      )}
      {act === 'set' && start && <RegimeForm start={start} onClose={close} />}
      {act === 'edit' && chosen && (
        <RegimeForm
          start={draftOf(chosen)}
          regime={chosen}
          onRemove={() => open('remove', chosen.id)}
          onClose={close}
        />
      )}
      {act === 'remove' && chosen && (
        <Ask
          title={w.remove}
          lead={w.removeLead(chosen.name)}
          submit={ui.remove}
          danger
          said={w.removed}
          act={() => api.delete('/reporting-regimes/{id}', { id: chosen.id, version: chosen.version })}
          onClose={close}
        />
      )}
    </Page>
  );
}
