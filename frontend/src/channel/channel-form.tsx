import { Plus, X } from 'lucide-react';
import { api } from '../api/client';
import { useList } from '../api/queries';
import type { ChannelDraft, ChannelView } from '../api/schema';
import * as shapes from '../api/shapes';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { Select } from '../ui/choice';
import { TextArea, TextField } from '../ui/fields';
import { FormDrawer } from '../ui/form/form';
import { rereading } from '../ui/form/options';
import { type Form, useForm, useValue } from '../ui/form/use-form';
import { NumberField } from '../ui/number-field';
import { words as uiWords } from '../ui/words';
import { channelTypes, channelTypeWords } from './mark';
import './channel.css';
import { words } from './words';

const draftOf = ({ unit, type, name, measure, runBy, slots, note }: ChannelView): ChannelDraft => ({
  unit: unit.id,
  type,
  name,
  measure,
  runBy: runBy?.id,
  slots: slots.map((slot) => ({ ...slot, time: slot.time.slice(0, 5) })),
  note,
});

export function ChannelForm({ unit, channel, onClose }: { unit: string; channel?: ChannelView; onClose: () => void }) {
  const w = useWords(words);
  const types = useWords(channelTypeWords);
  const assignees = useList('/assignees', { unit, retired: false, limit: 200 });
  const form = useForm<ChannelDraft>({
    keep: `channel/${channel?.id ?? 'new'}`,
    shape: shapes.ChannelDraft,
    start: channel ? draftOf(channel) : { unit, type: 'LOUDSPEAKER', name: '', measure: '', slots: [] },
    version: channel?.version,
    save: (body, { version, act }) =>
      channel ? api.put('/channels/{id}', { id: channel.id, version, body }) : api.post('/channels', { body, act }),
    reread: channel && rereading(() => api.get('/channels/{id}', { id: channel.id }), draftOf),
    said: w.saved,
    onClose,
  });
  const { field } = form;
  return (
    <FormDrawer form={form} title={channel ? w.edit : w.create}>
      <Select {...field('/type', w.type)} options={channelTypes.map((id) => ({ id, name: types[id] }))} />
      <TextField {...field('/name', w.name)} />
      <TextField {...field('/measure', w.measure)} hint={w.measureHint} />
      <Select {...field('/runBy', w.runBy)} options={assignees.items} />
      <Slots form={form} />
      <TextArea {...field('/note', w.note)} />
    </FormDrawer>
  );
}

/** The channel's broadcast times, one row a slot. */
function Slots({ form }: { form: Form<ChannelDraft> }) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { field, store } = form;
  const slots = useValue(form, '/slots');
  const days = w.days.map((name, place) => ({ id: String(place + 1), name }));
  store.bind('/slots').reads((all) => slotsInWords(all as ChannelDraft['slots'], w));
  store.labels.set('/slots', w.slots);
  return (
    <fieldset className="stack">
      <legend className="react-aria-Label">{w.slots}</legend>
      {slots.map((slot, place) => (
        <div key={place} className="slot-row">
          <Select
            label={w.weekday}
            options={days}
            value={String(slot.weekday)}
            onChange={(day) => store.change(`/slots/${place}/weekday`, Number(day))}
          />
          <TextField {...field(`/slots/${place}/time`, w.time)} type="time" />
          <NumberField {...field(`/slots/${place}/minutes`, w.minutes)} />
          <Button
            kind="quiet"
            aria-label={`${ui.remove}: ${days[slot.weekday - 1]?.name} ${slot.time}`}
            onPress={() =>
              store.change(
                '/slots',
                slots.filter((one) => one !== slot),
              )
            }
          >
            <X size={16} aria-hidden="true" />
          </Button>
        </div>
      ))}
      <div>
        <Button
          size="small"
          onPress={() => store.change('/slots', [...slots, { weekday: 1, time: '05:30', minutes: 15 }])}
        >
          <Plus size={15} aria-hidden="true" />
          {w.addSlot}
        </Button>
      </div>
    </fieldset>
  );
}

/** "Every day 05:30, 15 min" instead of seven lines. */
export function slotsInWords(slots: ChannelDraft['slots'], w: (typeof words)['vi']): string {
  const byTime = new Map<string, ChannelDraft['slots']>();
  for (const slot of slots) byTime.set(slot.time, [...(byTime.get(slot.time) ?? []), slot]);
  return [...byTime.values()]
    .map((same) => {
      const days = same.length === 7 ? w.everyDay : same.map((slot) => w.days[slot.weekday - 1]).join(', ');
      return w.slot(days, same[0]!.time.slice(0, 5), same[0]!.minutes);
    })
    .join('; ');
}
