import { listing, reading } from '../api/queries';
import type { PeriodView } from '../api/schema';
import { text } from '../api/search';

/** The plan whose year is shown, which becomes the one in view. */
export const reportSearch = { plan: text };

export const periodList = (unit: string, year: number) => listing('/periods', { unit, year });
export const reportList = (plan: string) => listing('/reports', { plan });
export const reportReading = (id: string) => reading('/reports/{id}', { id });
export const paperReading = (id: string) => reading('/reports/{id}/document', { id });
export const passagesReading = (id: string) => reading('/reports/{id}/passages', { id });
export const gapReading = (id: string, period: PeriodView['code'], year: number) =>
  reading('/plans/{id}/report-gaps', { id, period, year });
export const differenceReading = (id: string) => reading('/reports/{id}/differences', { id });
export const comparisonReading = (id: string) => reading('/reports/{id}/comparison', { id });
