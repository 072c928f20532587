import type { ChannelCalendarView } from '../api/schema';
import { date, today, weekday } from '../i18n/format';
import { useWords } from '../i18n/language';
import { type Entry, entriesOf, inviting } from './entries';
import './month.css';
import { words } from './words';

type Shape = { calendar: ChannelCalendarView; days: string[]; month: string; onChoose: (day: string) => void };

/** How much stands on each day of a month, and what is still empty; a day opens its week. */
export function Month({ calendar, days, month, onChoose }: Shape) {
  const w = useWords(words);
  const entries = entriesOf(calendar);
  const ofDay = (on: string) => entries.filter((entry) => entry.on === on);
  const most = Math.max(1, ...days.map((on) => ofDay(on).filter(({ slot }) => !slot).length));
  const names = new Map(calendar.channels.map(({ channel }) => [channel.id, channel.name]));
  const weeks = Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
  return (
    <div className="card month-frame">
      <table className="month">
        <thead>
          <tr>
            {weeks[0]!.map((on, place) => (
              <th key={on} scope="col">
                <span className="only-desk">{weekday(on).replace(/ \d.*/, '')}</span>
                <abbr className="only-phone" title={weekday(on).replace(/ \d.*/, '')}>
                  {w.shortDays[place]}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((on) => {
                const all = ofDay(on);
                const filled = all.filter(({ slot }) => !slot);
                const empty = all.filter(({ slot }) => slot && inviting(slot)).length;
                return (
                  <td key={on} data-outside={!on.startsWith(month) || undefined}>
                    <button
                      type="button"
                      data-heat={filled.length && Math.ceil((filled.length / most) * 3)}
                      aria-current={on === today() ? 'date' : undefined}
                      aria-label={`${date(on)}: ${w.ofDay(filled.length, empty)}`}
                      onClick={() => onChoose(on)}
                    >
                      <b>{Number(on.slice(8))}</b>
                      <span className="month-count">{filled.length > 0 && w.items(filled.length)}</span>
                      {empty > 0 && <span className="month-empty">{w.ofDay(0, empty)}</span>}
                    </button>
                    <WallDay day={Number(on.slice(8))} entries={filled.filter(settled)} names={names} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Wall = { day: number; entries: Entry[]; names: Map<string, string> };

/** What may hang where everybody reads it: approved, or done. */
const settled = ({ item }: Entry) => !item || item.state === 'APPROVED' || item.state === 'AIRED';

/** A day on paper, as it hangs on a wall: every item with its hour and channel. */
function WallDay({ day, entries, names }: Wall) {
  return (
    <div className="wall-day">
      <b>{day}</b>
      <ul className="plain">
        {entries.map(({ key, at, channel, item, logged }) => (
          <li key={key}>
            {at && <b>{at}</b>} {item?.title ?? logged?.title} <i>{names.get(channel)}</i>
          </li>
        ))}
      </ul>
    </div>
  );
}
