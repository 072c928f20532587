import { api, unfinished } from '../api/client';
import type { DutyDayDraft, DutyDayView, DutyView, GuestView } from '../api/schema';
import * as shapes from '../api/shapes';
import { weekday } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Select } from '../ui/choice';
import { TextArea } from '../ui/fields';
import { FormDialog } from '../ui/form/form';
import { useForm, useValue } from '../ui/form/use-form';
import { words } from './words';

type Shape = { day: DutyDayView; duty: DutyView; party: GuestView; onClose: () => void };

/** Why a day was not done, or as part of what else it was. */
export function SettleForm({ day, duty, party, onClose }: Shape) {
  const w = useWords(words);
  const others = party.duties.filter(({ id, plan }) => id !== duty.id && plan === duty.plan);
  const come = day.dueOn <= party.day;
  const form = useForm<DutyDayDraft>({
    keep: `settle/${day.id}`,
    shape: shapes.DutyDayDraft,
    start: unfinished<DutyDayDraft>({ outcome: come ? 'MISSED' : 'EXCUSED', reason: '' }),
    save: async ({ into, ...draft }) => {
      await api.put('/guest/duties/{id}/occurrences/{occurrence}/settlement', {
        id: duty.id,
        occurrence: day.id,
        version: duty.version,
        body: draft.outcome === 'MERGED' ? { ...draft, into } : draft,
      });
      return { id: day.id };
    },
    said: w.settled,
    onClose,
  });
  const { field } = form;
  const outcome = useValue(form, '/outcome');
  const outcomes = (['MISSED', 'EXCUSED', 'MERGED'] as const)
    .filter((one) => (one !== 'MISSED' || come) && (one !== 'MERGED' || others.length > 0))
    .map((id) => ({ id, name: w.outcomes[id] }));
  return (
    <FormDialog form={form} title={w.settle} submit={w.save}>
      <p>{w.aboutDay(duty.title, weekday(day.dueOn))}</p>
      <Select
        {...field('/outcome', w.outcome)}
        hint={outcome === 'EXCUSED' ? w.excusedHint : undefined}
        options={outcomes}
      />
      {outcome === 'MERGED' && (
        <Select {...field('/into', w.into)} options={others.map(({ id, title }) => ({ id, name: title }))} />
      )}
      <TextArea {...field('/reason', w.reason)} rows={3} />
    </FormDialog>
  );
}
