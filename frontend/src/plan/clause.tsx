import { Link } from '@tanstack/react-router';
import { Pencil, Plus } from 'lucide-react';
import { useList } from '../api/queries';
import type { ClauseView, PlanView } from '../api/schema';
import { shortDate } from '../i18n/format';
import { useLanguage, useWords } from '../i18n/language';
import { StandingStatus, standingOf } from '../standing/standing-status';
import { Button } from '../ui/button';
import { words } from './words';

type Shape = {
  clause: ClauseView;
  plan: PlanView;
  open: boolean;
  onToggle: () => void;
  onEdit?: () => void;
  onAddBelow?: () => void;
};

/** One clause as written; its margin note shows its standing and opens the live panel. */
export function Clause({ clause, plan, open, onToggle, onEdit, onAddBelow }: Shape) {
  const w = useWords(words);
  const language = useLanguage();
  const { progress } = clause;
  const standing = progress.overdue
    ? 'OVERDUE'
    : progress.inProgress
      ? 'IN_PROGRESS'
      : progress.done && progress.done === progress.total - progress.cancelled
        ? 'DONE'
        : 'PLANNED';
  const head = [clause.label, clause.heading].filter(Boolean).join(' ');
  return (
    <section
      id={`c-${clause.id}`}
      data-thing={clause.id}
      className={`clause depth-${Math.min(clause.depth, 3)} ${open ? 'open' : ''}`}
    >
      {clause.heading && (clause.depth === 0 ? <h2>{head}</h2> : <h3>{head}</h3>)}
      {clause.text && (
        <p className={clause.kind === 'LEGAL_BASIS' ? 'basis' : undefined}>
          {!clause.heading && clause.label ? `${clause.label} ` : ''}
          {clause.text}
        </p>
      )}
      {progress.total > 0 && (
        <button
          type="button"
          lang={language}
          className={`margin-note ${standing.toLowerCase()}`}
          aria-expanded={open}
          onClick={onToggle}
        >
          <StandingStatus standing={standing} />
          <span>
            {w.tasksOf(progress.total)}
            <span className="visually-hidden">: {head || clause.text}</span>
          </span>
        </button>
      )}
      {(onEdit || onAddBelow) && (
        <div className="clause-acts" lang={language}>
          <Button kind="quiet" size="small" aria-label={`${w.editClause} ${head}`} onPress={onEdit}>
            <Pencil size={15} aria-hidden="true" />
          </Button>
          <Button kind="quiet" size="small" aria-label={`${w.addBelow} ${head}`} onPress={onAddBelow}>
            <Plus size={15} aria-hidden="true" />
          </Button>
        </div>
      )}
      {open && <LivePanel clause={clause} plan={plan} />}
    </section>
  );
}

/** The clause's tasks as they are now, inside the paper. */
function LivePanel({ clause, plan }: { clause: ClauseView; plan: PlanView }) {
  const w = useWords(words);
  const language = useLanguage();
  const list = useList('/tasks', { plan: plan.id, clause: clause.id, limit: 50 });
  return (
    <div className="live-panel card" lang={language}>
      {clause.activityCount > 0 && (
        <div className="pad small muted">{w.counts(clause.activityCount, clause.evidenceCount)}</div>
      )}
      <ul className="rows">
        {list.items.map((task) => (
          <li key={task.id} className="row between">
            <Link to="/tasks" search={{ task: task.id }} className="quiet-link">
              {task.title}
            </Link>
            <span className="row">
              <span className="small muted">{task.lead?.name}</span>
              {task.nextDueOn && <span className="small muted">{shortDate(task.nextDueOn)}</span>}
              <StandingStatus standing={standingOf(task)} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
