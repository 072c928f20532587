import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../api/client';
import { useListing } from '../api/queries';
import type { TaskView } from '../api/schema';
import { ChannelMark } from '../channel/mark';
import { EvidenceThumb } from '../evidence/files';
import { date } from '../i18n/format';
import { useWords } from '../i18n/language';
import { usePlan } from '../plan/use-plan';
import { StandingStatus, standingOf } from '../standing/standing-status';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { Ask } from '../ui/form/ask';
import { LinkButton } from '../ui/link-button';
import { Drawer } from '../ui/overlays';
import { Failure, Loading } from '../ui/states';
import { useAct } from '../ui/use-act';
import { useOpen } from '../ui/use-open';
import { Warnings } from '../ui/warnings';
import { words as uiWords } from '../ui/words';
import { Comments } from './comments';
import { Days } from './days';
import { Extensions, Urges } from './extensions';
import { Parties } from './parties';
import { activitiesOf, taskReading } from './reads';
import { TaskForm } from './task-form';
import { words } from './words';

export function TaskDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { plans } = usePlan();
  const form = useOpen<'edit'>(`task.${id}`);
  const query = useQuery(taskReading(id));
  const task = query.data;
  const w = useWords(words);
  const plan = plans.find((one) => one.id === task?.plan.id);
  if (form.act && task && plan) return <TaskForm plan={plan} task={task} onClose={form.close} />;
  return (
    <Drawer title={task?.title ?? w.task} onClose={onClose}>
      {query.isPending && <Loading />}
      {query.error && <Failure error={query.error} retry={query.refetch} />}
      {task && (
        <div className="stack">
          <Warnings warnings={task.warnings} />
          <Facts task={task} />
          <Acts task={task} onEdit={() => form.open('edit')} />
          {task.progress && <Days task={task} />}
          <Extensions task={task} />
          <Urges task={task} />
          <Parties task={task} />
          <Comments task={task} />
          <Activities task={task} />
        </div>
      )}
    </Drawer>
  );
}

function Facts({ task }: { task: TaskView }) {
  const w = useWords(words);
  const rows: [string, React.ReactNode][] = [
    [w.status, <StandingStatus key="status" standing={standingOf(task)} />],
    [w.lead, task.lead ? `${task.lead.name}${task.inferredLead ? ` (${w.inferred})` : ''}` : w.noLead],
    [w.coordinating, task.coordinating.map((assignee) => assignee.name).join(', ')],
    [
      w.clause,
      task.clause && (
        <Link to="/plans/$id" params={{ id: task.plan.id }} hash={`c-${task.clause.id}`}>
          {task.clause.path || task.clause.heading}
        </Link>
      ),
    ],
    [
      w.channels,
      task.channels.length > 0 &&
        task.channels.map((channel) => <ChannelMark key={channel.id} type={channel.type} name={channel.name} />),
    ],
    [w.topics, task.topics.map((topic) => topic.name).join('; ')],
    [w.deliverable, task.deliverable],
    [w.start, task.startsOn && date(task.startsOn)],
    [w.due, task.dueOn && date(task.dueOn)],
    [w.recurrence, task.recurrenceText],
    [w.next, task.rrule && task.nextDueOn && date(task.nextDueOn)],
    [w.completedOn, task.doneOn && date(task.doneOn)],
    [w.cancelledOn, task.cancelledOn && date(task.cancelledOn)],
    [w.explanation, task.explanation],
    [w.inPaper, task.inPaper && w.inPapers[task.inPaper]],
  ];
  return (
    <dl className="facts">
      {rows
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      {task.cancellationReason && <dd>{w.because(task.cancellationReason)}</dd>}
    </dl>
  );
}

function Acts({ task, onEdit }: { task: TaskView; onEdit: () => void }) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { run, busy, error } = useAct();
  const asking = useOpen<'start' | 'completion' | 'cancellation'>(`task.${task.id}.asking`);
  const can = (action: TaskView['can'][number]) => task.can.includes(action);
  const open = task.state === 'PLANNED' || task.state === 'IN_PROGRESS';
  const seen = { id: task.id, version: task.version };
  const undo = task.state === 'DONE' ? '/tasks/{id}/completion' : '/tasks/{id}/cancellation';
  return (
    <>
      <ErrorSummary error={error} />
      <div className="row">
        {can('ACTIVITY_LOG') || can('TASK_PROGRESS')
          ? open && (
              <LinkButton to="/activities/new" search={{ task: task.id }} kind="primary">
                {w.log}
              </LinkButton>
            )
          : null}
        {can('TASK_PROGRESS') && task.state === 'PLANNED' && (
          <Button onPress={() => asking.open('start')}>{w.begin}</Button>
        )}
        {can('TASK_PROGRESS') && open && <Button onPress={() => asking.open('completion')}>{w.complete}</Button>}
        {can('TASK_EDIT') && open && <Button onPress={onEdit}>{ui.edit}</Button>}
        {can('TASK_EDIT') && open && (
          <Button kind="quiet" onPress={() => asking.open('cancellation')}>
            {w.cancel}
          </Button>
        )}
        {!open && can(task.state === 'DONE' ? 'TASK_PROGRESS' : 'TASK_EDIT') && (
          <Button isPending={busy} onPress={() => run(() => api.delete(undo, seen), w.reopened)}>
            {w.reopen}
          </Button>
        )}
      </div>
      {asking.act === 'start' && (
        <Ask
          title={w.begin}
          keep={`start/${task.id}`}
          day={{ member: 'startedOn', label: w.startedOn }}
          submit={w.begin}
          onClose={asking.close}
          said={w.began}
          act={(_, startedOn) => api.put('/tasks/{id}/start', { ...seen, body: { startedOn } })}
        />
      )}
      {asking.act === 'completion' && (
        <Ask
          title={w.complete}
          lead={w.completeLead}
          label={w.explanation}
          keep={`completion/${task.id}`}
          submit={w.complete}
          onClose={asking.close}
          said={w.completed}
          day={{ member: 'completedOn', label: w.completedOn }}
          act={(explanation, completedOn) =>
            api.put('/tasks/{id}/completion', { ...seen, body: { explanation: explanation || undefined, completedOn } })
          }
        />
      )}
      {asking.act === 'cancellation' && (
        <Ask
          title={w.cancel}
          label={ui.reason}
          keep={`cancellation/${task.id}`}
          required
          danger
          submit={w.cancel}
          onClose={asking.close}
          said={w.cancelled}
          day={{ member: 'cancelledOn', label: w.cancelledOn }}
          act={(reason, cancelledOn) => api.put('/tasks/{id}/cancellation', { ...seen, body: { reason, cancelledOn } })}
        />
      )}
    </>
  );
}

function Activities({ task }: { task: TaskView }) {
  const w = useWords(words);
  const list = useListing(activitiesOf(task.id));
  return (
    <section className="stack">
      <h3>
        {w.activities}{' '}
        <small className="muted">
          {w.activityCount(task.activityCount)}, {w.evidenceCount(task.evidenceCount)}
        </small>
      </h3>
      {list.isPending && <Loading rows={2} />}
      <ul className="rows card">
        {list.items.map((activity) => (
          <li key={activity.id}>
            <div className="row between">
              <Link to="/activities" search={{ activity: activity.id }}>
                {activity.title}
              </Link>
              <span className="muted small">{date(activity.on)}</span>
            </div>
            <div className="thumbs">
              {activity.evidence.map((evidence) => (
                <EvidenceThumb key={evidence.id} evidence={evidence} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
