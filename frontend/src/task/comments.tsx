import { useQuery } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { api, unfinished } from '../api/client';
import { queries } from '../api/queries';
import type { CommentList, CommentView, TaskView } from '../api/schema';
import * as shapes from '../api/shapes';
import { clock } from '../i18n/format';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { Button } from '../ui/button';
import { Ask } from '../ui/form/ask';
import { Form, FormDialog } from '../ui/form/form';
import { useForm } from '../ui/form/use-form';
import { MentionArea } from '../ui/mention-area';
import { marked, mentionedIn } from '../ui/mentions';
import { Failure, Loading } from '../ui/states';
import { useOpen } from '../ui/use-open';
import { words as uiWords } from '../ui/words';
import { words } from './comment-words';
import { commentsOf } from './reads';

type Written = { text: string };
type Person = CommentList['people'][number];
const SHAPE = { text: shapes.CommentDraft.text! };

/** What is said about a task, the last at the end, where one's own goes. */
export function Comments({ task }: { task: TaskView }) {
  const w = useWords(words);
  const query = useQuery(commentsOf(task.id));
  const form = useOpen<'edit' | 'withdraw'>(`task.${task.id}.comment`);
  const place = useRef<HTMLElement>(null);
  const [round, setRound] = useState(0);
  const { items = [], people = [], waits = false } = query.data ?? {};
  useLook(place, task.id, waits);
  const chosen = items.find(({ id }) => id === form.id);
  return (
    <section className="stack" ref={place}>
      <h3>{w.comments}</h3>
      {query.isPending && <Loading rows={2} />}
      {query.error && <Failure error={query.error} retry={query.refetch} />}
      {items.length > 0 && (
        <ul className="rows card">
          {items.map((one) => (
            <Comment key={one.id} one={one} onAct={(act) => form.open(act, one.id)} />
          ))}
        </ul>
      )}
      {query.isSuccess && (
        <WriteForm key={round} task={task.id} people={people} onDone={() => setRound((before) => before + 1)} />
      )}
      {chosen && form.act === 'edit' && <EditForm one={chosen} people={people} onClose={form.close} />}
      {chosen && form.act === 'withdraw' && (
        <Ask
          title={w.withdrawTitle}
          lead={w.withdrawLead}
          submit={w.withdraw}
          said={w.withdrew}
          onClose={form.close}
          act={() => api.put('/comments/{id}/withdrawal', { id: chosen.id, version: chosen.version })}
        />
      )}
    </section>
  );
}

function Comment({ one, onAct }: { one: CommentView; onAct: (act: 'edit' | 'withdraw') => void }) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const about = w.of(one.by, clock(one.at));
  const names = one.mentions.map(({ name }) => name);
  return (
    <li className="stack tight" data-thing={one.id}>
      <div className="fact-line">
        <strong className="comment-by">{one.by}</strong>
        <span>{clock(one.at)}</span>
        {one.editedAt && !one.withdrawnAt && <span>{w.edited}</span>}
      </div>
      {one.withdrawnAt ? (
        <p className="muted">{w.withdrawn}</p>
      ) : (
        <p className="pre-line">
          {marked(one.text ?? '', names).map(([part, mention], at) =>
            mention ? <strong key={at}>{part}</strong> : part,
          )}
        </p>
      )}
      {one.can.includes('TASK_COMMENT') && (
        <div className="row">
          <Button kind="quiet" size="small" about={about} onPress={() => onAct('edit')}>
            {ui.edit}
          </Button>
          <Button kind="quiet" size="small" about={about} onPress={() => onAct('withdraw')}>
            {w.withdraw}
          </Button>
        </div>
      )}
    </li>
  );
}

const draftOf = ({ text }: Written, people: Person[]) => ({
  text,
  mentions: mentionedIn(text, people).map(({ id }) => id),
});

/** Whom one can mention: nobody calls on themselves. */
function useNames(people: Person[]) {
  const { me } = useSession();
  return people.filter(({ id }) => id !== me.id).map(({ name }) => name);
}

function WriteForm({ task, people, onDone }: { task: string; people: Person[]; onDone: () => void }) {
  const w = useWords(words);
  const form = useForm<Written>({
    keep: `comment/${task}`,
    shape: SHAPE,
    start: unfinished<Written>({}),
    save: (written, { act }) => api.post('/tasks/{id}/comments', { id: task, body: draftOf(written, people), act }),
    said: w.sent,
    onClose: onDone,
  });
  const names = useNames(people);
  const { label, bound } = form.field('/text', w.write);
  return (
    <Form form={form}>
      <MentionArea label={label} bound={bound} hint={w.hint} names={names} />
      <div className="row">
        <Button type="submit" isPending={form.busy}>
          {w.send}
        </Button>
      </div>
    </Form>
  );
}

function EditForm({ one, people, onClose }: { one: CommentView; people: Person[]; onClose: () => void }) {
  const w = useWords(words);
  const form = useForm<Written>({
    keep: `comment-edit/${one.id}`,
    shape: SHAPE,
    start: { text: one.text ?? '' },
    version: one.version,
    save: (written, { version }) => api.put('/comments/{id}', { id: one.id, version, body: draftOf(written, people) }),
    onClose,
  });
  const names = useNames(people);
  const { label, bound } = form.field('/text', w.write);
  return (
    <FormDialog form={form} title={w.editTitle}>
      <MentionArea label={label} bound={bound} hint={w.hint} names={names} />
    </FormDialog>
  );
}

/** Tells that what mentions the reader was looked at, once it is in view. */
function useLook(place: RefObject<HTMLElement | null>, id: string, waits: boolean) {
  useEffect(() => {
    if (!waits || !place.current) return;
    const watch = new IntersectionObserver(async (seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      await api.put('/tasks/{id}/comments/look', { id });
      queries.invalidateQueries({ queryKey: ['/me/inbox'] });
      queries.invalidateQueries({ queryKey: ['/tasks/{id}/comments'] });
    });
    watch.observe(place.current);
    return () => watch.disconnect();
  }, [place, id, waits]);
}
