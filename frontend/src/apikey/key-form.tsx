import { useState } from 'react';
import { api } from '../api/client';
import { freshId } from '../api/fresh-id';
import { useList } from '../api/queries';
import type { ApiKeyDraft, ApiKeyView, MyUnit } from '../api/schema';
import * as shapes from '../api/shapes';
import { today } from '../i18n/format';
import { useWords } from '../i18n/language';
import { CheckField } from '../ui/checkbox';
import { ComboBox, MultiSelect } from '../ui/choice';
import { DateField } from '../ui/date-field';
import { TextField } from '../ui/fields';
import { FormDrawer } from '../ui/form/form';
import { rereading } from '../ui/form/options';
import { useForm } from '../ui/form/use-form';
import { words } from './words';

const draftOf = ({ unit, name, within, scopes, expiresOn, inAddress }: ApiKeyView): ApiKeyDraft => ({
  unit: unit.id,
  name,
  within: within.id === unit.id ? undefined : within.id,
  scopes,
  expiresOn,
  inAddress,
});

const nextYear = () => `${Number(today().slice(0, 4)) + 1}-12-31`;

type Shape = { unit: MyUnit; apiKey?: ApiKeyView; onClose: () => void; onMade: (key: ApiKeyView) => void };

export function KeyForm({ unit, apiKey, onClose, onMade }: Shape) {
  const w = useWords(words);
  const [fresh] = useState(freshId);
  const here = unit.unit.id;
  const below = useList('/units', { parent: here, on: today(), limit: 200 }, unit.kind !== 'COMMUNE');
  const form = useForm<ApiKeyDraft>({
    keep: `api-key/${apiKey?.id ?? 'new'}`,
    shape: shapes.ApiKeyDraft,
    start: apiKey
      ? draftOf(apiKey)
      : { unit: here, name: '', scopes: ['UNIT_READ', 'REPORT_READ'], expiresOn: nextYear(), inAddress: false },
    version: apiKey?.version,
    save: async (body, { version }) => {
      const saved = await api.put('/api-keys/{id}', { id: apiKey?.id ?? fresh, version, body });
      if (saved.secret) onMade(saved);
      return saved;
    },
    reread: apiKey && rereading(() => api.get('/api-keys/{id}', { id: apiKey.id }), draftOf),
    said: w.saved,
    onClose,
  });
  const { field } = form;
  return (
    <FormDrawer form={form} title={apiKey ? w.edit : w.create}>
      <TextField {...field('/name', w.name)} hint={w.nameHint} autoFocus />
      <MultiSelect
        {...field('/scopes', w.scopes)}
        optional={false}
        options={Object.entries(w.actions).map(([id, name]) => ({ id, name }))}
      />
      {below.items.length > 0 && (
        <ComboBox
          {...field('/within', w.within)}
          hint={w.wholeUnit}
          options={below.items.map(({ id, name }) => ({ id, name }))}
        />
      )}
      <DateField {...field('/expiresOn', w.expiresOn)} hint={w.expiresHint} min={today()} />
      <CheckField {...field('/inAddress', w.inAddress)} />
    </FormDrawer>
  );
}
