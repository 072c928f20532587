import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api/client';
import type { OccurrenceView, TaskView } from '../api/schema';
import { today, weekday } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { LinkButton } from '../ui/link-button';
import { Menu, MenuItem } from '../ui/menu';
import { Failure, Loading } from '../ui/states';
import { Status, type Tone } from '../ui/status';
import { useAct } from '../ui/use-act';
import { useOpen } from '../ui/use-open';
import { words } from './day-words';
import { daysOf } from './reads';
import { SettleForm, type Settling } from './settle-form';

const TONE: Record<OccurrenceView['outcome'], Tone> = {
  DUE: 'todo',
  DONE: 'done',
  MISSED: 'late',
  EXCUSED: 'wait',
  MERGED: 'done',
};
/** How many days are shown before all are asked for. */
const FEW = 6;
const open = ({ outcome, settledBy }: OccurrenceView) => outcome === 'DUE' || (outcome === 'MISSED' && !settledBy);

/** What waits: the last days nobody accounted for, and the next one. */
const waiting = (days: OccurrenceView[]) => {
  const next = days.findIndex((day) => day.outcome === 'DUE');
  return (next < 0 ? days : days.slice(0, next + 1)).filter(open).slice(-FEW);
};

/** The days of a task that recurs, each with what came of it. */
export function Days({ task }: { task: TaskView }) {
  const w = useWords(words);
  const query = useQuery(daysOf(task.id));
  const [all, setAll] = useState(false);
  const form = useOpen<Settling>(`task.${task.id}.day`);
  const days = query.data?.items ?? [];
  const settled = days.find((day) => day.id === form.id);
  if (query.isPending) return <Loading rows={3} />;
  if (query.error) return <Failure error={query.error} retry={query.refetch} />;
  if (!days.length) return null;
  const shown = all ? days : waiting(days);
  return (
    <section className="stack">
      <h3>
        {w.days} <small className="muted">{task.progress && w.kept(task.progress.done, task.progress.total)}</small>
      </h3>
      {shown.length > 0 && (
        <ul className="rows card">
          {shown.map((day) => (
            <Day key={day.id} day={day} task={task} onSettle={(how) => form.open(how, day.id)} />
          ))}
        </ul>
      )}
      {shown.length < days.length && (
        <Button kind="quiet" onPress={() => setAll(true)}>
          {w.showAll(days.length)}
        </Button>
      )}
      {form.act && settled && <SettleForm how={form.act} day={settled} task={task} onClose={form.close} />}
    </section>
  );
}

function Day({ day, task, onSettle }: { day: OccurrenceView; task: TaskView; onSettle: (how: Settling) => void }) {
  const w = useWords(words);
  const may = task.can.includes('TASK_PROGRESS');
  return (
    <li className="stack tight">
      <div className="row between">
        <strong>{weekday(day.dueOn)}</strong>
        <Status tone={TONE[day.outcome]}>
          {open(day) && day.outcome === 'MISSED' ? w.unaccounted : w[day.outcome]}
        </Status>
      </div>
      <div className="fact-line">
        {day.activities.map(({ id, name }) => (
          <Link key={id} to="/activities" search={{ activity: id }}>
            {name}
          </Link>
        ))}
        {day.into && (
          <Link to="/tasks" search={{ task: day.into.id }}>
            {day.into.name}
          </Link>
        )}
        {day.reason && <span>{day.reason}</span>}
        {day.settledBy && <span className="muted">{day.settledBy}</span>}
      </div>
      {may && (open(day) ? <OpenActs day={day} task={task} onSettle={onSettle} /> : <Reopen day={day} task={task} />)}
    </li>
  );
}

function OpenActs({ day, task, onSettle }: { day: OccurrenceView; task: TaskView; onSettle: (how: Settling) => void }) {
  const w = useWords(words);
  const come = day.dueOn <= today();
  const acts: Settling[] = come ? ['MISSED', 'EXCUSED', 'MERGED', 'DONE'] : ['EXCUSED', 'MERGED', 'DONE'];
  return (
    <div className="row">
      {come && (
        <LinkButton to="/activities/new" search={{ task: task.id, on: day.dueOn }} about={weekday(day.dueOn)}>
          {w.log}
        </LinkButton>
      )}
      <Menu
        trigger={
          <Button kind="quiet" aria-label={w.otherwiseOf(weekday(day.dueOn))}>
            {w.otherwise}
          </Button>
        }
        onAction={(how) => onSettle(how as Settling)}
      >
        {acts.map((how) => (
          <MenuItem key={how} id={how}>
            {w.acts[how]}
          </MenuItem>
        ))}
      </Menu>
    </div>
  );
}

function Reopen({ day, task }: { day: OccurrenceView; task: TaskView }) {
  const w = useWords(words);
  const { run, busy, error } = useAct();
  const reopen = () =>
    api.delete('/tasks/{id}/occurrences/{occurrence}/settlement', {
      id: task.id,
      occurrence: day.id,
      version: task.version,
    });
  return (
    <div className="row">
      <ErrorSummary error={error} />
      <Button
        kind="quiet"
        isPending={busy}
        aria-label={w.reopenOf(weekday(day.dueOn))}
        onPress={() => run(reopen, w.reopened)}
      >
        {w.reopen}
      </Button>
    </div>
  );
}
