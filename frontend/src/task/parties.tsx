import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { TaskView } from '../api/schema';
import { clock } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { Ask } from '../ui/form/ask';
import { Failure } from '../ui/states';
import { useOpen } from '../ui/use-open';
import { words } from './party-words';
import { questionsOf, receiptsOf } from './reads';

/** What outside parties confirmed and asked by their links, and the answers. */
export function Parties({ task }: { task: TaskView }) {
  const w = useWords(words);
  const receipts = useQuery(receiptsOf(task.id));
  const questions = useQuery(questionsOf(task.id));
  const form = useOpen<'answer'>(`task.${task.id}.question`);
  const received = receipts.data?.items ?? [];
  const asked = questions.data?.items ?? [];
  const answering = asked.find(({ id }) => form.act && id === form.id);
  for (const query of [receipts, questions])
    if (query.error) return <Failure error={query.error} retry={query.refetch} />;
  if (!received.length && !asked.length) return null;
  return (
    <section className="stack">
      <h3>{w.parties}</h3>
      <ul className="rows card">
        {received.map(({ assignee, receivedAt }) => (
          <li key={assignee.id}>{w.received(assignee.name, clock(receivedAt))}</li>
        ))}
        {asked.map((one) => (
          <li key={one.id} className="stack tight">
            <div>
              <span className="small muted">{w.asked(one.askedBy, clock(one.askedAt))}</span>
              <div className="pre-line">{one.text}</div>
            </div>
            {one.answer && (
              <div className="pre-line">
                <strong>{one.answeredBy}:</strong> {one.answer}
              </div>
            )}
            {one.can.includes('TASK_EDIT') && (
              <div className="row">
                <Button kind="primary" about={one.text} onPress={() => form.open('answer', one.id)}>
                  {w.answer}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {answering && (
        <Ask
          title={w.answerTo(answering.askedBy)}
          lead={answering.text}
          label={w.answer}
          required
          keep={`answer/${answering.id}`}
          submit={w.answer}
          said={w.answered}
          onClose={form.close}
          act={(text) =>
            api.put('/questions/{id}/answer', { id: answering.id, version: answering.version, body: { text } })
          }
        />
      )}
    </section>
  );
}
