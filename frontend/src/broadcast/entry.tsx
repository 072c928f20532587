import { Link } from '@tanstack/react-router';
import type { BroadcastView } from '../api/schema';
import { useWords } from '../i18n/language';
import { Status } from '../ui/status';
import { type Entry, inviting } from './entries';
import { ItemStatus } from './item-status';
import './entry.css';
import { words } from './words';

/** Where something is or will be planned. */
export type Place = { channel?: string; on: string; at?: string };
export type Acts = {
  /** Absent where nothing can be planned. */
  onPlan?: (place: Place) => void;
  onOpen: (item: string) => void;
  onMove: (item: BroadcastView, place: Place) => void;
};
type Shape = Acts & {
  entry: Entry;
  /** The channel's colour. */
  tone: string;
  /** The channel and day, for who does not see where it stands. */
  about: string;
  drop?: object;
};

/** An item, an activity that was logged without one, or a slot nothing fills: then an invitation. */
export function EntryCard({ entry: { item, logged, slot, at }, tone, about, onPlan, onOpen, drop }: Shape) {
  const w = useWords(words);
  if (item) {
    return (
      <button
        type="button"
        className={`entry ${tone}`}
        data-state={item.state}
        data-thing={item.id}
        draggable={item.can.includes('BROADCAST_EDIT')}
        onDragStart={(event) => event.dataTransfer.setData('text/plain', item.id)}
        onClick={() => onOpen(item.id)}
      >
        <time>{at ?? w.allDay}</time>
        <strong>{item.title}</strong>
        <ItemStatus item={item} />
        {item.conflicts.length > 0 && <Status tone="late">{w.clashes}</Status>}
        <span className="visually-hidden">{about}</span>
      </button>
    );
  }
  if (logged) {
    return (
      <Link to="/activities" search={{ activity: logged.id }} className={`entry ${tone}`}>
        {at && <time>{at}</time>}
        <strong>{logged.title}</strong>
        <Status tone="done">{w.logged}</Status>
        <span className="visually-hidden">{about}</span>
      </Link>
    );
  }
  if (!slot) return null;
  if (!onPlan || !inviting(slot)) {
    return (
      <span className="entry passed">
        <time>{at}</time> {inviting(slot) ? w.stillEmpty : w.leftEmpty}
      </span>
    );
  }
  return (
    <button
      type="button"
      className="entry slot"
      aria-label={`${at} ${w.emptySlot}: ${about}`}
      onClick={() => onPlan({ channel: slot.channel, on: slot.on, at: slot.at })}
      {...drop}
    >
      <time>{at}</time>
      <span>{w.emptySlot}</span>
    </button>
  );
}
