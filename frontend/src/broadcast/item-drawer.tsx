import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { BroadcastView, ChannelCalendarView, PlanView } from '../api/schema';
import { ChannelMark } from '../channel/mark';
import { instant, weekday } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Drawer } from '../ui/overlays';
import { Failure, Loading } from '../ui/states';
import { useOpen } from '../ui/use-open';
import { ItemActs } from './item-acts';
import { ItemForm, MoveForm } from './item-form';
import { ItemStatus } from './item-status';
import { lasting } from './reading-time';
import { itemReading } from './reads';
import { words as scriptWords } from './script-words';
import { words } from './words';

type Shape = {
  id: string;
  plans: PlanView[];
  rate: number;
  slots: ChannelCalendarView['empty'];
  logged: ChannelCalendarView['logged'];
  onClose: () => void;
};

export function ItemDrawer({ id, plans, rate, slots, logged, onClose }: Shape) {
  const w = useWords(words);
  const form = useOpen<'edit' | 'move'>(`broadcast.${id}`);
  const query = useQuery(itemReading(id));
  const item = query.data;
  const plan = plans.find((one) => one.id === item?.plan.id);
  if (item && plan && form.act === 'edit') {
    return <ItemForm plan={plan} item={item} rate={rate} onClose={form.close} />;
  }
  return (
    <Drawer title={item?.title ?? w.detail} onClose={onClose} wide>
      {query.isPending && <Loading />}
      {query.error && <Failure error={query.error} retry={query.refetch} />}
      {item && (
        <div className="stack">
          <div className="row">
            <ItemStatus item={item} />
            <ChannelMark type={item.channel.type} name={item.channel.name} />
          </div>
          <Detail item={item} rate={rate} />
          <ItemActs
            item={item}
            logged={logged.filter(({ channel, on }) => channel === item.channel.id && on === item.on)}
            onEdit={() => form.open('edit')}
            onMove={() => form.open('move')}
            onGone={onClose}
          />
        </div>
      )}
      {item && form.act === 'move' && (
        <MoveForm
          item={item}
          slots={slots
            .filter(({ channel }) => channel === item.channel.id)
            .map(({ on, at, minutes }) => ({ id: on + at, on, at, name: w.slotName(weekday(on), at, minutes) }))}
          onClose={form.close}
        />
      )}
    </Drawer>
  );
}

function Detail({ item, rate }: { item: BroadcastView; rate: number }) {
  const w = useWords(words);
  const script = useWords(scriptWords);
  const minutes = item.minutes && w.duration(item.minutes, 0);
  const rows: [string, ReactNode][] = [
    [w.when, [weekday(item.on), item.at ?? w.allDay, minutes].filter(Boolean).join(', ')],
    [
      w.task,
      item.task && (
        <Link to="/tasks" search={{ task: item.task.id }}>
          {item.task.name}
        </Link>
      ),
    ],
    [w.topics, item.topics.map(({ name }) => name).join('; ')],
    [
      w.activity,
      item.activity && (
        <Link to="/activities" search={{ activity: item.activity.id }}>
          {item.activity.name}
        </Link>
      ),
    ],
    [w.planName, item.plan.name],
  ];
  const steps = [
    item.reviewedBy && w.reviewedBy(item.reviewedBy, instant(item.reviewedAt!)),
    item.approvedBy && w.approvedBy(item.approvedBy, instant(item.approvedAt!)),
    item.settledBy && w.settledBy(item.settledBy, instant(item.settledAt!)),
  ].filter(Boolean);
  return (
    <>
      {item.reason && (
        <div className="notice wait">
          <strong>{item.state === 'NOT_AIRED' ? w.notAired : w.returned}</strong>
          {item.reason}
        </div>
      )}
      {item.conflicts.length > 0 && (
        <div className="notice late">
          <strong>{w.clashes}</strong>
          {item.conflicts.map((conflict) => (
            <span key={conflict.kind + (conflict.with?.id ?? '')}>
              {conflict.with ? w.sameTime(conflict.with.name) : w.tooLong(conflict.minutesOver ?? 0)}
            </span>
          ))}
        </div>
      )}
      <dl className="facts">
        {rows
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {item.script && (
        <section className="stack tight">
          <h3>{w.script}</h3>
          <p className="script">{item.script}</p>
          <p className="small muted">
            {script.time(lasting(item.readingSeconds ?? 0, w.duration))}. {w.scriptHint(rate)}
          </p>
        </section>
      )}
      {steps.length > 0 && (
        <section className="stack tight">
          <h3>{w.history}</h3>
          <ul className="plain small muted">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
