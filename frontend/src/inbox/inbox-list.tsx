import { CircleDot, FileWarning, Hourglass, TriangleAlert } from 'lucide-react';
import type { InboxItem } from '../api/schema';
import { ChannelMark } from '../channel/mark';
import { weekday } from '../i18n/format';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { LinkButton } from '../ui/link-button';
import { words } from './words';

export function InboxList({ title, items, tone }: { title: string; items: InboxItem[]; tone?: 'late' }) {
  const w = useWords(words);
  if (!items.length) return null;
  return (
    <section className="stack tight">
      <h2 className={tone === 'late' ? 'late-title' : undefined}>
        {title} <small className="muted">{w.count(items.length)}</small>
      </h2>
      <ul className="card rows">
        {items.map((item) => (
          <Item key={item.kind + item.subject} item={item} />
        ))}
      </ul>
    </section>
  );
}

const late = (item: InboxItem) => (item.daysLate ?? 0) > 0;

function Item({ item }: { item: InboxItem }) {
  const w = useWords(words);
  const Icon = late(item)
    ? TriangleAlert
    : item.kind === 'TASK'
      ? CircleDot
      : item.kind.endsWith('RETURNED')
        ? FileWarning
        : Hourglass;
  const when = late(item)
    ? w.late(item.daysLate!)
    : item.daysLate === 0
      ? w.dueToday
      : item.dueOn && weekday(item.dueOn);
  return (
    <li className="inbox-item">
      <Icon
        size={18}
        aria-hidden="true"
        className={late(item) ? 'tone-late' : item.kind === 'TASK' ? 'tone-doing' : 'tone-wait'}
      />
      <div>
        <strong>{item.title}</strong>
        <div className="fact-line">
          {item.kind !== 'TASK' && <span>{w.kinds[item.kind]}</span>}
          {when && <span className={late(item) ? 'tone-late strong' : 'strong'}>{when}</span>}
          {item.channelType && <ChannelMark type={item.channelType} />}
          {item.clauseLabel && <span>{item.clauseLabel}</span>}
          {item.lead && <span>{item.lead}</span>}
          {item.activityCount !== undefined && <span>{w.activities(item.activityCount)}</span>}
          {item.reason && <span>{w.returned(item.reason)}</span>}
        </div>
      </div>
      <NextAct item={item} />
    </li>
  );
}

/** Each row has its next act. */
function NextAct({ item }: { item: InboxItem }) {
  const w = useWords(words);
  const { may } = useSession();
  switch (item.kind) {
    case 'PLAN_TO_ISSUE':
    case 'PLAN_RETURNED':
      return (
        <LinkButton to="/plans/$id" params={{ id: item.subject }} kind="primary">
          {item.kind === 'PLAN_RETURNED' ? w.fix : w.sign}
        </LinkButton>
      );
    case 'REPORT_TO_APPROVE':
    case 'REPORT_RETURNED':
      return (
        <LinkButton to="/reports/$id" params={{ id: item.subject }} kind="primary">
          {item.kind === 'REPORT_RETURNED' ? w.fix : w.sign}
        </LinkButton>
      );
    case 'ACTIVITY_WITHOUT_EVIDENCE':
      return (
        <LinkButton to="/activities" search={{ activity: item.subject }}>
          {w.prove}
        </LinkButton>
      );
    default:
      return (
        <span className="row">
          {may('ACTIVITY_LOG') && (
            <LinkButton
              to="/activities/new"
              search={{ task: item.subject }}
              kind={late(item) ? 'primary' : 'secondary'}
            >
              {w.log}
            </LinkButton>
          )}
          <LinkButton to="/tasks" search={{ task: item.subject }} kind="quiet">
            {w.open}
          </LinkButton>
        </span>
      );
  }
}
