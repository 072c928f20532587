import { listing } from '../api/queries';
import { oneOf, type Search, text } from '../api/search';

export const PERIODS = ['Q1', 'H1', 'Q3', 'YEAR'] as const;
export const SHOWN = ['missing', 'late', 'waiting', 'returned', 'accepted'] as const;

export const completenessSearch = {
  year: text,
  /** The period looked at; without it the one that was due last. */
  period: oneOf(...PERIODS),
  /** Only units whose report of that period stands so. */
  shown: oneOf(...SHOWN),
  q: text,
  /** By the report of the period, the most urgent first, instead of by name. */
  sort: oneOf('urgency'),
};

export const completenessList = (unit: string, { year }: Search<typeof completenessSearch>) =>
  listing('/units/{id}/completeness', { id: unit, year: year ? Number(year) : undefined, limit: 200 });
