import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Problem } from '../api/problem';
import type { PlanView, TopicDraft, TopicView } from '../api/schema';
import { date } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { TextField } from '../ui/fields';
import { Drawer } from '../ui/overlays';
import { scrollingTable } from '../ui/scrolling';
import { Failure, Loading } from '../ui/states';
import { words as uiWords } from '../ui/words';
import { HandedDown } from './handed-down';
import { type PlanList, usePlanList } from './plan-list';
import { words } from './words';

const asDraft = ({ id, code, name, clause }: TopicView): TopicDraft => ({ id, code, name, clause });

/** What is to be communicated, and what nobody has communicated yet. */
export function Topics({ plan }: { plan: PlanView }) {
  const w = useWords(words);
  const list = usePlanList(plan, '/plans/{id}/topics', asDraft);
  const [draft, setDraft] = useState<TopicDraft>();
  const most = Math.max(1, ...list.items.map((topic) => topic.activityCount));
  return (
    <section className="stack">
      <div className="row between">
        <h2>{w.topics}</h2>
        {list.editable && (
          <Button
            size="small"
            onPress={() =>
              setDraft({
                id: crypto.randomUUID(),
                code: `T${String(list.items.length + 1).padStart(2, '0')}`,
                name: '',
              })
            }
          >
            {w.addTopic}
          </Button>
        )}
      </div>
      {list.query.isPending && <Loading />}
      {list.query.error && <Failure error={list.query.error} />}
      {list.query.isSuccess && list.items.length === 0 && <p className="muted">{w.noTopics}</p>}
      {list.items.length > 0 && (
        <div {...scrollingTable}>
          <table>
            <thead>
              <tr>
                <th scope="col">{w.code}</th>
                <th scope="col">{w.topicName}</th>
                <th scope="col" colSpan={2}>
                  {w.activityCount}
                </th>
                <th scope="col">{w.last}</th>
              </tr>
            </thead>
            <tbody>
              {list.items.map((topic) => (
                <tr key={topic.id}>
                  <td>{topic.code}</td>
                  <th scope="row">
                    {list.editable ? (
                      <button type="button" className="link quiet-link" onClick={() => setDraft(asDraft(topic))}>
                        {topic.name}
                      </button>
                    ) : (
                      topic.name
                    )}
                    <HandedDown from={topic.handedDownFrom} />
                  </th>
                  <td className="bar-cell">
                    <svg className="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                      <rect width={(topic.activityCount / most) * 100} height="6" className="bar-doing" />
                    </svg>
                  </td>
                  <td className="figure">
                    <Link to="/activities" search={{ topic: topic.id }}>
                      {topic.activityCount}
                    </Link>
                  </td>
                  <td>
                    {topic.lastActivityOn ? date(topic.lastActivityOn) : <span className="status wait">{w.never}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {draft && <Form list={list} draft={draft} set={setDraft} />}
    </section>
  );
}

function Form({
  list,
  draft,
  set,
}: {
  list: PlanList<'/plans/{id}/topics'>;
  draft: TopicDraft;
  set: (draft?: TopicDraft) => void;
}) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const place = list.placeOf(draft.id);
  const at = (member: string) => (list.error instanceof Problem ? list.error.at(place + member) : undefined);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await list.save(draft)) set(undefined);
  };
  return (
    <Drawer title={w.topicName} onClose={() => set(undefined)}>
      <form onSubmit={submit} noValidate className="stack">
        <ErrorSummary error={list.error} />
        <TextField
          label={w.code}
          value={draft.code}
          onChange={(code) => set({ ...draft, code })}
          pointer={`${place}/code`}
          error={at('/code')}
          isRequired
        />
        <TextField
          label={w.topicName}
          value={draft.name}
          onChange={(name) => set({ ...draft, name })}
          pointer={`${place}/name`}
          error={at('/name')}
          isRequired
        />
        <div className="actions">
          <Button
            kind="quiet"
            onPress={async () => {
              if (await list.remove(draft.id)) set(undefined);
            }}
          >
            {ui.remove}
          </Button>
          <Button type="submit" kind="primary" isPending={list.busy}>
            {ui.save}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}
