import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus, Printer } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api/client';
import type { BroadcastView } from '../api/schema';
import { today } from '../i18n/format';
import { useWords } from '../i18n/language';
import { usePlan } from '../plan/use-plan';
import { useSession } from '../session/session';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { LinkButton } from '../ui/link-button';
import { Page } from '../ui/page';
import { EmptyState, Failure, Loading } from '../ui/states';
import { useAct } from '../ui/use-act';
import './calendar.css';
import { Agenda } from './agenda';
import { CalendarBar } from './calendar-bar';
import { Coverage } from './coverage';
import { words as coverageWords } from './coverage-words';
import { inviting } from './entries';
import type { Acts, Place } from './entry';
import { ItemDrawer } from './item-drawer';
import { draftOf, ItemForm } from './item-form';
import { headline, Lead } from './lead';
import { Month } from './month';
import { useNarrow } from './narrow';
import { calendarReading, daysIn } from './reads';
import type { CalendarSearch } from './search';
import { Week } from './week';
import { words } from './words';

/** The channels' calendar: what goes out when, what still lacks words, a signature or an outcome. */
export function Screen() {
  const search = useSearch({ from: '/calendar' });
  const navigate = useNavigate();
  const set = (change: CalendarSearch, replace = false) =>
    navigate({ to: '/calendar', search: { ...search, ...change }, replace });
  return search.view === 'coverage' ? (
    <CoveragePage search={search} set={set} />
  ) : (
    <CalendarPage search={search} set={set} />
  );
}

type Shape = { search: CalendarSearch; set: (change: CalendarSearch, replace?: boolean) => void };

function CoveragePage({ search, set }: Shape) {
  const c = useWords(coverageWords);
  const { plan, ready } = usePlan();
  return (
    <Page wide title={c.heading} lead={plan?.title}>
      <CalendarBar search={search} set={set} />
      {plan && <Coverage plan={plan.id} search={search} />}
      {ready && !plan && <EmptyState title={c.noPlan} />}
    </Page>
  );
}

function CalendarPage({ search, set }: Shape) {
  const w = useWords(words);
  const { unit, may } = useSession();
  const { plan, plans } = usePlan();
  const query = useQuery(calendarReading(unit.unit.id, search));
  const [planning, setPlanning] = useState<Place>();
  const { run, error } = useAct();
  const narrow = useNarrow();
  const calendar = query.data;
  const days = daysIn(search);
  const writes = may('BROADCAST_EDIT') || may('TASK_PROGRESS');
  const onPlan = writes && plan?.state === 'ISSUED' ? setPlanning : undefined;
  const move = (item: BroadcastView, { on, at }: Place) =>
    run(
      () => api.put('/broadcasts/{id}', { id: item.id, version: item.version, body: { ...draftOf(item), on, at } }),
      w.moved,
    );
  const acts: Acts = { onPlan, onOpen: (item) => set({ item }), onMove: move };
  const day = search.day ?? today();
  const Days = narrow ? Agenda : Week;
  return (
    <Page
      wide
      title={calendar ? headline(calendar, search, w) : w.title}
      lead={calendar && <Lead calendar={calendar} days={days} />}
      actions={
        <>
          {search.view === 'month' && (
            <Button onPress={() => print()}>
              <Printer size={17} aria-hidden="true" />
              {w.wall}
            </Button>
          )}
          {onPlan && (
            <Button
              kind="primary"
              onPress={() => onPlan({ on: day < today() ? today() : day, channel: search.channel })}
            >
              <Plus size={17} aria-hidden="true" />
              {w.plan}
            </Button>
          )}
        </>
      }
    >
      <CalendarBar search={search} set={set} />
      <ErrorSummary error={error} />
      {plan && plan.state !== 'ISSUED' && <p className="notice wait">{w.noPlan}</p>}
      {query.isPending && <Loading rows={8} />}
      {query.error && <Failure error={query.error} retry={query.refetch} />}
      {calendar?.channels.length === 0 && (
        <EmptyState title={w.noChannel} action={<LinkButton to="/channels">{w.channels}</LinkButton>}>
          {w.noChannelLead}
        </EmptyState>
      )}
      {calendar && calendar.channels.length > 0 && search.view === 'month' && (
        <Month
          calendar={calendar}
          days={days}
          month={day.slice(0, 7)}
          onChoose={(chosen) => set({ view: undefined, day: chosen })}
        />
      )}
      {calendar && calendar.channels.length > 0 && search.view !== 'month' && (
        <Days calendar={calendar} days={days} {...acts} />
      )}
      {planning && plan && calendar && (
        <ItemForm plan={plan} place={planning} rate={calendar.wordsPerMinute} onClose={() => setPlanning(undefined)} />
      )}
      {search.item && calendar && (
        <ItemDrawer
          id={search.item}
          plans={plans}
          rate={calendar.wordsPerMinute}
          slots={calendar.empty.filter(inviting)}
          logged={calendar.logged}
          onClose={() => set({ item: undefined }, true)}
        />
      )}
    </Page>
  );
}
