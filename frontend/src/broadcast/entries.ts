import type { BroadcastView, ChannelCalendarView } from '../api/schema';
import { today } from '../i18n/format';

/** What stands in a day of a channel, by its hour: items, activities logged aside, slots nothing fills. */
export type Entry = {
  key: string;
  channel: string;
  on: string;
  at?: string;
  item?: BroadcastView;
  logged?: ChannelCalendarView['logged'][number];
  slot?: ChannelCalendarView['empty'][number];
};

export function entriesOf({ items, logged, empty }: ChannelCalendarView): Entry[] {
  const entries: Entry[] = [
    ...items.map((item) => ({ key: item.id, channel: item.channel.id, on: item.on, at: item.at, item })),
    ...logged.map((one) => ({ key: one.id, channel: one.channel, on: one.on, at: one.at, logged: one })),
    ...empty.map((slot) => ({
      key: slot.channel + slot.on + slot.at,
      channel: slot.channel,
      on: slot.on,
      at: slot.at,
      slot,
    })),
  ];
  return entries.sort((a, b) => (a.on + (a.at ?? '')).localeCompare(b.on + (b.at ?? '')));
}

/** An empty slot that can still be filled. */
export const inviting = (slot: { on: string }) => slot.on >= today();
