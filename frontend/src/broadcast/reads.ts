import { begin, reading } from '../api/queries';
import { today } from '../i18n/format';
import { monthOf, spanOf, weekOf } from './days';
import type { CalendarSearch } from './search';

export const daysIn = ({ view, day = today() }: CalendarSearch) => (view === 'month' ? monthOf(day) : weekOf(day));

export function calendarReading(unit: string, search: CalendarSearch) {
  const days = daysIn(search);
  const { channel } = search;
  return reading('/channel-calendar', { unit, channel, from: days[0]!, to: days.at(-1)! });
}
export const itemReading = (id: string) => reading('/broadcasts/{id}', { id });
export const coverageReading = (id: string, { span = 'year', day = today() }: CalendarSearch) =>
  reading('/plans/{id}/coverage', { id, ...spanOf(span, day) });

/** What the screen shows first. */
export function start(unit: string, search: CalendarSearch) {
  if (search.item) begin(itemReading(search.item));
  if (search.view !== 'coverage') begin(calendarReading(unit, search));
}
