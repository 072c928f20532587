import { listing } from '../api/queries';

/** The unit's channels, those out of use too. */
export const channelList = (unit: string) => listing('/channels', { unit, limit: 200, sort: 'name' });
