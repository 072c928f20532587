import { reading } from '../api/queries';

export type Basis = 'ACCEPTED' | 'SENT';
export type Which = { period: 'Q1' | 'H1' | 'Q3' | 'YEAR'; year: number };

/** What a consolidation would take now. */
export const consolidationReading = (unit: string, which: Which, basis: Basis) =>
  reading('/units/{id}/consolidation', { id: unit, ...which, basis });
export const partReading = (report: string) => reading('/reports/{id}/parts', { id: report });
