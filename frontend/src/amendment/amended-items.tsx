import { type ReactNode, useState } from 'react';
import { freshId } from '../api/fresh-id';
import type { AmendmentView, TargetDraft, TopicDraft } from '../api/schema';
import * as shapes from '../api/shapes';
import { useWords } from '../i18n/language';
import { blankTarget, TargetFields } from '../plan/target-form';
import { blankTopic, TopicFields } from '../plan/topic-form';
import { words as planWords } from '../plan/words';
import { Button } from '../ui/button';
import { FormDrawer } from '../ui/form/form';
import { useOpen } from '../ui/use-open';
import { useAmount } from './amount';
import { useAmended } from './use-amended';

type Shape = { amendment: AmendmentView };
type Row = { id: string; name: string; said?: string };
type Listed<D> = {
  name: string;
  title: string;
  add: string;
  none: string;
  rows: Row[];
  drafts: D[];
  blank: () => D;
  form: (draft: D, onClose: () => void) => ReactNode;
};

/** One of the plan's lists as it shall be; pressing an item opens its form. */
function Items<D extends { id: string }>({ name, title, add, none, rows, drafts, blank, form }: Listed<D>) {
  const { act, id, open, close } = useOpen<'add' | 'edit'>(name);
  const [fresh, setFresh] = useState(blank);
  const edited = drafts.find((draft) => act === 'edit' && draft.id === id);
  return (
    <section className="stack tight">
      <div className="row between">
        <h2>{title}</h2>
        <Button
          size="small"
          onPress={() => {
            setFresh(blank());
            open('add');
          }}
        >
          {add}
        </Button>
      </div>
      {rows.length === 0 && <p className="muted">{none}</p>}
      {rows.length > 0 && (
        <ul className="card rows">
          {rows.map((row) => (
            <li key={row.id} data-thing={row.id} className="row between">
              <button type="button" className="link quiet-link" onClick={() => open('edit', row.id)}>
                {row.name}
              </button>
              {row.said && <span className="figure">{row.said}</span>}
            </li>
          ))}
        </ul>
      )}
      {act === 'add' && form(fresh, close)}
      {edited && form(edited, close)}
    </section>
  );
}

export function AmendedTopics({ amendment }: Shape) {
  const pw = useWords(planWords);
  const { topics } = amendment.text;
  return (
    <Items
      name="amended-topic"
      title={pw.topics}
      add={pw.addTopic}
      none={pw.noTopics}
      rows={topics}
      drafts={topics}
      blank={() => blankTopic(freshId(), topics.length + 1)}
      form={(topic, onClose) => <TopicForm key={topic.id} {...{ amendment, item: topic, onClose }} />}
    />
  );
}

export function AmendedTargets({ amendment }: Shape) {
  const pw = useWords(planWords);
  const amount = useAmount();
  const { targets } = amendment.text;
  return (
    <Items
      name="amended-target"
      title={pw.targets}
      add={pw.addTarget}
      none={pw.noTargets}
      rows={targets.map((target) => ({ ...target, said: amount(target) }))}
      drafts={targets}
      blank={() => blankTarget(freshId())}
      form={(target, onClose) => <TargetForm key={target.id} {...{ amendment, item: target, onClose }} />}
    />
  );
}

type FormShape<D> = { amendment: AmendmentView; item: D; onClose: () => void };

function TopicForm(shape: FormShape<TopicDraft>) {
  const pw = useWords(planWords);
  const { form, onRemove } = useAmended({ list: 'topics', shape: shapes.TopicDraft, ...shape });
  return (
    <FormDrawer form={form} title={pw.topicName} onRemove={onRemove}>
      <TopicFields form={form} />
    </FormDrawer>
  );
}

function TargetForm(shape: FormShape<TargetDraft>) {
  const pw = useWords(planWords);
  const { form, onRemove } = useAmended({ list: 'targets', shape: shapes.TargetDraft, ...shape });
  return (
    <FormDrawer form={form} title={pw.targets} onRemove={onRemove}>
      <TargetFields form={form} />
    </FormDrawer>
  );
}
