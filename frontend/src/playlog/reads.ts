import { listing, reading } from '../api/queries';
import type { ChannelView } from '../api/schema';
import { folded } from '../i18n/format';

/** Whether a log can count on it: a loudspeaker, measured in plays. */
export const countsPlays = ({ type, measure }: ChannelView) =>
  type === 'LOUDSPEAKER' && folded(measure) === 'luot phat';

/** The unit's sources, of one channel where it is asked for. */
export const sourceList = (unit: string, channel?: string) => listing('/play-sources', { unit, channel, limit: 100 });

export const sourceReading = (id: string) => reading('/play-sources/{id}', { id });

export const dayReading = (id: string, from: string, to: string) =>
  reading('/play-sources/{id}/days', { id, from, to });

export const logList = (source: string) => listing('/play-logs', { source, limit: 20 });
