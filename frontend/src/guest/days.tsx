import { useState } from 'react';
import { api } from '../api/client';
import type { DutyDayView, DutyView, GuestView } from '../api/schema';
import { weekday } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { holdFocus } from '../ui/focus';
import { Status, type Tone } from '../ui/status';
import { useAct } from '../ui/use-act';
import { useOpen } from '../ui/use-open';
import { SettleForm } from './settle-form';
import { words } from './words';

const TONE: Record<DutyDayView['outcome'], Tone> = {
  DUE: 'todo',
  DONE: 'done',
  MISSED: 'late',
  EXCUSED: 'wait',
  MERGED: 'done',
};
/** How many of the last days nobody accounted for are shown before all are asked for. */
const FEW = 3;

type Shape = { duty: DutyView; party: GuestView };

/** The days of a duty that recurs which nobody has accounted for: each is logged, or said why not. */
export function Days({ duty, party }: Shape) {
  const w = useWords(words);
  const [all, setAll] = useState(false);
  const form = useOpen<'settle'>(`duty.${duty.id}.day`);
  const { days } = duty;
  const waiting = days.filter(({ outcome, settled }) => outcome === 'MISSED' && !settled);
  const shown = all ? days : waiting.slice(-FEW);
  const settling = days.find(({ id }) => id === form.id);
  const showAll = () => {
    const release = holdFocus();
    setAll(true);
    release();
  };
  if (days.length === 0) return null;
  return (
    <section className="stack tight">
      <h3>{w.days(waiting.length)}</h3>
      {shown.length > 0 && (
        <ul className="plain duty-days">
          {shown.map((day) => (
            <Day key={day.id} day={day} duty={duty} onSettle={() => form.open('settle', day.id)} />
          ))}
        </ul>
      )}
      {shown.length < days.length && (
        <div>
          <Button kind="quiet" size="small" about={duty.title} onPress={showAll}>
            {w.allDays}
          </Button>
        </div>
      )}
      {form.act && settling && <SettleForm day={settling} duty={duty} party={party} onClose={form.close} />}
    </section>
  );
}

type DayShape = { day: DutyDayView; duty: DutyView; onSettle: () => void };

function Day({ day, duty, onSettle }: DayShape) {
  const w = useWords(words);
  const { run, busy, error } = useAct();
  const { id, dueOn, outcome, settled, reason, into } = day;
  const take = () =>
    api.delete('/guest/duties/{id}/occurrences/{occurrence}/settlement', {
      id: duty.id,
      occurrence: id,
      version: duty.version,
    });
  return (
    <li className="stack tight" data-thing={id}>
      <ErrorSummary error={error} />
      <div className="row between">
        <span className="row">
          <strong>{weekday(dueOn)}</strong>
          <Status tone={TONE[outcome]}>{outcome === 'MISSED' && !settled ? w.unaccounted : w.outcomes[outcome]}</Status>
        </span>
        {settled ? (
          <Button kind="quiet" size="small" about={weekday(dueOn)} isPending={busy} onPress={() => run(take, w.taken)}>
            {w.take}
          </Button>
        ) : (
          <Button size="small" about={weekday(dueOn)} onPress={onSettle}>
            {w.settle}
          </Button>
        )}
      </div>
      {(reason || into) && (
        <div className="fact-line">
          {into && <span>{into.name}</span>}
          {reason && <span className="pre-line">{reason}</span>}
        </div>
      )}
    </li>
  );
}
