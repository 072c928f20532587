import { useState } from 'react';
import { api } from '../api/client';
import { freshId } from '../api/fresh-id';
import type { MyUnit, WebhookDraft, WebhookView } from '../api/schema';
import * as shapes from '../api/shapes';
import { useWords } from '../i18n/language';
import { MultiSelect } from '../ui/choice';
import { TextField } from '../ui/fields';
import { FormDrawer } from '../ui/form/form';
import { rereading } from '../ui/form/options';
import { useForm } from '../ui/form/use-form';
import { useEvents } from './events';
import { words } from './words';

const draftOf = ({ unit, description, address, types }: WebhookView): WebhookDraft => ({
  unit: unit.id,
  description,
  address,
  types,
});

type Shape = { unit: MyUnit; webhook?: WebhookView; onClose: () => void; onMade?: (webhook: WebhookView) => void };

export function WebhookForm({ unit, webhook, onClose, onMade }: Shape) {
  const w = useWords(words);
  const { options } = useEvents();
  const [fresh] = useState(freshId);
  const form = useForm<WebhookDraft>({
    keep: `webhook/${webhook?.id ?? 'new'}`,
    shape: shapes.WebhookDraft,
    start: webhook ? draftOf(webhook) : { unit: unit.unit.id, description: '', address: 'https://', types: [] },
    version: webhook?.version,
    save: async (body, { version }) => {
      const saved = await api.put('/webhooks/{id}', { id: webhook?.id ?? fresh, version, body });
      if (saved.secret) onMade?.(saved);
      return saved;
    },
    reread: webhook && rereading(() => api.get('/webhooks/{id}', { id: webhook.id }), draftOf),
    said: w.saved,
    onClose,
  });
  const { field } = form;
  return (
    <FormDrawer form={form} title={webhook ? w.edit : w.create}>
      <TextField {...field('/description', w.description)} hint={w.descriptionHint} autoFocus />
      <TextField {...field('/address', w.address)} hint={w.addressHint} type="url" />
      <MultiSelect {...field('/types', w.types)} hint={w.typesHint} options={options(webhook?.types ?? [])} />
    </FormDrawer>
  );
}
