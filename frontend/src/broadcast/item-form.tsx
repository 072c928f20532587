import { useQuery } from '@tanstack/react-query';
import { formChoices } from '../activity/reads';
import { api, unfinished } from '../api/client';
import { useListing } from '../api/queries';
import type { BroadcastDraft, BroadcastView, PlanView, TaskView } from '../api/schema';
import * as shapes from '../api/shapes';
import { useWords } from '../i18n/language';
import { ComboBox, MultiSelect, Select } from '../ui/choice';
import { DateField } from '../ui/date-field';
import { TextArea, TextField } from '../ui/fields';
import { FormDialog, FormDrawer } from '../ui/form/form';
import { rereading } from '../ui/form/options';
import { useForm, useValue } from '../ui/form/use-form';
import { NumberField } from '../ui/number-field';
import { Failure, Loading } from '../ui/states';
import type { Place } from './entry';
import { lasting, wordsOf } from './reading-time';
import { ScriptActs } from './script-acts';
import { words } from './words';

export const draftOf = (item: BroadcastView): BroadcastDraft => ({
  plan: item.plan.id,
  task: item.task?.id,
  channel: item.channel.id,
  topics: item.topics.map(({ id }) => id),
  on: item.on,
  at: item.at,
  minutes: item.minutes,
  title: item.title,
  script: item.script,
});

type Shape = {
  plan: PlanView;
  place?: Place;
  item?: BroadcastView;
  /** How fast scripts are read. */
  rate: number;
  onClose: () => void;
};

export function ItemForm(shape: Shape) {
  const tasks = useListing(formChoices(shape.plan).tasks);
  if (tasks.error) return <Failure error={tasks.error} retry={tasks.refetch} />;
  return tasks.isPending ? <Loading rows={8} /> : <Fields {...shape} tasks={tasks.items} />;
}

function Fields({ plan, place, item, rate, tasks, onClose }: Shape & { tasks: TaskView[] }) {
  const w = useWords(words);
  const choices = formChoices(plan);
  const channels = useListing(choices.channels);
  const topics = useQuery(choices.topics);
  const form = useForm<BroadcastDraft>({
    keep: `broadcast/${item?.id ?? `${place?.channel}${place?.on}${place?.at}`}`,
    shape: shapes.BroadcastDraft,
    start: item ? draftOf(item) : unfinished<BroadcastDraft>({ plan: plan.id, topics: [], ...place }),
    version: item?.version,
    also: (draft, changed) => (changed === '/task' ? withTopics(draft, tasks) : draft),
    save: (body, { version, act }) =>
      item ? api.put('/broadcasts/{id}', { id: item.id, version, body }) : api.post('/broadcasts', { body, act }),
    reread: item && rereading(() => api.get('/broadcasts/{id}', { id: item.id }), draftOf),
    said: w.saved,
    onClose,
  });
  const { field } = form;
  const chosen = useValue(form, '/task');
  const count = wordsOf(useValue(form, '/script'));
  const open = tasks.filter(({ id, state }) => state === 'PLANNED' || state === 'IN_PROGRESS' || id === chosen);
  return (
    <FormDrawer form={form} title={item ? w.editTitle : w.newTitle} wide>
      <TextField {...field('/title', w.itemTitle)} autoFocus />
      <div className="form-grid">
        <Select {...field('/channel', w.channel)} options={channels.items} />
        <DateField {...field('/on', w.on)} />
        <TextField {...field('/at', w.at)} type="time" hint={w.atHint} />
        <NumberField {...field('/minutes', w.minutes)} hint={w.minutesHint} />
        <div className="full">
          <ComboBox {...field('/task', w.task)} options={open.map(({ id, title }) => ({ id, name: title }))} />
        </div>
        <div className="full">
          <MultiSelect {...field('/topics', w.topics)} options={topics.data?.items ?? []} />
        </div>
      </div>
      <ScriptActs form={form} plan={plan.id} />
      <TextArea
        {...field('/script', w.script)}
        rows={9}
        hint={count ? w.reading(count, lasting(Math.ceil((count * 60) / rate), w.duration)) : w.scriptHint(rate)}
      />
    </FormDrawer>
  );
}

/** A task says what is communicated. */
function withTopics(draft: BroadcastDraft, tasks: TaskView[]): BroadcastDraft {
  const task = tasks.find(({ id }) => id === draft.task);
  return task && !draft.topics.length ? { ...draft, topics: task.topics.map(({ id }) => id) } : draft;
}

type Move = {
  item: BroadcastView;
  slots: { id: string; name: string; on: string; at: string }[];
  onClose: () => void;
};

/** Another day or hour, with the empty slots of the channel at hand; its review and approval stay. */
export function MoveForm({ item, slots, onClose }: Move) {
  const w = useWords(words);
  const form = useForm<BroadcastDraft>({
    keep: `broadcast/move/${item.id}`,
    shape: shapes.BroadcastDraft,
    start: draftOf(item),
    version: item.version,
    save: (body, { version }) => api.put('/broadcasts/{id}', { id: item.id, version, body }),
    reread: rereading(() => api.get('/broadcasts/{id}', { id: item.id }), draftOf),
    said: w.moved,
    onClose,
  });
  const { field, store } = form;
  const take = (id: string | undefined) => {
    const slot = slots.find((one) => one.id === id);
    if (slot) {
      store.change('/on', slot.on);
      store.change('/at', slot.at);
    }
  };
  return (
    <FormDialog form={form} title={w.moveTitle} submit={w.moveSubmit}>
      <p>{item.title}</p>
      {slots.length > 0 && <Select label={w.slotChoice} options={slots} onChange={take} />}
      <div className="form-grid">
        <DateField {...field('/on', w.on)} />
        <TextField {...field('/at', w.at)} type="time" hint={w.atHint} />
      </div>
    </FormDialog>
  );
}
