import { reading } from '../api/queries';

export const amendmentReading = (id: string) => reading('/amendments/{id}', { id });
export const differenceReading = (id: string) => reading('/amendments/{id}/difference', { id });
export const paperReading = (id: string) => reading('/amendments/{id}/document', { id, annex: true });
export const amendmentsOf = (plan: string) => reading('/plans/{id}/amendments', { id: plan });
