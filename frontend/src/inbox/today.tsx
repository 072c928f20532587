import { useSuspenseQuery } from '@tanstack/react-query';
import { longDate } from '../i18n/format';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { LinkButton } from '../ui/link-button';
import { Page } from '../ui/page';
import { EmptyState } from '../ui/states';
import { InboxList } from './inbox-list';
import { inboxReading } from './reads';
import { Deadlines, OnAir, Parties, PlanProgress } from './side';
import './today.css';
import { words } from './words';

/** What must I do today? */
export function Screen() {
  const w = useWords(words);
  const { me, unit, may } = useSession();
  const { data: inbox } = useSuspenseQuery(inboxReading(unit.unit.id));
  const name = me.fullName.split(' ').at(-1) ?? me.fullName;
  const due = inbox.overdue.length + inbox.today.length + inbox.waiting.length;
  return (
    <Page
      title={w.heading(name, due)}
      lead={
        <>
          <p>{longDate(inbox.day)}</p>
          <p>{w.lead(inbox.overdue.length, inbox.today.length, inbox.waiting.length)}</p>
        </>
      }
    >
      {unit.validTo && <p className="notice wait">{w.former}</p>}
      {!inbox.plan && !unit.validTo && (
        <EmptyState
          title={w.noPlan}
          action={
            may('PLAN_EDIT') && (
              <LinkButton to="/plans/new" kind="primary">
                {w.start}
              </LinkButton>
            )
          }
        >
          {w.noPlanLead}
        </EmptyState>
      )}
      <div className="today">
        <div className="stack">
          <InboxList title={w.waiting} items={inbox.waiting} />
          <InboxList title={w.overdue} items={inbox.overdue} tone="late" />
          <InboxList title={w.today} items={inbox.today} />
          <InboxList title={w.week} items={inbox.week} />
          {inbox.plan && due + inbox.week.length === 0 && <p className="muted">{w.clear}</p>}
          <Parties parties={inbox.parties} />
        </div>
        <aside className="stack">
          {inbox.slots.length > 0 && <OnAir slots={inbox.slots} />}
          {inbox.plan && <PlanProgress plan={inbox.plan} />}
          <Deadlines deadlines={inbox.deadlines} />
        </aside>
      </div>
    </Page>
  );
}
