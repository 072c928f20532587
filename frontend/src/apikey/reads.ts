import { listing } from '../api/queries';

export const apiKeyList = (unit: string) => listing('/api-keys', { unit, limit: 100 });
