import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../api/client';
import { Problem } from '../api/problem';
import { reading, useList } from '../api/queries';
import type { PlanView, TaskDraft, TaskView } from '../api/schema';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { ComboBox, MultiSelect, Select } from '../ui/choice';
import { DateField } from '../ui/date-field';
import { ErrorSummary } from '../ui/error-summary';
import { Checkbox, TextArea, TextField } from '../ui/fields';
import { Drawer } from '../ui/overlays';
import { useAct } from '../ui/use-act';
import { words as uiWords } from '../ui/words';
import { words } from './words';

function draftOf(plan: PlanView, task?: TaskView): TaskDraft {
  if (!task) return { plan: plan.id, title: '', inferredLead: false, coordinating: [], topics: [], channels: [] };
  const { code, title, inferredLead, deliverable, startsOn, dueOn, recurrenceText, rrule } = task;
  const ids = (refs: { id: string }[]) => refs.map((ref) => ref.id);
  return {
    plan: plan.id,
    clause: task.clause?.id,
    code,
    title,
    lead: task.lead?.id,
    inferredLead,
    coordinating: ids(task.coordinating),
    topics: ids(task.topics),
    channels: ids(task.channels),
    deliverable,
    startsOn,
    dueOn,
    recurrenceText,
    rrule,
  };
}

export function TaskForm({ plan, task, onClose }: { plan: PlanView; task?: TaskView; onClose: () => void }) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { busy, error, run } = useAct();
  const [draft, setDraft] = useState(() => draftOf(plan, task));
  const set = (change: Partial<TaskDraft>) => setDraft((old) => ({ ...old, ...change }));
  const at = (pointer: string) => (error instanceof Problem ? error.at(pointer) : undefined);
  const assignees = useList('/assignees', { unit: plan.unit.id, retired: false, limit: 200 });
  const channels = useList('/channels', { unit: plan.unit.id, retired: false, limit: 200 });
  const clauses = useQuery(reading('/plans/{id}/clauses', { id: plan.id }));
  const topics = useQuery(reading('/plans/{id}/topics', { id: plan.id }));
  const clauseOptions = (clauses.data?.items ?? []).map((clause) => ({
    id: clause.id,
    name: `${'· '.repeat(clause.depth)}${clause.label ?? ''} ${clause.heading ?? (clause.text ?? '').slice(0, 90)}`.trim(),
  }));
  const rules = { ...w.rules, ...(draft.rrule && !(draft.rrule in w.rules) ? { [draft.rrule]: draft.rrule } : {}) };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const saved = await run(
      (act) =>
        task
          ? api.put('/tasks/{id}', { id: task.id, version: task.version, body: draft })
          : api.post('/tasks', { body: draft, act }),
      w.saved,
    );
    if (saved) onClose();
  };
  return (
    <Drawer title={task ? w.edit : w.create} onClose={onClose} wide>
      <form onSubmit={submit} noValidate className="stack">
        <ErrorSummary error={error} />
        <div className="form-grid">
          <div className="full">
            <TextArea
              label={w.title}
              rows={2}
              value={draft.title}
              onChange={(title) => set({ title })}
              pointer="/title"
              error={at('/title')}
              isRequired
            />
          </div>
          {clauses.isSuccess && (
            <div className="full">
              <ComboBox
                label={w.clause}
                optional
                options={clauseOptions}
                value={draft.clause}
                onChange={(clause) => set({ clause })}
                pointer="/clause"
                error={at('/clause')}
              />
            </div>
          )}
          <Select
            label={w.lead}
            optional
            options={assignees.items}
            value={draft.lead}
            onChange={(lead) => set({ lead, inferredLead: lead ? draft.inferredLead : false })}
            pointer="/lead"
            error={at('/lead')}
          />
          <MultiSelect
            label={w.coordinating}
            optional
            options={assignees.items.filter((one) => one.id !== draft.lead)}
            value={draft.coordinating}
            onChange={(coordinating) => set({ coordinating })}
            pointer="/coordinating"
            error={at('/coordinating')}
          />
          {draft.lead && (
            <div className="full">
              <Checkbox isSelected={draft.inferredLead} onChange={(inferredLead) => set({ inferredLead })}>
                {w.lead}: {w.inferred}
              </Checkbox>
            </div>
          )}
          <MultiSelect
            label={w.channels}
            optional
            options={channels.items}
            value={draft.channels}
            onChange={(chosen) => set({ channels: chosen })}
            pointer="/channels"
            error={at('/channels')}
          />
          <MultiSelect
            label={w.topics}
            optional
            options={topics.data?.items ?? []}
            value={draft.topics}
            onChange={(chosen) => set({ topics: chosen })}
            pointer="/topics"
            error={at('/topics')}
          />
          <DateField
            label={w.start}
            optional
            value={draft.startsOn}
            onChange={(startsOn) => set({ startsOn })}
            pointer="/startsOn"
            error={at('/startsOn')}
          />
          <DateField
            label={w.due}
            optional
            value={draft.dueOn}
            onChange={(dueOn) => set({ dueOn })}
            pointer="/dueOn"
            error={at('/dueOn')}
          />
          <Select
            label={w.rrule}
            options={Object.entries(rules).map(([id, name]) => ({ id: id || 'NONE', name }))}
            value={draft.rrule ?? 'NONE'}
            onChange={(rrule) => set({ rrule: rrule === 'NONE' ? undefined : rrule })}
            pointer="/rrule"
            error={at('/rrule')}
          />
          <TextField
            label={w.recurrence}
            optional
            value={draft.recurrenceText ?? ''}
            onChange={(recurrenceText) => set({ recurrenceText: recurrenceText || undefined })}
            pointer="/recurrenceText"
            error={at('/recurrenceText')}
          />
          <div className="full">
            <TextField
              label={w.deliverable}
              optional
              value={draft.deliverable ?? ''}
              onChange={(deliverable) => set({ deliverable: deliverable || undefined })}
              pointer="/deliverable"
              error={at('/deliverable')}
            />
          </div>
        </div>
        <div className="actions">
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button type="submit" kind="primary" isPending={busy}>
            {ui.save}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}
