import { useQuery } from '@tanstack/react-query';
import { api, unfinished } from '../api/client';
import type { ExtensionDraft, ExtensionView, TaskView } from '../api/schema';
import * as shapes from '../api/shapes';
import { date, today } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { TextArea } from '../ui/fields';
import { Ask } from '../ui/form/ask';
import { FormDialog } from '../ui/form/form';
import { useForm } from '../ui/form/use-form';
import { Failure } from '../ui/states';
import { Status, type Tone } from '../ui/status';
import { useOpen } from '../ui/use-open';
import { words as uiWords } from '../ui/words';
import { words } from './extension-words';
import { extensionsOf, urgesOf } from './reads';

const TONE: Record<ExtensionView['state'], Tone> = { ASKED: 'wait', GRANTED: 'done', REFUSED: 'late' };
const open = ({ state }: TaskView) => state === 'PLANNED' || state === 'IN_PROGRESS';

/** The extensions of a task and its urges: what was asked, answered and reminded. */
export function Extensions({ task }: { task: TaskView }) {
  const w = useWords(words);
  const query = useQuery(extensionsOf(task.id));
  const form = useOpen<'ask' | 'grant' | 'refuse'>(`task.${task.id}.extension`);
  const items = query.data?.items ?? [];
  const asked = items.find(({ id }) => id === form.id);
  const may = task.can.includes('TASK_PROGRESS') && open(task) && task.dueOn && query.isSuccess;
  const waits = items.some(({ state }) => state === 'ASKED');
  if (query.error) return <Failure error={query.error} retry={query.refetch} />;
  if (!items.length && !may) return null;
  return (
    <section className="stack">
      <h3>{w.extensions}</h3>
      {items.length > 0 && (
        <ul className="rows card">
          {items.map((one) => (
            <Extension key={one.id} one={one} onAct={(act) => form.open(act, one.id)} />
          ))}
        </ul>
      )}
      {may && !waits && (
        <div className="row">
          <Button onPress={() => form.open('ask')}>{w.ask}</Button>
        </div>
      )}
      {form.act === 'ask' && <AskForm task={task} onClose={form.close} />}
      {asked && form.act === 'grant' && (
        <Ask
          title={w.grant}
          lead={w.about(task.title, date(asked.extendedTo))}
          label={w.note}
          keep={`grant/${asked.id}`}
          submit={w.grant}
          said={w.granted}
          onClose={form.close}
          act={(note) =>
            api.put('/extensions/{id}/grant', {
              id: asked.id,
              version: asked.version,
              body: { note: note || undefined },
            })
          }
        />
      )}
      {asked && form.act === 'refuse' && <Refuse task={task} asked={asked} onClose={form.close} />}
    </section>
  );
}

function Refuse({ task, asked, onClose }: { task: TaskView; asked: ExtensionView; onClose: () => void }) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  return (
    <Ask
      title={w.refuse}
      lead={w.about(task.title, date(asked.extendedTo))}
      label={ui.reason}
      required
      keep={`refuse/${asked.id}`}
      submit={w.refuse}
      said={w.refused}
      onClose={onClose}
      act={(reason) => api.put('/extensions/{id}/refusal', { id: asked.id, version: asked.version, body: { reason } })}
    />
  );
}

function Extension({ one, onAct }: { one: ExtensionView; onAct: (act: 'grant' | 'refuse') => void }) {
  const w = useWords(words);
  return (
    <li className="stack tight">
      <div className="row between">
        <strong>{w.to(date(one.dueOn), date(one.extendedTo))}</strong>
        <Status tone={TONE[one.state]}>{w[one.state]}</Status>
      </div>
      <div className="fact-line">
        <span>{w.said(one.askedBy, one.reason)}</span>
        {one.decidedBy && <span>{w.said(one.decidedBy, one.answer)}</span>}
      </div>
      {one.can.includes('TASK_EXTEND') && (
        <div className="row">
          <Button kind="primary" onPress={() => onAct('grant')}>
            {w.grant}
          </Button>
          <Button onPress={() => onAct('refuse')}>{w.refuse}</Button>
        </div>
      )}
    </li>
  );
}

function AskForm({ task, onClose }: { task: TaskView; onClose: () => void }) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const form = useForm<ExtensionDraft>({
    keep: `extension/${task.id}`,
    shape: shapes.ExtensionDraft,
    start: unfinished<ExtensionDraft>({}),
    save: (body, { act }) => api.post('/tasks/{id}/extensions', { id: task.id, body, act }),
    said: w.asked,
    onClose,
  });
  const { field } = form;
  return (
    <FormDialog form={form} title={w.ask} submit={w.ask}>
      <p>{w.now(date(task.dueOn ?? today()))}</p>
      <DateField {...field('/extendedTo', w.extendedTo)} min={today()} />
      <TextArea {...field('/reason', ui.reason)} />
    </FormDialog>
  );
}

/** When the task was urged, by whom and with what words. */
export function Urges({ task }: { task: TaskView }) {
  const w = useWords(words);
  const query = useQuery(urgesOf(task.id));
  if (query.error) return <Failure error={query.error} retry={query.refetch} />;
  if (!query.data?.items.length) return null;
  return (
    <section className="stack">
      <h3>{w.urges}</h3>
      <ul className="rows card">
        {query.data.items.map((urge) => (
          <li key={urge.id}>
            <strong>{date(urge.on)}</strong> {w.urgedBy(urge.by, urge.assignee.name)}
            {urge.note && <div className="pre-line">{urge.note}</div>}
          </li>
        ))}
      </ul>
    </section>
  );
}
