import { Link } from '@tanstack/react-router';
import { freshId } from '../api/fresh-id';
import type { PlanView, TopicDraft, TopicView } from '../api/schema';
import * as shapes from '../api/shapes';
import { date } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { FormDrawer } from '../ui/form/form';
import { scrollingTable } from '../ui/scrolling';
import { Failure, Loading } from '../ui/states';
import { useOpen } from '../ui/use-open';
import { HandedDown } from './handed-down';
import { type PlanList, useItemForm, usePlanList } from './plan-list';
import { blankTopic, TopicFields } from './topic-form';
import { words } from './words';

const asDraft = ({ id, code, name, clause }: TopicView): TopicDraft => ({ id, code, name, clause });

/** The topics, and those not yet communicated. */
export function Topics({ plan }: { plan: PlanView }) {
  const w = useWords(words);
  const list = usePlanList(plan, '/plans/{id}/topics', asDraft);
  const { act, id, open, close } = useOpen<'add' | 'edit'>('topic');
  const edited = list.items.find((topic) => act === 'edit' && topic.id === id);
  const most = Math.max(1, ...list.items.map((topic) => topic.activityCount));
  return (
    <section className="stack">
      <div className="row between">
        <h2>{w.topics}</h2>
        {list.editable && (
          <Button size="small" onPress={() => open('add')}>
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
                <tr key={topic.id} data-thing={topic.id}>
                  <td>{topic.code}</td>
                  <th scope="row">
                    {list.editable ? (
                      <button type="button" className="link quiet-link" onClick={() => open('edit', topic.id)}>
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
      {act === 'add' && <Form list={list} draft={blankTopic(freshId(), list.items.length + 1)} onClose={close} />}
      {edited && <Form list={list} draft={asDraft(edited)} onClose={close} />}
    </section>
  );
}

type FormShape = { list: PlanList<'/plans/{id}/topics'>; draft: TopicDraft; onClose: () => void };

function Form({ list, ...shape }: FormShape) {
  const w = useWords(words);
  const { form, onRemove } = useItemForm(list, { ...shape, shape: shapes.TopicDraft });
  return (
    <FormDrawer form={form} title={w.topicName} onRemove={onRemove}>
      <TopicFields form={form} />
    </FormDrawer>
  );
}
