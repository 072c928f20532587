import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/client';
import { begin, reading } from '../api/queries';
import type { ScriptDraft } from '../api/schema';
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

/** The place on a channel that a script is looked for. */
export type ScriptPlace = { plan: string; task?: string; channel: string; on: string; at?: string; minutes?: number };
export const suggestionReading = (place: ScriptPlace) => reading('/script-suggestions', place);
export const itemScriptReading = (id: string) => reading('/broadcasts/{id}/reading', { id });
export const scriptReading = (body: ScriptDraft) =>
  queryOptions({ queryKey: ['/script-readings', body], queryFn: () => api.post('/script-readings', { body }) });

/** What the screen shows first. */
export function start(unit: string, search: CalendarSearch) {
  if (search.item) begin(itemReading(search.item));
  if (search.view !== 'coverage') begin(calendarReading(unit, search));
}
