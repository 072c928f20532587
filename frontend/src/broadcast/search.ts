import { oneOf, type Search, text } from '../api/search';

export const calendarSearch = {
  /** The week where nothing is chosen. */
  view: oneOf('month', 'coverage'),
  /** Any day of the week, month or span in view; today where absent. */
  day: text,
  channel: text,
  /** The item opened beside the calendar. */
  item: text,
  /** What the coverage is looked at over; the year where absent. */
  span: oneOf('month', 'quarter', 'year'),
};
export type CalendarSearch = Search<typeof calendarSearch>;
