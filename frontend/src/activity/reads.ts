import { listing, reading } from '../api/queries';
import { flag, type Search, text } from '../api/search';

export const activitySearch = {
  q: text,
  channel: text,
  topic: text,
  from: text,
  to: text,
  withoutEvidence: flag,
  /** The item opened beside the list. */
  activity: text,
};
export const logSearch = { task: text, channel: text, on: text };

export const activityList = (plan: string | undefined, { activity: _, ...filters }: Search<typeof activitySearch>) =>
  listing('/activities', { plan, ...filters, sort: '-on', count: true, limit: 50 });
export const activityReading = (id: string) => reading('/activities/{id}', { id });

/** The form's options. */
export const formChoices = (plan: { id: string; unit: { id: string } }) => ({
  tasks: listing('/tasks', { plan: plan.id, limit: 200, sort: 'code,title' }),
  channels: listing('/channels', { unit: plan.unit.id, retired: false, limit: 200 }),
  topics: reading('/plans/{id}/topics', { id: plan.id }),
});
