import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { api, unfinished } from '../api/client';
import { Problem } from '../api/problem';
import { useListing } from '../api/queries';
import type { ActivityDraft, ActivityView, EvidenceView, PlanView } from '../api/schema';
import { FilePicker } from '../evidence/files';
import { LinkAdder } from '../evidence/link-adder';
import { today } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { ComboBox, MultiSelect, Select } from '../ui/choice';
import { DateField } from '../ui/date-field';
import { ErrorSummary } from '../ui/error-summary';
import { NumberField, TextArea, TextField } from '../ui/fields';
import { useAct } from '../ui/use-act';
import { formChoices } from './reads';
import { words } from './words';

type Shape = { plan: PlanView; task?: string; activity?: ActivityView; onDone: () => void };
type Fields = Omit<ActivityDraft, 'evidence' | 'quantity' | 'channel'> & { channel?: string; quantity?: number };

/** A day inside the plan's year: today, or the year's last day once it is over. */
const sensibleDay = (plan: PlanView) => (today().startsWith(String(plan.year)) ? today() : `${plan.year}-12-14`);

function fieldsOf(plan: PlanView, task?: string, activity?: ActivityView): Fields {
  if (!activity) return { plan: plan.id, task, topics: [], on: sensibleDay(plan), title: '', quantity: 1 };
  const { on, at, place, title, note, quantity, audience, integratedInto, explanation } = activity;
  return {
    plan: plan.id,
    task: activity.task?.id,
    channel: activity.channel.id,
    topics: activity.topics.map((topic) => topic.id),
    on,
    at,
    place,
    title,
    note,
    quantity,
    audience,
    integratedInto,
    explanation,
  };
}

export function ActivityForm({ plan, task: forTask, activity, onDone }: Shape) {
  const w = useWords(words);
  const { busy, error, run } = useAct();
  const [fields, setFields] = useState<Fields>(() => fieldsOf(plan, forTask, activity));
  const [evidence, setEvidence] = useState<EvidenceView[]>(activity?.evidence ?? []);
  const set = (change: Partial<Fields>) => setFields((old) => ({ ...old, ...change }));
  const at = (pointer: string) => (error instanceof Problem ? error.at(pointer) : undefined);
  const choices = formChoices(plan);
  const tasks = useListing(choices.tasks);
  const channels = useListing(choices.channels);
  const topics = useQuery(choices.topics);
  const channel = channels.items.find((one) => one.id === fields.channel);
  const task = tasks.items.find((one) => one.id === fields.task);
  useEffect(() => {
    // A task brings its channel and topics with it, so that a phone user has less to choose.
    if (task && !activity) {
      setFields((old) => ({
        ...old,
        channel: old.channel ?? task.channels[0]?.id,
        topics: old.topics.length ? old.topics : task.topics.map((topic) => topic.id),
      }));
    }
  }, [task, activity]);
  const save = async (next: () => void) => {
    const proof = evidence.map((one) => one.id);
    const draft = unfinished<ActivityDraft>({ ...fields, quantity: fields.quantity ?? 0, evidence: proof });
    const saved = await run(
      (act) =>
        activity
          ? api.put('/activities/{id}', { id: activity.id, version: activity.version, body: draft })
          : api.post('/activities', { body: draft, act }),
      w.saved,
    );
    if (saved) next();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(onDone);
  };
  const again = () => {
    setFields((old) => ({
      ...old,
      title: '',
      note: undefined,
      quantity: 1,
      audience: undefined,
      explanation: undefined,
    }));
    setEvidence([]);
  };
  const open = tasks.items.filter(
    (one) => one.state === 'PLANNED' || one.state === 'IN_PROGRESS' || one.id === fields.task,
  );
  return (
    <form onSubmit={submit} noValidate className="card pad stack activity-form">
      <ErrorSummary error={error} />
      <FilePicker unit={plan.unit.id} value={evidence} onChange={setEvidence} label={w.evidence} />
      <LinkAdder unit={plan.unit.id} onAdd={(link) => setEvidence((all) => [...all, link])} />
      <div className="form-grid">
        <div className="full">
          <TextArea
            label={w.title}
            hint={w.titleHint}
            rows={2}
            value={fields.title}
            onChange={(title) => set({ title })}
            pointer="/title"
            error={at('/title')}
            isRequired
          />
        </div>
        {tasks.isSuccess && (
          <div className="full">
            <ComboBox
              label={w.task}
              optional
              options={open.map(({ id, title }) => ({ id, name: title }))}
              value={fields.task}
              onChange={(id) => set({ task: id })}
              pointer="/task"
              error={at('/task')}
            />
          </div>
        )}
        <Select
          label={w.channel}
          options={channels.items}
          value={fields.channel}
          onChange={(id) => set({ channel: id })}
          pointer="/channel"
          error={at('/channel')}
          isRequired
        />
        <DateField
          label={w.on}
          value={fields.on}
          onChange={(on) => set({ on: on ?? fields.on })}
          max={today()}
          pointer="/on"
          error={at('/on')}
          isRequired
        />
        <NumberField
          label={channel ? w.quantity(channel.measure) : w.quantityPlain}
          value={fields.quantity}
          onChange={(quantity) => set({ quantity })}
          pointer="/quantity"
          error={at('/quantity')}
          isRequired
        />
        <NumberField
          label={w.audience}
          optional
          value={fields.audience}
          onChange={(audience) => set({ audience })}
          pointer="/audience"
          error={at('/audience')}
        />
        <TextField
          label={w.place}
          optional
          value={fields.place ?? ''}
          onChange={(place) => set({ place: place || undefined })}
          pointer="/place"
          error={at('/place')}
        />
        <MultiSelect
          label={w.topics}
          optional
          options={topics.data?.items ?? []}
          value={fields.topics}
          onChange={(chosen) => set({ topics: chosen })}
          pointer="/topics"
          error={at('/topics')}
        />
        <div className="full">
          <TextField
            label={w.integrated}
            hint={w.integratedHint}
            optional
            value={fields.integratedInto ?? ''}
            onChange={(text) => set({ integratedInto: text || undefined })}
            pointer="/integratedInto"
            error={at('/integratedInto')}
          />
        </div>
        {evidence.length === 0 && (
          <div className="full">
            <TextField
              label={w.explanation}
              optional
              value={fields.explanation ?? ''}
              onChange={(text) => set({ explanation: text || undefined })}
              pointer="/explanation"
              error={at('/explanation')}
            />
          </div>
        )}
        <div className="full">
          <TextArea
            label={w.note}
            optional
            rows={2}
            value={fields.note ?? ''}
            onChange={(note) => set({ note: note || undefined })}
            pointer="/note"
            error={at('/note')}
          />
        </div>
      </div>
      <div className="actions">
        {!activity && (
          <Button onPress={() => save(again)} isPending={busy}>
            {w.saveNext}
          </Button>
        )}
        <Button type="submit" kind="primary" isPending={busy}>
          {w.save}
        </Button>
      </div>
    </form>
  );
}
