import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { PlayDay, PlaySourceView } from '../api/schema';
import { dayOf, number, weekday } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Checkbox } from '../ui/checkbox';
import { DateField } from '../ui/date-field';
import { EmptyState, Failure, Loading } from '../ui/states';
import { Status, type Tone } from '../ui/status';
import { dayReading } from './reads';
import { words } from './words';

const DAY = 86_400_000;
/** Four weeks, as far as nobody asks for other days. */
const SHOWN = 27;
const back = (days: number) => dayOf(new Date(Date.now() - days * DAY));

/** What was played day by day, the last first, with what was not. */
export function PlayDays({ source }: { source: PlaySourceView }) {
  const w = useWords(words);
  const [{ from, to }, setDays] = useState({ from: back(SHOWN), to: back(0) });
  const [onlyFailed, setOnlyFailed] = useState(false);
  const query = useQuery(dayReading(source.id, from, to));
  const items = (query.data?.items ?? []).filter(
    ({ registered, successful }) => !onlyFailed || successful < registered,
  );
  const days = [...new Set(items.map(({ on }) => on))];
  return (
    <section aria-labelledby="by-day" className="stack">
      <h2 id="by-day">{w.byDay}</h2>
      <div className="play-days">
        <DateField label={w.from} value={from} max={to} onChange={(day) => day && setDays({ from: day, to })} />
        <DateField label={w.to} value={to} min={from} onChange={(day) => day && setDays({ from, to: day })} />
        <Checkbox isSelected={onlyFailed} onChange={setOnlyFailed}>
          {w.onlyFailed}
        </Checkbox>
      </div>
      {query.isPending && <Loading rows={5} />}
      {query.error && <Failure error={query.error} retry={query.refetch} />}
      {query.isSuccess && days.length === 0 && <EmptyState title={onlyFailed ? w.noneFailed : w.noDays} />}
      {days.map((on) => (
        <Day key={on} on={on} items={items.filter((item) => item.on === on)} />
      ))}
    </section>
  );
}

function Day({ on, items }: { on: string; items: PlayDay[] }) {
  const w = useWords(words);
  const sum = (of: (item: PlayDay) => number) => number(items.reduce((all, item) => all + of(item), 0));
  return (
    <section className="play-day stack">
      <h3>
        {weekday(on)}
        <span className="small muted">
          {w.ofDay(
            sum(({ successful }) => successful),
            sum(({ registered }) => registered),
          )}
        </span>
      </h3>
      <ul className="card rows">
        {items.map((item) => (
          <Item key={item.item} item={item} />
        ))}
      </ul>
    </section>
  );
}

function Item({ item }: { item: PlayDay }) {
  const w = useWords(words);
  const { title, category, registered, successful, counted, held, activity, withdrawn } = item;
  const missed = registered - successful;
  const tone: Tone = held === 'UNMAPPED' ? 'todo' : 'wait';
  return (
    <li className="play-item">
      <div>
        {activity ? (
          <Link to="/activities" search={{ activity: activity.id }}>
            {title}
          </Link>
        ) : (
          <strong>{title}</strong>
        )}
        <div className="fact-line">
          <span>{category}</span>
          <span>{w.plays(number(successful), number(registered))}</span>
        </div>
      </div>
      <div className="row">
        {missed > 0 && <Status tone="late">{w.failed(number(missed))}</Status>}
        {counted > 0 && !withdrawn && <Status tone="done">{w.outcomes.COUNTED}</Status>}
        {withdrawn && <Status tone="todo">{w.withdrawn}</Status>}
        {held && <Status tone={tone}>{w.outcomes[held]}</Status>}
      </div>
    </li>
  );
}
