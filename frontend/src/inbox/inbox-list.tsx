import { Link } from '@tanstack/react-router';
import { CircleDot, FileWarning, Hourglass, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Deadline, InboxItem } from '../api/schema';
import { ChannelMark } from '../channel/mark';
import { date, weekday } from '../i18n/format';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { ShareDone } from '../standing/share-done';
import { isLate } from './day';
import { ItemAct, paperScreen, ReportAct } from './next-act';
import { words } from './words';

type Shape = {
  title: string;
  items: InboxItem[];
  /** Reports past their day, before everything else. */
  reports?: Deadline[];
  tone?: 'late';
  /** Whose act is the filled button of the page. */
  first?: InboxItem | Deadline;
  onUrge: (task: string) => void;
  /** Beside the title. */
  act?: ReactNode;
};

export function InboxList({ title, items, reports = [], tone, first, onUrge, act }: Shape) {
  const w = useWords(words);
  if (!items.length && !reports.length) return null;
  return (
    <section className="stack tight">
      <div className="row">
        <h2 className={tone === 'late' ? 'late-title' : undefined}>
          {title} <small className="muted">{w.count(items.length + reports.length)}</small>
        </h2>
        {act}
      </div>
      <ul className="card rows">
        {reports.map((report) => (
          <LateReport key={report.title} report={report} filled={first === report} />
        ))}
        {items.map((item) => (
          <Item key={item.kind + item.subject} item={item} filled={first === item} onUrge={onUrge} />
        ))}
      </ul>
    </section>
  );
}

type RowShape = {
  icon: typeof TriangleAlert;
  tone: 'late' | 'doing' | 'wait';
  name: ReactNode;
  act: ReactNode;
  children: ReactNode;
};

function Row({ icon: Icon, tone, name, act, children }: RowShape) {
  return (
    <li className="inbox-item">
      <Icon size={18} aria-hidden="true" className={`tone-${tone}`} />
      <div>
        <strong>{name}</strong>
        <div className="fact-line">{children}</div>
      </div>
      {act}
    </li>
  );
}

function LateReport({ report, filled }: { report: Deadline; filled: boolean }) {
  const w = useWords(words);
  const { subject: id, title, daysLeft, dueOn, plan, progress, reminder } = report;
  const name = id ? (
    <Link to="/reports/$id" params={{ id }} className="quiet-link">
      {title}
    </Link>
  ) : (
    <Link to="/reports" search={{ plan }} className="quiet-link">
      {title}
    </Link>
  );
  return (
    <Row icon={TriangleAlert} tone="late" name={name} act={<ReportAct report={report} filled={filled} />}>
      <span className="tone-late strong">{w.late(-daysLeft)}</span>
      <span>{w.dueOn(date(dueOn))}</span>
      <span>{id ? w.notSent : w.notCompiled}</span>
      {reminder && (
        <span className="tone-late">
          {w.reminded(reminder.by)} {reminder.note}
        </span>
      )}
      {progress && <ShareDone share={progress} said={w.sections(progress.done, progress.total)} late />}
    </Row>
  );
}

function Item({ item, filled, onUrge }: { item: InboxItem; filled: boolean; onUrge: (task: string) => void }) {
  const w = useWords(words);
  const { me } = useSession();
  const late = isLate(item);
  const task = item.kind === 'TASK';
  const { progress, kind } = item;
  const Icon = late ? TriangleAlert : task ? CircleDot : item.kind.endsWith('RETURNED') ? FileWarning : Hourglass;
  const when = late ? w.late(item.daysLate!) : item.daysLate === 0 ? w.dueToday : item.dueOn && weekday(item.dueOn);
  const mine = task && me.assignees.some(({ name }) => name === item.lead);
  return (
    <Row
      icon={Icon}
      tone={late ? 'late' : task ? 'doing' : 'wait'}
      name={<Subject item={item} />}
      act={<ItemAct item={item} mine={mine} filled={filled} onUrge={onUrge} />}
    >
      {!task && <span>{w.kinds[item.kind]}</span>}
      {item.unit && <strong>{item.unit.name}</strong>}
      {when && <span className={late ? 'tone-late strong' : 'strong'}>{when}</span>}
      {item.channelType && <ChannelMark type={item.channelType} />}
      {item.clauseLabel && <span>{w.clause(item.clauseLabel)}</span>}
      {item.lead && <span>{mine ? w.mine(item.lead) : item.lead}</span>}
      {!progress && (item.activityCount || (task && late)) && <span>{w.activities(item.activityCount ?? 0)}</span>}
      {item.reason && <span>{kind.endsWith('RETURNED') ? w.returned(item.reason) : item.reason}</span>}
      {item.urged && (
        <span className="tone-late">
          {w.reminded(item.urged.by)} {item.urged.note}
        </span>
      )}
      {progress && (
        <ShareDone share={progress} said={(task ? w.times : w.sections)(progress.done, progress.total)} late={late} />
      )}
    </Row>
  );
}

/** The thing's own name leads to it. */
function Subject({ item: { kind, subject: id, title } }: { item: InboxItem }) {
  const shape = { className: 'quiet-link', children: title };
  const to = paperScreen(kind);
  if (to) return <Link {...shape} to={to} params={{ id }} />;
  if (['TASK', 'EXTENSION_TO_DECIDE', 'QUESTION_TO_ANSWER', 'MENTION'].includes(kind))
    return <Link {...shape} to="/tasks" search={{ task: id }} />;
  if (kind === 'BROADCAST_TO_SETTLE') return <Link {...shape} to="/calendar" search={{ item: id }} />;
  return <Link {...shape} to="/activities" search={{ activity: id }} />;
}
