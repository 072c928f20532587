import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { BellRing, Bell as Silent } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Deadline, InboxItem, InboxView } from '../api/schema';
import { date } from '../i18n/format';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { CardButton } from '../ui/card-button';
import { Failure, Loading } from '../ui/states';
import './bell.css';
import { words as bellWords } from './bell-words';
import { dayOf, isLate, looksOn } from './day';
import { actOf } from './next-act';
import { inboxReading } from './reads';
import { words } from './words';

/** How often a page that is looked at asks again; an act and a return to the page ask at once. */
const LOOK_AGAIN = 5 * 60_000;
const SHOWN = 7;

/** What waits for the person, from wherever they are: the day of *Hôm nay*, counted, and the first of it. */
export function Bell() {
  const { unit } = useSession();
  return looksOn(unit.can) ? null : <Waiting />;
}

function Waiting() {
  const w = useWords(bellWords);
  const { me, unit } = useSession();
  const inbox = useQuery({ ...inboxReading(unit.unit.id), staleTime: 60_000, refetchInterval: LOOK_AGAIN });
  const due = inbox.data ? dayOf(inbox.data, me, unit.can).due : 0;
  const Icon = due ? BellRing : Silent;
  return (
    <CardButton
      className="button quiet bell"
      aria-label={w.waiting(due)}
      title={w.waiting(due)}
      shown={
        <>
          <Icon size={19} aria-hidden="true" />
          {due > 0 && (
            <span className="bell-count" aria-hidden="true">
              {due > 99 ? '99+' : due}
            </span>
          )}
        </>
      }
    >
      {(close) =>
        inbox.data ? (
          <First inbox={inbox.data} onGo={close} />
        ) : inbox.error ? (
          <Failure error={inbox.error} retry={inbox.refetch} />
        ) : (
          <Loading rows={4} />
        )
      }
    </CardButton>
  );
}

function First({ inbox, onGo }: { inbox: InboxView; onGo: () => void }) {
  const w = useWords(bellWords);
  const { me, unit } = useSession();
  const { lateReports, overdue, waiting, today, due } = dayOf(inbox, me, unit.can);
  const rows = [
    ...lateReports.map((report) => <LateReport key={report.title} report={report} onGo={onGo} />),
    ...[...overdue, ...waiting, ...today].map((item) => (
      <Thing key={item.kind + item.subject} item={item} onGo={onGo} />
    )),
  ];
  return (
    <>
      <h2 className="bell-title">{w.waiting(due)}</h2>
      {due === 0 && <p className="muted">{w.none}</p>}
      <ul className="bell-list">{rows.slice(0, SHOWN)}</ul>
      <Link to="/" onClick={onGo} className="bell-all">
        {rows.length > SHOWN ? w.all(due) : w.today}
      </Link>
    </>
  );
}

type RowShape = { place: LinkProps; act: string; title: string; late?: string; onGo: () => void; children: ReactNode };

function Row({ place, act, title, late, onGo, children }: RowShape) {
  return (
    <li>
      <Link {...place} onClick={onGo} className="bell-thing">
        <strong>{title}</strong>
        <span className="fact-line">
          {late && <span className="tone-late strong">{late}</span>}
          {children}
        </span>
        <span className="bell-act">{act}</span>
      </Link>
    </li>
  );
}

function Thing({ item, onGo }: { item: InboxItem; onGo: () => void }) {
  const w = useWords(words);
  const { me, may } = useSession();
  const task = item.kind === 'TASK';
  const mine = me.assignees.some(({ name }) => name === item.lead);
  // what others are late with is opened, to be urged there
  const { word, place } = actOf(item, may('ACTIVITY_LOG') && (mine || !isLate(item) || !may('TASK_EDIT')));
  const late = isLate(item) ? w.late(item.daysLate!) : undefined;
  return (
    <Row place={place} act={w[word]} title={item.title} late={late} onGo={onGo}>
      {!task && <span>{w.kinds[item.kind]}</span>}
      {task && !late && <span>{w.dueToday}</span>}
      {item.unit && <span>{item.unit.name}</span>}
      {item.lead && <span>{item.lead}</span>}
    </Row>
  );
}

function LateReport({ report, onGo }: { report: Deadline; onGo: () => void }) {
  const w = useWords(words);
  const { may } = useSession();
  const { subject: id, title, daysLeft, dueOn, plan } = report;
  const act = may('REPORT_COMPILE') ? (id ? w.goOn : w.compile) : w.open;
  const place: LinkProps = id ? { to: '/reports/$id', params: { id } } : { to: '/reports', search: { plan } };
  return (
    <Row place={place} act={act} title={title} late={w.late(-daysLeft)} onGo={onGo}>
      <span>{w.dueOn(date(dueOn))}</span>
    </Row>
  );
}
