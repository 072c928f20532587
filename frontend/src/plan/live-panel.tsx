import { Link } from '@tanstack/react-router';
import { useList } from '../api/queries';
import type { ClauseView, PlanView, TaskView } from '../api/schema';
import { EvidenceThumb } from '../evidence/files';
import { shortDate } from '../i18n/format';
import { useLanguage, useWords } from '../i18n/language';
import { ShareDone } from '../standing/share-done';
import { StandingStatus, standingOf } from '../standing/standing-status';
import { LinkButton } from '../ui/link-button';
import { Failure, Loading } from '../ui/states';
import { words } from './words';

/** So many pictures of the latest acts; the rest is one click away. */
const PICTURES = 5;

/** A clause's tasks as they are now, with the act that is due and pictures of what was done, inside the paper. */
export function LivePanel({ clause, plan }: { clause: ClauseView; plan: PlanView }) {
  const language = useLanguage();
  const list = useList('/tasks', { plan: plan.id, clause: clause.id, limit: 50 });
  return (
    <div className="live-panel card" lang={language}>
      {list.isPending && <Loading rows={2} />}
      {list.error && <Failure error={list.error} retry={list.refetch} />}
      <ul className="rows">
        {list.items.map((task) => (
          <Duty key={task.id} task={task} />
        ))}
      </ul>
      {clause.evidenceCount > 0 && <Pictures clause={clause} plan={plan} />}
    </div>
  );
}

function Duty({ task }: { task: TaskView }) {
  const w = useWords(words);
  const { progress } = task;
  const open = task.state === 'PLANNED' || task.state === 'IN_PROGRESS';
  return (
    <li>
      <div>
        <Link to="/tasks" search={{ task: task.id }} className="quiet-link">
          {task.title}
        </Link>
        <div className="fact-line">
          <StandingStatus standing={standingOf(task)} />
          {progress && <ShareDone share={progress} said={w.times(progress.done, progress.total)} />}
          {task.nextDueOn && open && <span>{w.dueOn(shortDate(task.nextDueOn))}</span>}
          {task.doneOn && <span>{w.doneOn(shortDate(task.doneOn))}</span>}
          {task.lead && <span>{task.lead.name}</span>}
        </div>
      </div>
      {open && task.can.includes('TASK_PROGRESS') && (
        <LinkButton to="/activities/new" search={{ task: task.id }} size="small" about={task.title}>
          {w.log}
        </LinkButton>
      )}
    </li>
  );
}

function Pictures({ clause, plan }: { clause: ClauseView; plan: PlanView }) {
  const w = useWords(words);
  const proven = useList('/activities', {
    plan: plan.id,
    clause: clause.id,
    withoutEvidence: false,
    sort: '-on',
    limit: PICTURES,
  });
  return (
    <div className="pad stack tight">
      <span className="small muted">{w.counts(clause.activityCount, clause.evidenceCount)}</span>
      <div className="thumbs">
        {proven.items
          .flatMap(({ evidence }) => evidence)
          .slice(0, PICTURES)
          .map((evidence) => (
            <EvidenceThumb key={evidence.id} evidence={evidence} />
          ))}
      </div>
    </div>
  );
}
