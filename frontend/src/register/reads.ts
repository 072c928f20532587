import { listing } from '../api/queries';
import { oneOf, type Search, text } from '../api/search';

export const registerSearch = { q: text, whose: oneOf('own') };

export const documentList = (unit: string, { q, whose }: Search<typeof registerSearch>) =>
  listing('/known-documents', { q, unit: whose && unit, count: true, limit: 100 });
