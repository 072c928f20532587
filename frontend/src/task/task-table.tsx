import { TriangleAlert } from 'lucide-react';
import type { TaskView } from '../api/schema';
import { ChannelMark } from '../channel/mark';
import { collator, day, shortDate, today } from '../i18n/format';
import { useWords } from '../i18n/language';
import { StandingStatus, standingOf } from '../standing/standing-status';
import { words } from './words';

type Shape = { tasks: TaskView[]; year: number; onOpen: (task: TaskView) => void };

/** Grouped by clause, each row with its part of the year; cards on phones by CSS only. */
export function TaskTable({ tasks, year, onOpen }: Shape) {
  const w = useWords(words);
  const groups = grouped(tasks);
  return (
    <div className="card table task-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{w.task}</th>
            <th scope="col">{w.lead}</th>
            <th scope="col">{w.status}</th>
            <th scope="col" className="figure">
              {w.due}
            </th>
            <th scope="col" className="year-cell">
              <span className="visually-hidden">{w.year}</span>
              <span className="months" aria-hidden="true">
                {Array.from({ length: 12 }, (_, month) => (
                  <i key={w.months(month + 1)}>{w.months(month + 1)}</i>
                ))}
              </span>
            </th>
          </tr>
        </thead>
        {groups.map(([clause, rows]) => (
          <tbody key={clause}>
            {clause && (
              <tr className="group">
                <th scope="rowgroup" colSpan={5}>
                  {clause}{' '}
                  <span className="muted small">
                    {w.share(rows.filter(({ state }) => state === 'DONE').length, rows.length)}
                  </span>
                </th>
              </tr>
            )}
            {rows.map((task) => (
              <Row key={task.id} task={task} year={year} onOpen={onOpen} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Row({ task, year, onOpen }: { task: TaskView; year: number; onOpen: Shape['onOpen'] }) {
  const w = useWords(words);
  return (
    <tr data-thing={task.id}>
      <td className="task-name">
        {task.channels[0] && <ChannelMark type={task.channels[0].type} name={task.channels[0].name} bare />}
        <button type="button" className="link quiet-link" onClick={() => onOpen(task)}>
          {task.title}
        </button>
      </td>
      <td>
        {task.lead ? (
          <>
            {task.lead.name}
            {task.inferredLead && <small className="muted"> ({w.inferredShort})</small>}
          </>
        ) : (
          <span className="status wait">
            <TriangleAlert size={14} aria-hidden="true" />
            {w.noLead}
          </span>
        )}
      </td>
      <td>
        <StandingStatus standing={standingOf(task)} />
      </td>
      <td className={task.standing === 'OVERDUE' ? 'figure tone-late' : 'figure'}>
        {task.doneOn ? shortDate(task.doneOn) : task.nextDueOn ? shortDate(task.nextDueOn) : '–'}
      </td>
      <td className="year-cell">
        <YearLine task={task} year={year} />
      </td>
    </tr>
  );
}

/** The task's period in the year, its progress and today. */
function YearLine({ task, year }: { task: TaskView; year: number }) {
  const from = share(task.startsOn ?? `${year}-01-01`, year);
  const to = Math.max(from + 1.5, share(task.doneOn ?? task.dueOn ?? `${year}-12-31`, year));
  const now = today();
  const tone =
    task.state === 'DONE'
      ? 'done'
      : task.standing === 'OVERDUE'
        ? 'late'
        : task.state === 'IN_PROGRESS'
          ? 'doing'
          : 'rest';
  return (
    <svg className="year-line" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
      <rect x={from} y="4" width={Math.min(100, to) - from} height="6" rx="0.6" className={`bar-${tone}`} />
      {now.startsWith(`${year}-`) && <rect x={share(now, year)} y="0" width="0.35" height="14" className="now" />}
    </svg>
  );
}

const share = (iso: string, year: number) =>
  Math.max(0, Math.min(100, ((day(iso).getTime() - day(`${year}-01-01`).getTime()) / (365 * 864e5)) * 100));

function grouped(tasks: TaskView[]): [string, TaskView[]][] {
  const groups = new Map<string, TaskView[]>();
  for (const task of tasks) {
    const name = task.clause
      ? [task.clause.path && `${task.clause.path}.`, task.clause.heading].filter(Boolean).join(' ')
      : '';
    groups.set(name, [...(groups.get(name) ?? []), task]);
  }
  return [...groups].sort(([a], [b]) => collator.compare(a || '￿', b || '￿'));
}
