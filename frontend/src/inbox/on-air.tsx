import { Link } from '@tanstack/react-router';
import { CircleCheckBig, CircleDashed } from 'lucide-react';
import type { SlotToday } from '../api/schema';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { About } from '../ui/link-button';
import { words } from './on-air-words';

/** The loudspeaker's day: each slot and its logged activity. */
export function OnAir({ slots }: { slots: SlotToday[] }) {
  const w = useWords(words);
  const { may } = useSession();
  return (
    <section className="card pad stack tight">
      <h2>{w.onAir}</h2>
      <ol className="on-air">
        {slots.map((slot) => (
          <li key={slot.channel.id + slot.time} className={slot.activity ? 'aired' : undefined}>
            <time>{slot.time}</time>
            <div>
              {slot.activity ? (
                <Link to="/activities" search={{ activity: slot.activity.id }} className="quiet-link">
                  {slot.activity.name}
                </Link>
              ) : (
                slot.channel.name
              )}{' '}
              <small className="muted">{w.minutes(slot.minutes)}</small>
              <div className="fact-line">
                <span className={`status ${slot.activity ? 'done' : 'todo'}`}>
                  {slot.activity ? (
                    <CircleCheckBig size={14} aria-hidden="true" />
                  ) : (
                    <CircleDashed size={14} aria-hidden="true" />
                  )}
                  {slot.activity ? w.aired : w.noItem}
                </span>
                {!slot.activity && may('ACTIVITY_LOG') && (
                  <Link to="/activities/new" search={{ channel: slot.channel.id }}>
                    {w.logSlot}
                    <About thing={`${slot.channel.name} ${slot.time}`} />
                  </Link>
                )}
              </div>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
