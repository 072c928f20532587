import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { longDate } from '../i18n/format';
import { useWords } from '../i18n/language';
import { useInView } from '../plan/use-plan';
import { useSession } from '../session/session';
import { look } from '../ui/link-button';
import { Page } from '../ui/page';
import { dayOf, looksOn } from './day';
import { InboxList } from './inbox-list';
import { inboxReading } from './reads';
import './today.css';
import { words } from './words';

// What one must do comes first; what stands beside and below it loads after.
const Below = lazy(async () => ({ default: (await import('./below')).Below }));
const Deadlines = lazy(async () => ({ default: (await import('./side')).Deadlines }));
const Notices = lazy(async () => ({ default: (await import('./notices')).Notices }));
const OnAir = lazy(async () => ({ default: (await import('./on-air')).OnAir }));
const Parties = lazy(async () => ({ default: (await import('./side')).Parties }));
const PlanProgress = lazy(async () => ({ default: (await import('./side')).PlanProgress }));
const Urge = lazy(async () => ({ default: (await import('./urge')).Urge }));
const UrgeAll = lazy(async () => ({ default: (await import('./urge-all')).UrgeAll }));

/** What must I do today? */
export function Screen() {
  const w = useWords(words);
  const { me, unit, may } = useSession();
  const { data: inbox } = useSuspenseQuery(inboxReading(unit.unit.id));
  const name = me.fullName.split(' ').at(-1) ?? me.fullName;
  const day = dayOf(inbox, me, unit.can);
  const [urged, setUrged] = useState<string>();
  const shown = { first: day.first, onUrge: setUrged };
  const [all, setAll] = useState(false);
  const chase = inbox.plan && may('TASK_URGE') && inbox.overdue.length > 1 && (
    // no Button: the first screen does without React Aria
    <button type="button" className={look({ kind: 'secondary', size: 'small' })} onClick={() => setAll(true)}>
      {w.urgeAll}
    </button>
  );
  useInView(inbox.plan?.id);
  return (
    <Page
      title={looksOn(unit.can) ? w.watched(unit.unit.name, day.due) : w.heading(name, day.due)}
      lead={
        <>
          <p>{longDate(inbox.day)}</p>
          <p>{w.lead(day.late, day.today.length, day.waiting.length)}</p>
        </>
      }
    >
      {(inbox.diskMegabytes !== undefined || unit.validTo || !inbox.plan) && (
        <Suspense>
          <Notices inbox={inbox} />
        </Suspense>
      )}
      <div className="today">
        <div className="stack">
          <InboxList
            title={w.overdue}
            items={day.overdue}
            reports={day.lateReports}
            tone="late"
            act={chase}
            {...shown}
          />
          <InboxList title={w.waiting} items={day.waiting} {...shown} />
          <InboxList title={w.today} items={day.today} {...shown} />
          <InboxList title={w.week} items={day.week} {...shown} />
          <InboxList title={w.othersReports} items={[]} reports={day.othersReports} tone="late" {...shown} />
          {inbox.plan && day.due + day.week.length === 0 && <p className="muted">{w.clear}</p>}
          <Suspense>
            <Parties parties={inbox.parties} />
          </Suspense>
        </div>
        <aside className="stack">
          <Suspense>
            {inbox.below && <Below below={inbox.below} />}
            {inbox.slots.length > 0 && <OnAir slots={inbox.slots} />}
            {inbox.plan && <PlanProgress plan={inbox.plan} />}
            <Deadlines deadlines={day.deadlines} />
          </Suspense>
        </aside>
      </div>
      {urged && (
        <Suspense>
          <Urge task={urged} onClose={() => setUrged(undefined)} />
        </Suspense>
      )}
      {all && inbox.plan && (
        <Suspense>
          <UrgeAll plan={inbox.plan.id} late={inbox.overdue.length} onClose={() => setAll(false)} />
        </Suspense>
      )}
    </Page>
  );
}
