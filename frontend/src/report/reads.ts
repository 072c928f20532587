import { listing, reading } from '../api/queries';
import { text } from '../api/search';

/** The plan whose year is shown, which becomes the one in view. */
export const reportSearch = { plan: text };

export const periodList = (unit: string, year: number) => listing('/periods', { unit, year });
export const reportList = (plan: string) => listing('/reports', { plan });
export const reportReading = (id: string) => reading('/reports/{id}', { id });
export const paperReading = (id: string) => reading('/reports/{id}/document', { id });
export const differenceReading = (id: string) => reading('/reports/{id}/differences', { id });
