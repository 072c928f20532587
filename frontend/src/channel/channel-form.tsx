import { Plus, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { api } from '../api/client';
import { Problem } from '../api/problem';
import { useList } from '../api/queries';
import type { ChannelDraft, ChannelType, ChannelView, Slot } from '../api/schema';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { Select } from '../ui/choice';
import { ErrorSummary } from '../ui/error-summary';
import { NumberField, TextArea, TextField } from '../ui/fields';
import { Drawer } from '../ui/overlays';
import { useAct } from '../ui/use-act';
import { words as uiWords } from '../ui/words';
import { channelTypes, channelTypeWords } from './mark';
import './channel.css';
import { words } from './words';

export function ChannelForm({ unit, channel, onClose }: { unit: string; channel?: ChannelView; onClose: () => void }) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const types = useWords(channelTypeWords);
  const { run, busy, error } = useAct();
  const [draft, setDraft] = useState<ChannelDraft>(() => ({
    unit,
    type: channel?.type ?? 'LOUDSPEAKER',
    name: channel?.name ?? '',
    measure: channel?.measure ?? '',
    runBy: channel?.runBy?.id,
    slots: channel?.slots ?? [],
    note: channel?.note,
  }));
  const set = (change: Partial<ChannelDraft>) => setDraft((old) => ({ ...old, ...change }));
  const at = (pointer: string) => (error instanceof Problem ? error.at(pointer) : undefined);
  const assignees = useList('/assignees', { unit, retired: false, limit: 200 });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const saved = await run(
      (act) =>
        channel
          ? api.put('/channels/{id}', { id: channel.id, version: channel.version, body: draft })
          : api.post('/channels', { body: draft, act }),
      w.saved,
    );
    if (saved) onClose();
  };
  const setSlot = (index: number, change: Partial<Slot>) =>
    set({ slots: draft.slots.map((slot, i) => (i === index ? { ...slot, ...change } : slot)) });
  return (
    <Drawer title={channel ? w.edit : w.create} onClose={onClose}>
      <form onSubmit={submit} noValidate className="stack">
        <ErrorSummary error={error} />
        <Select
          label={w.type}
          options={channelTypes.map((id) => ({ id, name: types[id] }))}
          value={draft.type}
          onChange={(type) => set({ type: type as ChannelType })}
          pointer="/type"
          error={at('/type')}
        />
        <TextField
          label={w.name}
          value={draft.name}
          onChange={(name) => set({ name })}
          pointer="/name"
          error={at('/name')}
          isRequired
        />
        <TextField
          label={w.measure}
          hint={w.measureHint}
          value={draft.measure}
          onChange={(measure) => set({ measure })}
          pointer="/measure"
          error={at('/measure')}
          isRequired
        />
        <Select
          label={w.runBy}
          optional
          options={assignees.items}
          value={draft.runBy}
          onChange={(runBy) => set({ runBy })}
          pointer="/runBy"
          error={at('/runBy')}
        />
        <fieldset className="stack">
          <legend className="react-aria-Label">{w.slots}</legend>
          {draft.slots.map((slot, index) => (
            <div key={index} className="slot-row">
              <Select
                label={w.weekday}
                options={w.days.map((name, i) => ({ id: String(i + 1), name }))}
                value={String(slot.weekday)}
                onChange={(day) => setSlot(index, { weekday: Number(day) })}
              />
              <TextField
                label={w.time}
                type="time"
                value={slot.time.slice(0, 5)}
                onChange={(time) => setSlot(index, { time })}
                pointer={`/slots/${index}/time`}
                error={at(`/slots/${index}/time`)}
              />
              <NumberField
                label={w.minutes}
                value={slot.minutes}
                min={1}
                onChange={(minutes) => setSlot(index, { minutes: minutes ?? 15 })}
              />
              <Button
                kind="quiet"
                aria-label={ui.remove}
                onPress={() => set({ slots: draft.slots.filter((_, i) => i !== index) })}
              >
                <X size={16} aria-hidden="true" />
              </Button>
            </div>
          ))}
          <div>
            <Button
              size="small"
              onPress={() => set({ slots: [...draft.slots, { weekday: 1, time: '05:30', minutes: 15 }] })}
            >
              <Plus size={15} aria-hidden="true" />
              {w.addSlot}
            </Button>
          </div>
        </fieldset>
        <TextArea
          label={w.note}
          optional
          value={draft.note ?? ''}
          onChange={(note) => set({ note: note || undefined })}
          pointer="/note"
          error={at('/note')}
        />
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
