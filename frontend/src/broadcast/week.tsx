import { Plus } from 'lucide-react';
import type { DragEvent, KeyboardEvent } from 'react';
import type { BroadcastView, ChannelCalendarView } from '../api/schema';
import { ChannelMark, channelTone } from '../channel/mark';
import { today, weekday } from '../i18n/format';
import { useWords } from '../i18n/language';
import { type Entry, entriesOf, inviting } from './entries';
import { type Acts, EntryCard, type Place } from './entry';
import { step } from './steps';
import './week.css';
import { words } from './words';

type Shape = Acts & { calendar: ChannelCalendarView; days: string[] };

/** Channels as lanes, days as columns; arrow keys go from cell to cell, an item can be drawn to another day of its channel. */
export function Week({ calendar, days, ...acts }: Shape) {
  const w = useWords(words);
  const entries = entriesOf(calendar);
  const items = new Map(calendar.items.map((item) => [item.id, item]));
  const inUse = ({ channel, slots }: ChannelCalendarView['channels'][number]) =>
    slots > 0 || entries.some((entry) => entry.channel === channel.id);
  const some = calendar.channels.filter(inUse);
  const lanes = some.length ? some : calendar.channels;
  const idle = calendar.channels.filter((lane) => !lanes.includes(lane));
  const keys = (event: KeyboardEvent<HTMLTableElement>) => {
    const next = step(event.currentTarget, event.key);
    if (next) {
      event.preventDefault();
      next.focus();
    }
  };
  return (
    <>
      <div className="card week-frame">
        <table className="week" onKeyDown={keys}>
          <caption className="visually-hidden">{w.keysHint}</caption>
          <thead>
            <tr>
              <th scope="col">{w.channel}</th>
              {days.map((on) => (
                <th key={on} scope="col" aria-current={on === today() ? 'date' : undefined}>
                  {weekday(on)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lanes.map(({ channel, slots }) => (
              <tr key={channel.id}>
                <th scope="row">
                  <ChannelMark type={channel.type} name={channel.name} />
                  {slots > 0 && <small className="muted block">{w.slots(slots)}</small>}
                </th>
                {days.map((on) => (
                  <Cell
                    key={on}
                    place={{ channel: channel.id, on }}
                    name={channel.name}
                    tone={channelTone(channel.type)}
                    entries={entries.filter((entry) => entry.channel === channel.id && entry.on === on)}
                    item={(id) => items.get(id)}
                    {...acts}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {idle.length > 0 && (
        <p className="small muted">
          {w.idle}: {idle.map(({ channel }) => channel.name).join('; ')}.
        </p>
      )}
    </>
  );
}

type CellShape = Acts & {
  place: Place;
  name: string;
  tone: string;
  entries: Entry[];
  item: (id: string) => BroadcastView | undefined;
};

function Cell({ place, name, tone, entries, item, ...acts }: CellShape) {
  const w = useWords(words);
  const { onPlan, onMove } = acts;
  const about = `${name}, ${weekday(place.on)}`;
  const drop = (to: Place) => ({
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      event.stopPropagation();
      const drawn = item(event.dataTransfer.getData('text/plain'));
      if (drawn?.channel.id === place.channel) onMove(drawn!, { on: to.on, at: to.at ?? drawn!.at });
    },
  });
  return (
    <td data-today={place.on === today() || undefined} {...drop(place)}>
      {entries.map((entry) => (
        <EntryCard
          key={entry.key}
          entry={entry}
          tone={tone}
          about={about}
          drop={entry.slot && drop(entry.slot)}
          {...acts}
        />
      ))}
      {onPlan && inviting(place) && (
        <button
          type="button"
          className="plan-here"
          tabIndex={-1}
          aria-label={w.planAt(about)}
          onClick={() => onPlan(place)}
        >
          <Plus size={14} aria-hidden="true" />
        </button>
      )}
    </td>
  );
}
