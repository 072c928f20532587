import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useListing } from '../api/queries';
import { channelList } from '../channel/reads';
import { today } from '../i18n/format';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { Button } from '../ui/button';
import { Segments, Select } from '../ui/choice';
import { words as uiWords } from '../ui/words';
import { words as coverageWords } from './coverage-words';
import { monthPlus, plus, SPANS } from './days';
import type { CalendarSearch } from './search';
import { words } from './words';

type Shape = { search: CalendarSearch; set: (change: CalendarSearch) => void };
const MONTHS = { month: 1, quarter: 3, year: 12 };

/** Which days are in view, how, and of which channel: all in the address. */
export function CalendarBar({ search, set }: Shape) {
  const w = useWords(words);
  const c = useWords(coverageWords);
  const view = search.view ?? 'week';
  const span = search.span ?? 'year';
  const at = search.day ?? today();
  const months = view === 'coverage' ? MONTHS[span] : 1;
  const go = (steps: number) => set({ day: view === 'week' ? plus(at, 7 * steps) : monthPlus(at, months * steps) });
  return (
    <div className="calendar-bar">
      <div className="row">
        <Button kind="quiet" aria-label={w.before} onPress={() => go(-1)}>
          <ChevronLeft size={18} aria-hidden="true" />
        </Button>
        <Button onPress={() => set({ day: undefined })}>{w.today}</Button>
        <Button kind="quiet" aria-label={w.after} onPress={() => go(1)}>
          <ChevronRight size={18} aria-hidden="true" />
        </Button>
      </div>
      <Segments
        label={w.view}
        value={view}
        onChange={(next) => set({ view: next === 'week' ? undefined : next })}
        options={[
          { id: 'week', name: w.weekView },
          { id: 'month', name: w.monthView },
          { id: 'coverage', name: w.coverageView },
        ]}
      />
      {view === 'coverage' ? (
        <Segments
          label={c.span}
          value={span}
          onChange={(next) => set({ span: next === 'year' ? undefined : next })}
          options={SPANS.map((id) => ({ id, name: c.spans[id] }))}
        />
      ) : (
        <ChannelFilter search={search} set={set} />
      )}
    </div>
  );
}

function ChannelFilter({ search, set }: Shape) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { unit } = useSession();
  const channels = useListing(channelList(unit.unit.id));
  return (
    <Select
      label={w.channel}
      optional
      empty={ui.all}
      options={channels.items.filter(({ retiredAt }) => !retiredAt)}
      value={search.channel}
      onChange={(channel) => set({ channel })}
    />
  );
}
