import { api, unfinished } from '../api/client';
import type { DutyActivityDraft, DutyView, EvidenceView, GuestView } from '../api/schema';
import * as shapes from '../api/shapes';
import { FilePicker } from '../evidence/files';
import { useWords } from '../i18n/language';
import { Select } from '../ui/choice';
import { DateField } from '../ui/date-field';
import { TextArea, TextField } from '../ui/fields';
import { FormDrawer } from '../ui/form/form';
import { useForm, useValue } from '../ui/form/use-form';
import { NumberField } from '../ui/number-field';
import { words } from './words';

/** Proof is stored as uploaded, so that a draft still shows it. */
type Draft = Omit<DutyActivityDraft, 'evidence'> & { evidence: EvidenceView[] };

/** What was done, with a photo: as few fields as it takes. */
export function LogForm({ duty, party, onClose }: { duty: DutyView; party: GuestView; onClose: () => void }) {
  const w = useWords(words);
  const own = party.channels.filter(({ id }) => duty.channels.includes(id));
  const channels = own.length ? own : party.channels;
  const form = useForm<Draft>({
    keep: `activity/${duty.id}`,
    shape: shapes.DutyActivityDraft,
    start: unfinished<Draft>({
      channel: channels[0]?.id,
      on: party.day,
      title: duty.title,
      quantity: 1,
      evidence: [],
    }),
    save: ({ evidence, ...draft }, { act }) =>
      api.post('/guest/duties/{id}/activities', {
        id: duty.id,
        body: { ...draft, evidence: evidence.map(({ id }) => id) },
        act,
      }),
    said: w.logged,
    onClose,
  });
  const { field } = form;
  const chosen = useValue(form, '/channel');
  const measure = channels.find(({ id }) => id === chosen)?.measure;
  return (
    <FormDrawer form={form} title={w.log}>
      <FilePicker {...field('/evidence', w.evidence)} unit={party.unit.id} />
      <TextArea {...field('/title', w.title)} rows={2} />
      <DateField {...field('/on', w.on)} max={party.day} />
      {channels.length > 1 && <Select {...field('/channel', w.channel)} options={channels} />}
      <NumberField {...field('/quantity', measure ? w.quantity(measure) : w.quantityPlain)} />
      <NumberField {...field('/audience', w.audience)} />
      <TextField {...field('/place', w.place)} />
      <TextArea {...field('/note', w.note)} rows={2} />
    </FormDrawer>
  );
}
