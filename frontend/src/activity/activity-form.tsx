import { useQuery } from '@tanstack/react-query';
import { api, unfinished } from '../api/client';
import { useListing } from '../api/queries';
import type { ActivityDraft, ActivityView, EvidenceView, PlanView, TaskView } from '../api/schema';
import * as shapes from '../api/shapes';
import { FilePicker } from '../evidence/files';
import { LinkAdder } from '../evidence/link-adder';
import { today } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { ComboBox, MultiSelect, Select } from '../ui/choice';
import { DateField } from '../ui/date-field';
import { TextArea, TextField } from '../ui/fields';
import { Form, FormDrawer } from '../ui/form/form';
import { rereading } from '../ui/form/options';
import { useForm, useValue } from '../ui/form/use-form';
import { NumberField } from '../ui/number-field';
import { Failure, Loading } from '../ui/states';
import { formChoices } from './reads';
import { words } from './words';

type Shape = {
  plan: PlanView;
  task?: string;
  channel?: string;
  on?: string;
  activity?: ActivityView;
  onDone: () => void;
};
/** Proof is stored as uploaded, so that a draft still shows it. */
type Draft = Omit<ActivityDraft, 'evidence'> & { evidence: EvidenceView[] };

/** A day inside the plan's year: today, or the year's last day once it is over. */
const sensibleDay = (plan: PlanView) => (today().startsWith(String(plan.year)) ? today() : `${plan.year}-12-14`);

const blank = (plan: PlanView, task?: string, channel?: string, on = sensibleDay(plan)) =>
  unfinished<Draft>({ plan: plan.id, task, channel, topics: [], on, quantity: 1, evidence: [] });

const draftOf = (activity: ActivityView): Draft => ({
  plan: activity.plan.id,
  task: activity.task?.id,
  channel: activity.channel.id,
  topics: activity.topics.map((topic) => topic.id),
  on: activity.on,
  at: activity.at,
  place: activity.place,
  title: activity.title,
  note: activity.note,
  quantity: activity.quantity,
  audience: activity.audience,
  integratedInto: activity.integratedInto,
  explanation: activity.explanation,
  evidence: activity.evidence,
});

/** A task sets its channel and topics, so that a phone user has less to choose. */
const withTask = (draft: Draft, tasks: TaskView[]): Draft => {
  const task = tasks.find((one) => one.id === draft.task);
  if (!task) return draft;
  const { channels, topics } = task;
  return {
    ...draft,
    channel: draft.channel ?? channels[0]?.id,
    topics: draft.topics.length ? draft.topics : topics.map((topic) => topic.id),
  };
};

export function ActivityForm(shape: Shape) {
  const tasks = useListing(formChoices(shape.plan).tasks);
  if (tasks.error) return <Failure error={tasks.error} retry={tasks.refetch} />;
  return tasks.isPending ? <Loading rows={8} /> : <Fields {...shape} tasks={tasks.items} />;
}

function Fields({ plan, task, channel: through, on: held, activity, tasks, onDone }: Shape & { tasks: TaskView[] }) {
  const w = useWords(words);
  const choices = formChoices(plan);
  const channels = useListing(choices.channels);
  const topics = useQuery(choices.topics);
  const form = useForm<Draft>({
    keep: `activity/${activity?.id ?? task ?? through ?? plan.id}${held ?? ''}`,
    shape: shapes.ActivityDraft,
    start: activity ? draftOf(activity) : withTask(blank(plan, task, through, held), tasks),
    version: activity?.version,
    also: (draft, changed) => (changed === '/task' && !activity ? withTask(draft, tasks) : draft),
    save: ({ evidence, ...draft }, { version, act }) => {
      const body = { ...draft, evidence: evidence.map((one) => one.id) };
      return activity
        ? api.put('/activities/{id}', { id: activity.id, version, body })
        : api.post('/activities', { body, act });
    },
    reread: activity && rereading(() => api.get('/activities/{id}', { id: activity.id }), draftOf),
    said: w.saved,
    onClose: onDone,
  });
  const { field, store } = form;
  const chosen = useValue(form, '/task');
  const channelId = useValue(form, '/channel');
  const channel = channels.items.find((one) => one.id === channelId);
  const evidence = useValue(form, '/evidence');
  const next = () => {
    const { plan: same, task: again, channel: used, topics: about, on, at, place, integratedInto } = store.held.values;
    const kept = { plan: same, task: again, channel: used, topics: about, on, at, place, integratedInto };
    form.restart(unfinished<Draft>({ ...kept, quantity: 1, evidence: [] }));
  };
  const open = tasks.filter(({ id, state }) => state === 'PLANNED' || state === 'IN_PROGRESS' || id === chosen);
  const fields = (
    <>
      <FilePicker {...field('/evidence', w.evidence)} unit={plan.unit.id} />
      <LinkAdder
        unit={plan.unit.id}
        onAdd={(link) => store.change('/evidence', [...store.held.values.evidence, link])}
      />
      <div className="form-grid">
        <div className="full">
          <TextArea {...field('/title', w.title)} hint={w.titleHint} rows={2} />
        </div>
        <div className="full">
          <ComboBox {...field('/task', w.task)} options={open.map(({ id, title }) => ({ id, name: title }))} />
        </div>
        {activity?.source ? (
          <p className="full small muted">{w.heldByLog(activity.source)}</p>
        ) : (
          <>
            <Select {...field('/channel', w.channel)} options={channels.items} />
            <DateField {...field('/on', w.on)} max={today()} />
            <NumberField {...field('/quantity', channel ? w.quantity(channel.measure) : w.quantityPlain)} />
          </>
        )}
        <NumberField {...field('/audience', w.audience)} />
        <TextField {...field('/place', w.place)} />
        <MultiSelect {...field('/topics', w.topics)} options={topics.data?.items ?? []} />
        <div className="full">
          <TextField {...field('/integratedInto', w.integrated)} hint={w.integratedHint} />
        </div>
        {evidence.length === 0 && (
          <div className="full">
            <TextField {...field('/explanation', w.explanation)} />
          </div>
        )}
        <div className="full">
          <TextArea {...field('/note', w.note)} rows={2} />
        </div>
      </div>
    </>
  );
  if (activity) {
    return (
      <FormDrawer form={form} title={w.editTitle} submit={w.save} wide>
        {fields}
      </FormDrawer>
    );
  }
  return (
    <Form form={form} className="card pad stack activity-form">
      {fields}
      <div className="actions form-actions">
        <Button onPress={() => form.save(next)} isPending={form.busy}>
          {w.saveNext}
        </Button>
        <Button type="submit" kind="primary" isPending={form.busy}>
          {w.save}
        </Button>
      </div>
    </Form>
  );
}
