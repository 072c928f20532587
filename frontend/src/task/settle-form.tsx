import { api, unfinished } from '../api/client';
import { useListing } from '../api/queries';
import type { OccurrenceView, SettlementDraft, TaskView } from '../api/schema';
import * as shapes from '../api/shapes';
import { date } from '../i18n/format';
import { useWords } from '../i18n/language';
import { ComboBox } from '../ui/choice';
import { TextArea } from '../ui/fields';
import { FormDialog } from '../ui/form/form';
import { useForm } from '../ui/form/use-form';
import { words as uiWords } from '../ui/words';
import { words } from './day-words';
import { mergeChoices } from './reads';

export type Settling = Exclude<SettlementDraft['outcome'], 'DUE'>;
type Shape = { how: Settling; day: OccurrenceView; task: TaskView; onClose: () => void };

/** Asks what an outcome needs: a reason, the activity, or the task it was merged into. */
export function SettleForm({ how, day, task, onClose }: Shape) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { tasks, activities } = mergeChoices(task.plan.id);
  const others = useListing(tasks);
  const logged = useListing(activities);
  const required = { MISSED: 'reason', EXCUSED: 'reason', MERGED: 'into', DONE: 'activity' }[how];
  const form = useForm<SettlementDraft>({
    keep: `settle/${day.id}/${how}`,
    shape: {
      ...shapes.SettlementDraft,
      [required]: { ...shapes.SettlementDraft[required as 'reason'], required: true },
    },
    start: unfinished<SettlementDraft>({ outcome: how }),
    version: task.version,
    save: (body, { version }) =>
      api.put('/tasks/{id}/occurrences/{occurrence}/settlement', {
        id: task.id,
        occurrence: day.id,
        version: version ?? task.version,
        body,
      }),
    said: w.settled,
    onClose,
  });
  const { field } = form;
  return (
    <FormDialog form={form} title={w.acts[how]} submit={w.save}>
      <p>{w.about(task.title, date(day.dueOn))}</p>
      {how === 'EXCUSED' && <p className="muted">{w.excusedHint}</p>}
      {how === 'MERGED' && (
        <ComboBox
          {...field('/into', w.into)}
          options={others.items
            .filter(({ id, state }) => id !== task.id && state !== 'CANCELLED')
            .map(({ id, title }) => ({ id, name: title }))}
        />
      )}
      {how === 'DONE' && (
        <ComboBox
          {...field('/activity', w.activity)}
          hint={w.activityHint}
          options={logged.items.map(({ id, title, on }) => ({ id, name: `${date(on)} – ${title}` }))}
        />
      )}
      {how !== 'DONE' && <TextArea {...field('/reason', how === 'MERGED' ? w.note : ui.reason)} />}
    </FormDialog>
  );
}
