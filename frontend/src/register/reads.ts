import { listing } from '../api/queries';
import { flag, type Search, text } from '../api/search';

export const registerSearch = { q: text, own: flag };

export const documentList = (unit: string, { q, own }: Search<typeof registerSearch>) =>
  listing('/known-documents', { q, unit: own && unit, count: true, limit: 100 });
