import { reading } from '../api/queries';

export const inboxReading = (unit: string) => reading('/me/inbox', { unit });
