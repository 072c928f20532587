import { listing } from '../api/queries';

export const regimeList = (unit: string) => listing('/reporting-regimes', { unit });
