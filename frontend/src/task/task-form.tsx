import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import { reading, useList } from '../api/queries';
import type { PlanView, TaskDraft, TaskView } from '../api/schema';
import * as shapes from '../api/shapes';
import { useLanguage, useWords } from '../i18n/language';
import { CheckField } from '../ui/checkbox';
import { ComboBox, MultiSelect, Select } from '../ui/choice';
import { DateField } from '../ui/date-field';
import { TextArea, TextField } from '../ui/fields';
import { FormDrawer } from '../ui/form/form';
import { rereading } from '../ui/form/options';
import { useForm, useValue } from '../ui/form/use-form';
import { ruleOptions } from './rule';
import { words } from './words';

const ids = (refs: { id: string }[]) => refs.map((ref) => ref.id);

const draftOf = (task: TaskView): TaskDraft => ({
  plan: task.plan.id,
  clause: task.clause?.id,
  code: task.code,
  title: task.title,
  lead: task.lead?.id,
  inferredLead: task.inferredLead,
  coordinating: ids(task.coordinating),
  topics: ids(task.topics),
  channels: ids(task.channels),
  deliverable: task.deliverable,
  startsOn: task.startsOn,
  dueOn: task.dueOn,
  recurrenceText: task.recurrenceText,
  rrule: task.rrule,
});

const blank = (plan: string): TaskDraft => ({
  plan,
  title: '',
  inferredLead: false,
  coordinating: [],
  topics: [],
  channels: [],
});

/** Without a lead, no lead was inferred. */
const consistent = (task: TaskDraft): TaskDraft => (task.lead ? task : { ...task, inferredLead: false });

export function TaskForm({ plan, task, onClose }: { plan: PlanView; task?: TaskView; onClose: () => void }) {
  const w = useWords(words);
  const form = useForm<TaskDraft>({
    keep: `task/${task?.id ?? plan.id}`,
    shape: shapes.TaskDraft,
    start: task ? draftOf(task) : blank(plan.id),
    version: task?.version,
    also: consistent,
    save: (body, { version, act }) =>
      task ? api.put('/tasks/{id}', { id: task.id, version, body }) : api.post('/tasks', { body, act }),
    reread: task && rereading(() => api.get('/tasks/{id}', { id: task.id }), draftOf),
    said: w.saved,
    onClose,
  });
  const { field } = form;
  const assignees = useList('/assignees', { unit: plan.unit.id, retired: false, limit: 200 });
  const channels = useList('/channels', { unit: plan.unit.id, retired: false, limit: 200 });
  const clauses = useQuery(reading('/plans/{id}/clauses', { id: plan.id }));
  const topics = useQuery(reading('/plans/{id}/topics', { id: plan.id }));
  const clauseOptions = (clauses.data?.items ?? []).map((clause) => ({
    id: clause.id,
    name: `${'· '.repeat(clause.depth)}${clause.label ?? ''} ${clause.heading ?? (clause.text ?? '').slice(0, 90)}`.trim(),
  }));
  const lead = useValue(form, '/lead');
  const rules = ruleOptions(useValue(form, '/rrule'), useLanguage());
  return (
    <FormDrawer form={form} title={task ? w.edit : w.create} wide>
      <div className="form-grid">
        <div className="full">
          <TextArea {...field('/title', w.title)} rows={2} />
        </div>
        {clauses.isSuccess && (
          <div className="full">
            <ComboBox {...field('/clause', w.clause)} options={clauseOptions} />
          </div>
        )}
        <Select {...field('/lead', w.lead)} options={assignees.items} />
        <MultiSelect
          {...field('/coordinating', w.coordinating)}
          options={assignees.items.filter((one) => one.id !== lead)}
        />
        {lead && (
          <div className="full">
            <CheckField {...field('/inferredLead', `${w.lead}: ${w.inferred}`)} />
          </div>
        )}
        <MultiSelect {...field('/channels', w.channels)} options={channels.items} />
        <MultiSelect {...field('/topics', w.topics)} options={topics.data?.items ?? []} />
        <DateField {...field('/startsOn', w.start)} />
        <DateField {...field('/dueOn', w.due)} />
        <Select {...field('/rrule', w.rrule)} empty={w.noRule} options={rules} />
        <TextField {...field('/recurrenceText', w.recurrence)} />
        <div className="full">
          <TextField {...field('/deliverable', w.deliverable)} />
        </div>
      </div>
    </FormDrawer>
  );
}
