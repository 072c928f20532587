import { listing, reading } from '../api/queries';
import { oneOf, type Search, text } from '../api/search';

export const STATES = ['PLANNED', 'IN_PROGRESS', 'DONE', 'CANCELLED'] as const;

/** What the tasks of a list are grouped by; by the plan's clauses where nothing is chosen. */
export const GROUPINGS = ['channel', 'lead'] as const;

export const taskSearch = {
  q: text,
  state: oneOf('OVERDUE', ...STATES),
  assignee: text,
  channel: text,
  clause: text,
  /** The month of the plan's year the tasks are due in. */
  month: text,
  by: oneOf(...GROUPINGS),
  /** The item opened beside the list. */
  task: text,
};

/** What the list is asked for, in the plan's order. */
export function taskFilter(
  plan: string | undefined,
  { state, task: _, month: __, by: ___, ...filters }: Search<typeof taskSearch>,
) {
  const late = state === 'OVERDUE';
  return {
    plan,
    ...filters,
    state: late ? undefined : state,
    standing: late ? ('OVERDUE' as const) : undefined,
    sort: 'code,title',
  };
}
export const taskList = (plan: string | undefined, search: Search<typeof taskSearch>) =>
  listing('/tasks', { ...taskFilter(plan, search), count: true, limit: 200 });
/** The first and the last day of a month of a year, where one is chosen. */
export function dueWithin(year: number, month: string | undefined) {
  if (!month) return {};
  const first = `${year}-${month.padStart(2, '0')}`;
  const last = new Date(Date.UTC(year, Number(month), 0)).getUTCDate();
  return { dueAfter: `${first}-01`, dueBefore: `${first}-${last}` };
}
export const taskReading = (id: string) => reading('/tasks/{id}', { id });
export const activitiesOf = (task: string) => listing('/activities', { task, sort: '-on', limit: 20 });
export const extensionsOf = (id: string) => reading('/tasks/{id}/extensions', { id });
export const urgesOf = (id: string) => reading('/tasks/{id}/urges', { id });
export const commentsOf = (id: string) => reading('/tasks/{id}/comments', { id });
export const receiptsOf = (id: string) => reading('/tasks/{id}/receipts', { id });
export const questionsOf = (id: string) => reading('/tasks/{id}/questions', { id });
export const daysOf = (id: string) => reading('/tasks/{id}/occurrences', { id });
/** What a day of a task may have been done in. */
export const mergeChoices = (plan: string) => ({
  tasks: listing('/tasks', { plan, limit: 200, sort: 'code,title' }),
  activities: listing('/activities', { plan, limit: 200, sort: '-on' }),
});
