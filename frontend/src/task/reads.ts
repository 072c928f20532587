import { listing, reading } from '../api/queries';
import { oneOf, type Search, text } from '../api/search';

export const STATES = ['PLANNED', 'IN_PROGRESS', 'DONE', 'CANCELLED'] as const;

export const taskSearch = {
  q: text,
  state: oneOf('OVERDUE', ...STATES),
  assignee: text,
  channel: text,
  clause: text,
  /** The item opened beside the list. */
  task: text,
};

export function taskList(plan: string | undefined, { state, task: _, ...filters }: Search<typeof taskSearch>) {
  const late = state === 'OVERDUE';
  return listing('/tasks', {
    plan,
    ...filters,
    state: late ? undefined : state,
    standing: late ? 'OVERDUE' : undefined,
    sort: 'code,title',
    count: true,
    limit: 100,
  });
}
export const taskReading = (id: string) => reading('/tasks/{id}', { id });
export const activitiesOf = (task: string) => listing('/activities', { task, sort: '-on', limit: 20 });
