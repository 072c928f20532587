import { Check } from 'lucide-react';
import { api } from '../api/client';
import type { DutyView, GuestView } from '../api/schema';
import * as shapes from '../api/shapes';
import { clock, date, shortDate } from '../i18n/format';
import { useWords } from '../i18n/language';
import { StandingStatus, standingOf } from '../standing/standing-status';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { TextArea } from '../ui/fields';
import { Ask } from '../ui/form/ask';
import { FormDialog } from '../ui/form/form';
import { useForm } from '../ui/form/use-form';
import { useAct } from '../ui/use-act';
import { useOpen } from '../ui/use-open';
import { Days } from './days';
import { LogForm } from './log-form';
import { words } from './words';

type Shape = { duty: DutyView; party: GuestView };

/** One duty, what was done about it, and what can be done now. */
export function Duty({ duty, party }: Shape) {
  const w = useWords(words);
  const open = duty.state !== 'DONE';
  return (
    <li className="card pad stack duty" data-thing={duty.id}>
      <div className="stack tight">
        <div className="row between">
          <h2>{duty.title}</h2>
          <StandingStatus standing={standingOf(duty)} />
        </div>
        <Facts duty={duty} />
        {duty.receivedAt && (
          <div className="small duty-received">
            <Check size={16} aria-hidden="true" /> {w.received(clock(duty.receivedAt))}
          </div>
        )}
      </div>
      <Acts duty={duty} party={party} />
      {open && <Days duty={duty} party={party} />}
      <Told duty={duty} />
    </li>
  );
}

function Facts({ duty }: { duty: DutyView }) {
  const w = useWords(words);
  const { nextDueOn, dueOn, daysLate, recurrenceText, progress, clause, deliverable } = duty;
  return (
    <div className="fact-line">
      {dueOn && <strong>{w.due(date(dueOn))}</strong>}
      {daysLate !== undefined && <span className="tone-late strong">{w.late(daysLate)}</span>}
      {recurrenceText && <span>{recurrenceText}</span>}
      {recurrenceText && nextDueOn && nextDueOn !== dueOn && <span>{w.next(date(nextDueOn))}</span>}
      {progress && <span>{w.times(progress.done, progress.total)}</span>}
      <span>{duty.leads ? w.leads : w.coordinates}</span>
      {clause && <span>{w.clause(clause)}</span>}
      {deliverable && <span>{w.deliverable(deliverable)}</span>}
    </div>
  );
}

function Acts({ duty, party }: Shape) {
  const w = useWords(words);
  const { run, busy, error } = useAct();
  const form = useOpen<'log' | 'ask' | 'complete'>(`duty.${duty.id}`);
  const { id, title, version } = duty;
  const open = duty.state !== 'DONE';
  const fresh = open && !duty.receivedAt;
  return (
    <>
      <ErrorSummary error={error} />
      <div className="row duty-acts">
        {fresh && (
          <Button
            kind="primary"
            about={title}
            isPending={busy}
            onPress={() => run(() => api.put('/guest/duties/{id}/receipt', { id }), w.receiveSaid)}
          >
            {w.receive}
          </Button>
        )}
        {open && (
          <Button kind={fresh ? 'secondary' : 'primary'} about={title} onPress={() => form.open('log')}>
            {w.log}
          </Button>
        )}
        <Button about={title} onPress={() => form.open('ask')}>
          {w.ask}
        </Button>
        {open && duty.leads && (
          <Button kind="quiet" about={title} onPress={() => form.open('complete')}>
            {w.complete}
          </Button>
        )}
      </div>
      {form.act === 'log' && <LogForm duty={duty} party={party} onClose={form.close} />}
      {form.act === 'ask' && <AskForm duty={duty} onClose={form.close} />}
      {form.act === 'complete' && (
        <Ask
          title={w.complete}
          lead={w.completeLead}
          label={w.explanation}
          keep={`completion/${id}`}
          submit={w.complete}
          day={{ member: 'completedOn', label: w.completedOn }}
          said={w.completed}
          onClose={form.close}
          act={(explanation, completedOn) =>
            api.put('/guest/duties/{id}/completion', {
              id,
              version,
              body: { explanation: explanation || undefined, completedOn },
            })
          }
        />
      )}
    </>
  );
}

function AskForm({ duty, onClose }: { duty: DutyView; onClose: () => void }) {
  const w = useWords(words);
  const form = useForm({
    keep: `question/${duty.id}`,
    shape: shapes.MessageDraft,
    start: { text: '' },
    save: (body, { act }) => api.post('/guest/duties/{id}/questions', { id: duty.id, body, act }),
    said: w.asked,
    onClose,
  });
  return (
    <FormDialog form={form} title={w.ask} submit={w.ask}>
      <p>{w.about(duty.title)}</p>
      <TextArea {...form.field('/text', w.question)} autoFocus />
    </FormDialog>
  );
}

/** What the party logged and asked. */
function Told({ duty: { activities, questions } }: { duty: DutyView }) {
  const w = useWords(words);
  return (
    <>
      {activities.length > 0 && (
        <section className="stack tight">
          <h3>{w.activities}</h3>
          <ul className="plain small">
            {activities.map((one) => (
              <li key={one.id}>
                <strong>{shortDate(one.on)}</strong> {one.title}{' '}
                <span className="muted">({one.withdrawn ? w.withdrawn : w.files(one.evidenceCount)})</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {questions.length > 0 && (
        <section className="stack tight">
          <h3>{w.questions}</h3>
          <ul className="plain stack tight small">
            {questions.map((one) => (
              <li key={one.id}>
                <div className="pre-line">{one.text}</div>
                {one.answer ? (
                  <div className="pre-line duty-answer">
                    <strong>{one.answeredBy}:</strong> {one.answer}
                  </div>
                ) : (
                  <div className="muted">{w.waiting}</div>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
