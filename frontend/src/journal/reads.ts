import { listing } from '../api/queries';
import { type Search, text } from '../api/search';

export const journalSearch = { noun: text, from: text, to: text };

export const entryList = (unit: string, filters: Search<typeof journalSearch>) =>
  listing('/journal', { unit, ...filters, limit: 50 });
