import { type FormEvent, useState } from 'react';
import { api } from '../api/client';
import { Problem } from '../api/problem';
import { useList } from '../api/queries';
import type { PlanDraft, PlanView } from '../api/schema';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { Button } from '../ui/button';
import { ComboBox } from '../ui/choice';
import { ErrorSummary } from '../ui/error-summary';
import { NumberField, TextArea, TextField } from '../ui/fields';
import { Drawer } from '../ui/overlays';
import { useAct } from '../ui/use-act';
import { words as uiWords } from '../ui/words';
import { words } from './words';

export function PlanHeadForm({
  plan,
  onClose,
  onSaved,
}: {
  plan?: PlanView;
  onClose: () => void;
  onSaved?: (plan: PlanView) => void;
}) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { unit } = useSession();
  const { run, busy, error } = useAct();
  const year = new Date().getFullYear();
  const [draft, setDraft] = useState<PlanDraft>(() =>
    plan
      ? {
          unit: plan.unit.id,
          year: plan.year,
          programme: plan.programme,
          title: plan.title,
          preamble: plan.preamble,
          closing: plan.closing,
          parentPlan: plan.parentPlan?.id,
          recipients: plan.recipients,
          place: plan.place,
        }
      : {
          unit: unit.unit.id,
          year,
          programme: 'CCHC',
          title: `Tuyên truyền cải cách hành chính ${unit.unit.name} năm ${year}`,
          recipients: ['Lưu: VT.'],
        },
  );
  const set = (change: Partial<PlanDraft>) => setDraft((old) => ({ ...old, ...change }));
  const at = (pointer: string) => (error instanceof Problem ? error.at(pointer) : undefined);
  const superior = useList('/plans', { year: draft.year, state: 'ISSUED', limit: 50 });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const clean = { ...draft, recipients: draft.recipients.map((line) => line.trim()).filter(Boolean) };
    const saved = await run(
      (act) =>
        plan
          ? api.put('/plans/{id}', { id: plan.id, version: plan.version, body: clean })
          : api.post('/plans', { body: clean, act }),
      w.saved,
    );
    if (saved) {
      onClose();
      onSaved?.(saved);
    }
  };
  const parents = superior.items
    .filter((one) => one.unit.id !== draft.unit)
    .map((one) => ({ id: one.id, name: one.title, note: `${one.unit.name} ${one.documentNumber ?? ''}` }));
  return (
    <Drawer title={plan ? w.editHead : w.create} onClose={onClose}>
      <form onSubmit={submit} noValidate className="stack">
        <ErrorSummary error={error} />
        <TextArea
          label={w.title}
          rows={2}
          value={draft.title}
          onChange={(title) => set({ title })}
          pointer="/title"
          error={at('/title')}
          isRequired
        />
        <NumberField
          plain
          label={w.year}
          value={draft.year}
          min={2000}
          onChange={(value) => set({ year: value ?? year })}
          pointer="/year"
          error={at('/year')}
          isRequired
        />
        {superior.isSuccess && parents.length > 0 && (
          <ComboBox
            label={w.parent}
            optional
            options={parents}
            value={draft.parentPlan}
            onChange={(parentPlan) => set({ parentPlan })}
            pointer="/parentPlan"
            error={at('/parentPlan')}
          />
        )}
        <TextArea
          label={w.preamble}
          optional
          value={draft.preamble ?? ''}
          onChange={(preamble) => set({ preamble: preamble || undefined })}
          pointer="/preamble"
          error={at('/preamble')}
        />
        <TextArea
          label={w.closing}
          optional
          rows={2}
          value={draft.closing ?? ''}
          onChange={(closing) => set({ closing: closing || undefined })}
          pointer="/closing"
          error={at('/closing')}
        />
        <TextField
          label={w.place}
          optional
          value={draft.place ?? ''}
          onChange={(place) => set({ place: place || undefined })}
          pointer="/place"
          error={at('/place')}
        />
        <TextArea
          label={w.recipients}
          optional
          value={draft.recipients.join('\n')}
          onChange={(text) => set({ recipients: text.split('\n') })}
          pointer="/recipients"
          error={at('/recipients')}
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
