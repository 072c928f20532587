import { useEffect } from 'react';
import { useListing } from '../api/queries';
import type { PlanView, TaskView } from '../api/schema';
import { date } from '../i18n/format';
import { useWords } from '../i18n/language';
import { StandingStatus, standingOf } from '../standing/standing-status';
import { say } from '../ui/toast';
import { partySheets } from './groups';
import './party-sheets.css';
import { taskList } from './reads';
import { words } from './sheet-words';
import { words as taskWords } from './words';

type Shape = { plan: PlanView; only?: string; onDone: () => void };

/**
 * What each party has to do, or `only` one, a sheet of paper a party; sends itself to the printer, with nothing to see on the screen. All
 * tasks of the plan, whatever the list beside is filtered by: a sheet says everything its reader has to do.
 */
export function PartySheets({ plan, only, onDone }: Shape) {
  const w = useWords(words);
  const t = useWords(taskWords);
  const { items, isSuccess, isError, hasNextPage, isFetchingNextPage, fetchNextPage } = useListing(
    taskList(plan.id, { assignee: only }),
  );
  const sheets = partySheets(items, only);
  const ready = isSuccess && !hasNextPage;
  const empty = ready && sheets.length === 0;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && !isError) fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, isError, fetchNextPage]);
  useEffect(() => {
    if (!isError && !empty) return;
    say(isError ? w.failed : w.nobody);
    onDone();
  }, [isError, empty, w, onDone]);
  useEffect(() => {
    if (!ready || empty) return;
    addEventListener('afterprint', onDone);
    const frame = requestAnimationFrame(() => window.print());
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('afterprint', onDone);
    };
  }, [ready, empty, onDone]);
  return (
    <div className="party-sheets">
      {sheets.map(({ party, leads, helps }) => (
        <section key={party.id}>
          <p>{plan.unit.name}</p>
          <h2>{w.title(party.name)}</h2>
          <p>{plan.title}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{w.place}</th>
                <th scope="col">{t.task}</th>
                <th scope="col">{t.deliverable}</th>
                <th scope="col">{w.when}</th>
                <th scope="col">{t.coordinating}</th>
                <th scope="col">{t.status}</th>
                <th scope="col">{w.note}</th>
              </tr>
            </thead>
            <Part name={w.leads} tasks={leads} party={party.id} from={0} />
            <Part name={w.helps} tasks={helps} party={party.id} from={leads.length} />
          </table>
        </section>
      ))}
    </div>
  );
}

type Rows = { name: string; tasks: TaskView[]; party: string; from: number };

/** Each task with those it is done with: the one who leads first, unless that is `party` itself. */
function Part({ name, tasks, party, from }: Rows) {
  const w = useWords(words);
  if (tasks.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={7}>
          {name}
        </th>
      </tr>
      {tasks.map((task, n) => (
        <tr key={task.id}>
          <td>{from + n + 1}</td>
          <td>{[task.code, task.title].filter(Boolean).join('. ')}</td>
          <td>{task.deliverable}</td>
          <td>{task.recurrenceText ?? w.days(task.startsOn && date(task.startsOn), task.dueOn && date(task.dueOn))}</td>
          <td>
            {task.lead && task.lead.id !== party && <div>{w.led(task.lead.name)}</div>}
            {task.coordinating
              .filter(({ id }) => id !== party)
              .map(({ name }) => name)
              .join(', ')}
          </td>
          <td>
            <StandingStatus standing={standingOf(task)} />
          </td>
          <td />
        </tr>
      ))}
    </tbody>
  );
}
