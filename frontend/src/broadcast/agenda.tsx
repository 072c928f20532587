import type { ChannelCalendarView } from '../api/schema';
import { ChannelMark, channelTone } from '../channel/mark';
import { today, weekday } from '../i18n/format';
import { useWords } from '../i18n/language';
import { EmptyState } from '../ui/states';
import { entriesOf, inviting } from './entries';
import { type Acts, EntryCard } from './entry';
import './agenda.css';
import { words } from './words';

type Shape = Acts & { calendar: ChannelCalendarView; days: string[] };

/** On phones: the days one under the other; those with nothing are left out. */
export function Agenda({ calendar, days, ...acts }: Shape) {
  const w = useWords(words);
  const entries = entriesOf(calendar).filter(({ slot }) => !slot || inviting(slot));
  const channels = new Map(calendar.channels.map(({ channel }) => [channel.id, channel]));
  if (!entries.length) return <EmptyState title={w.nothing}>{w.nothingLead}</EmptyState>;
  return (
    <ol className="agenda">
      {days
        .map((on) => ({ on, ofDay: entries.filter((entry) => entry.on === on) }))
        .filter(({ ofDay }) => ofDay.length > 0)
        .map(({ on, ofDay }) => (
          <li key={on} className="card">
            <h2 aria-current={on === today() ? 'date' : undefined}>
              {weekday(on)}{' '}
              <small className="muted">
                {w.ofDay(ofDay.filter(({ slot }) => !slot).length, ofDay.filter(({ slot }) => slot).length)}
              </small>
            </h2>
            <div className="agenda-day">
              {ofDay.map((entry) => {
                const channel = entry.item?.channel ?? channels.get(entry.channel);
                return (
                  <div key={entry.key} className="agenda-entry">
                    <EntryCard
                      entry={entry}
                      tone={channel ? channelTone(channel.type) : ''}
                      about={`${channel?.name ?? ''}, ${weekday(on)}`}
                      {...acts}
                    />
                    {channel && <ChannelMark type={channel.type} name={channel.name} />}
                  </div>
                );
              })}
            </div>
          </li>
        ))}
    </ol>
  );
}
