import { listing, reading } from '../api/queries';

export const periodList = (unit: string, year: number) => listing('/periods', { unit, year });
export const reportList = (plan: string) => listing('/reports', { plan });
export const reportReading = (id: string) => reading('/reports/{id}', { id });
export const paperReading = (id: string) => reading('/reports/{id}/document', { id });
