import { useQuery } from '@tanstack/react-query';
import { Copy, Phone } from 'lucide-react';
import { useState } from 'react';
import { assigneeList } from '../account/reads';
import { api } from '../api/client';
import { reading, useListing } from '../api/queries';
import type { TaskView } from '../api/schema';
import { date } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { copied } from '../ui/copied';
import { ErrorSummary } from '../ui/error-summary';
import { TextArea } from '../ui/fields';
import { LinkButton, look } from '../ui/link-button';
import { Dialog } from '../ui/overlays';
import { Failure, Loading } from '../ui/states';
import { say } from '../ui/toast';
import { useAct } from '../ui/use-act';
import { words } from './urge-words';

/** Reminds who leads a late task: a text to send by whatever they read, and the number to call. */
export function Urge({ task: id, onClose }: { task: string; onClose: () => void }) {
  const w = useWords(words);
  const { data: task, error, refetch } = useQuery(reading('/tasks/{id}', { id }));
  return (
    <Dialog title={w.urgeTitle} onClose={onClose}>
      {error && <Failure error={error} retry={refetch} />}
      {task ? <Reminder task={task} onClose={onClose} /> : !error && <Loading />}
    </Dialog>
  );
}

const PHONE = /\+?\d[\d .]{7,}\d/;

function Reminder({ task, onClose }: { task: TaskView; onClose: () => void }) {
  const w = useWords(words);
  const { items } = useListing(assigneeList(task.unit.id));
  const contact = items.find(({ id }) => id === task.lead?.id)?.contact;
  const phone = contact && PHONE.exec(contact)?.[0];
  const [text, setText] = useState(() =>
    w.urgeText({
      title: task.title,
      lead: task.lead?.name,
      clause: task.clause?.path,
      due: task.nextDueOn && date(task.nextDueOn),
      late: task.daysLate ?? 0,
    }),
  );
  const { run, busy, error } = useAct();
  const send = () =>
    run(async (act) => {
      const body = { tasks: [task.id], note: text };
      const { urged, spared } = await api.post('/plans/{id}/urges', { id: task.plan.id, body, act });
      say(w.sent(urged.length, spared.length));
      onClose();
    });
  const copy = async () => {
    await copied(text);
    say(w.copied);
    onClose();
  };
  return (
    <div className="stack">
      <p>
        {task.lead?.name ?? w.noLead}
        {contact && <span className="muted">, {contact}</span>}
      </p>
      <ErrorSummary error={error} />
      <TextArea label={w.reminder} value={text} onChange={setText} rows={6} />
      <div className="actions">
        <LinkButton to="/tasks" search={{ task: task.id }} kind="quiet">
          {w.openTask}
        </LinkButton>
        {phone && (
          <a className={look({})} href={`tel:${phone.replace(/[ .]/g, '')}`}>
            <Phone size={16} aria-hidden="true" />
            {w.call(phone)}
          </a>
        )}
        <Button onPress={copy}>
          <Copy size={16} aria-hidden="true" />
          {w.copy}
        </Button>
        {task.lead && task.can.includes('TASK_URGE') && (
          <Button kind="primary" isPending={busy} onPress={send}>
            {w.send}
          </Button>
        )}
      </div>
    </div>
  );
}
