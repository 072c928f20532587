import { useLanguage, useWords } from '../i18n/language';
import { ruleOptions } from '../task/rule';
import { words as taskWords } from '../task/words';
import { MultiSelect, Select } from '../ui/choice';
import { DateField } from '../ui/date-field';
import { TextField } from '../ui/fields';
import type { Proposal } from './types';
import { words } from './words';

/** Who does a task, through what and when. */
export function TaskEditor({ id, proposal, set }: { id: string; proposal: Proposal; set: (members: object) => void }) {
  const w = useWords(words);
  const { noRule } = useWords(taskWords);
  const language = useLanguage();
  const task = proposal.tasks.find((one) => one.id === id);
  if (!task) return null;
  const parties = proposal.parties.map((party) => ({ id: party.id, name: party.name.text }));
  const channels = proposal.channels.map((channel) => ({ id: channel.id, name: channel.name.text }));
  return (
    <div className="form-grid">
      <Select
        label={w.leads}
        optional
        options={parties}
        value={task.lead ?? undefined}
        onChange={(lead) => set({ lead, inferredLead: false })}
      />
      <MultiSelect
        label={w.coordinating}
        optional
        options={parties}
        value={task.coordinating}
        onChange={(coordinating) => set({ coordinating })}
      />
      <MultiSelect
        label={w.channels}
        optional
        options={channels}
        value={task.channels}
        onChange={(chosen) => set({ channels: chosen })}
      />
      <TextField
        label={w.timing}
        optional
        value={task.timing?.text ?? ''}
        onChange={(text) => set({ timing: text ? { ...task.timing, text } : undefined })}
      />
      <Select
        label={w.rrule}
        optional
        empty={noRule}
        options={ruleOptions(task.rrule ?? undefined, language)}
        value={task.rrule ?? undefined}
        onChange={(rrule) => set({ rrule })}
      />
      <TextField
        label={w.deliverable}
        optional
        value={task.deliverable?.text ?? ''}
        onChange={(text) => set({ deliverable: text ? { ...task.deliverable, text } : undefined })}
      />
      <DateField
        label={w.startsOn}
        optional
        value={task.startsOn ?? undefined}
        onChange={(startsOn) => set({ startsOn })}
      />
      <DateField label={w.dueOn} optional value={task.dueOn ?? undefined} onChange={(dueOn) => set({ dueOn })} />
    </div>
  );
}
