import { TriangleAlert } from 'lucide-react';
import type { TaskView } from '../api/schema';
import { ChannelMark } from '../channel/mark';
import { day, shortDate, today } from '../i18n/format';
import { useWords } from '../i18n/language';
import { ShareDone } from '../standing/share-done';
import { StandingStatus, standingOf } from '../standing/standing-status';
import type { Group } from './groups';
import { words } from './words';

type Shape = { groups: Group[]; year: number; onOpen: (task: TaskView) => void };

/** Named groups with what is done of them, each row with its part of the year; cards on phones by CSS only. */
export function TaskTable({ groups, year, onOpen }: Shape) {
  const w = useWords(words);
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
        {groups.map(({ name, tasks }) => (
          <tbody key={name}>
            <tr className="group">
              <th scope="rowgroup" colSpan={5}>
                {name}{' '}
                <span className="muted small">
                  {w.share(tasks.filter(({ state }) => state === 'DONE').length, tasks.length)}
                </span>
              </th>
            </tr>
            {tasks.map((task) => (
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
      <td>
        <div className="task-name">
          {task.channels[0] && <ChannelMark type={task.channels[0].type} name={task.channels[0].name} bare />}
          <button type="button" className="link quiet-link" onClick={() => onOpen(task)}>
            {task.title}
          </button>
        </div>
        {task.inPaper && w.inPapers[task.inPaper] && (
          <small className="muted in-paper">{w.inPapers[task.inPaper]}</small>
        )}
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
        {task.progress && (
          <small className="muted block">
            <ShareDone
              share={task.progress}
              said={w.times(task.progress.done, task.progress.total)}
              late={task.standing === 'OVERDUE'}
            />
          </small>
        )}
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

/** The task's period in the year, filled as far as it is done; and today. */
function YearLine({ task, year }: { task: TaskView; year: number }) {
  const from = share(task.startsOn ?? `${year}-01-01`, year);
  const to = Math.max(from + 1.5, share(task.doneOn ?? task.dueOn ?? `${year}-12-31`, year));
  const width = Math.min(100, to) - from;
  const now = today();
  const tone =
    task.state === 'DONE'
      ? 'done'
      : task.standing === 'OVERDUE'
        ? 'late'
        : task.state === 'IN_PROGRESS'
          ? 'doing'
          : 'rest';
  const { done, total } = task.state === 'DONE' ? { done: 1, total: 1 } : (task.progress ?? { done: 0, total: 1 });
  return (
    <svg className="year-line" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
      <rect x={from} y="4" width={width} height="6" rx="0.6" className={`track-${tone}`} />
      <rect x={from} y="4" width={(width * done) / total} height="6" rx="0.6" className={`bar-${tone}`} />
      {now.startsWith(`${year}-`) && <rect x={share(now, year)} y="0" width="0.35" height="14" className="now" />}
    </svg>
  );
}

const share = (iso: string, year: number) =>
  Math.max(0, Math.min(100, ((day(iso).getTime() - day(`${year}-01-01`).getTime()) / (365 * 864e5)) * 100));
