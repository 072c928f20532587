import { listing } from '../api/queries';

export const channelList = (unit: string) => listing('/channels', { unit, limit: 200, sort: 'name' });
