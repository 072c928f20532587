import type { ChannelCalendarView } from '../api/schema';
import { date, shortDate, today } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Status } from '../ui/status';
import { weekNumber } from './days';
import { inviting } from './entries';
import type { CalendarSearch } from './search';
import { words } from './words';

/** The calendar's answer in a line: what is still empty, or how much there is. */
export function headline(
  { items, logged, empty }: ChannelCalendarView,
  { view, day = today() }: CalendarSearch,
  w: (typeof words)['vi'],
) {
  const all = [...items, ...logged];
  if (view === 'month') {
    const inMonth = all.filter(({ on }) => on.startsWith(day.slice(0, 7)));
    return w.month(String(Number(day.slice(5, 7))), day.slice(0, 4), inMonth.length);
  }
  const free = empty.filter(inviting).length;
  return free ? w.emptySlots(weekNumber(day), free) : w.fullWeek(weekNumber(day), all.length);
}

/** What waits for somebody, besides the empty slots. */
export function Lead({ calendar: { items }, days }: { calendar: ChannelCalendarView; days: string[] }) {
  const w = useWords(words);
  const waiting = items.filter(({ state, unsettled }) => state === 'REVIEWED' && !unsettled).length;
  const unsettled = items.filter((item) => item.unsettled).length;
  const clashing = items.filter(({ conflicts }) => conflicts.length > 0).length;
  return (
    <span className="row">
      <span>{w.range(shortDate(days[0]!), date(days.at(-1)!))}</span>
      {unsettled > 0 && <Status tone="late">{w.toSettle(unsettled)}</Status>}
      {clashing > 0 && <Status tone="late">{w.clashing(clashing)}</Status>}
      {waiting > 0 && <Status tone="wait">{w.toApprove(waiting)}</Status>}
      {items.length > 0 && !unsettled && !clashing && !waiting && <Status tone="done">{w.calm}</Status>}
    </span>
  );
}
