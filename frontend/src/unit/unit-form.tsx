import { api } from '../api/client';
import { useList } from '../api/queries';
import type { AgencyCodeDraft, UnitDraft, UnitNameDraft, UnitRef, UnitView } from '../api/schema';
import * as shapes from '../api/shapes';
import { today } from '../i18n/format';
import { useWords } from '../i18n/language';
import { ComboBox, Select } from '../ui/choice';
import { DateField } from '../ui/date-field';
import { TextField } from '../ui/fields';
import { FormDrawer } from '../ui/form/form';
import { useForm } from '../ui/form/use-form';
import { words } from './words';

/** A unit that is no successor of others. */
export function UnitForm({ here, onClose }: { here: UnitRef; onClose: () => void }) {
  const w = useWords(words);
  const provinces = useList('/units', { within: here.id, kind: 'PROVINCE', on: today(), limit: 200 });
  const above = [here, ...provinces.items.filter(({ id }) => id !== here.id)];
  const kinds = (['PROVINCE', 'COMMUNE'] as const).map((id) => ({ id, name: w.kinds[id] }));
  const form = useForm<Partial<UnitDraft>>({
    keep: 'unit/new',
    shape: shapes.UnitDraft,
    start: { unit: here.id, kind: 'COMMUNE' },
    save: (draft, { act }) => api.post('/units', { body: draft as UnitDraft, act }),
    said: w.saved,
    onClose,
  });
  const { field } = form;
  return (
    <FormDrawer form={form} title={w.add}>
      <TextField {...field('/name', w.name)} hint={w.nameHint} autoFocus autoComplete="off" />
      <TextField {...field('/code', w.code)} autoComplete="off" />
      <Select {...field('/kind', w.level)} options={kinds} />
      {provinces.isSuccess && <ComboBox {...field('/unit', w.above)} options={above} />}
      <DateField {...field('/validFrom', w.from)} />
      <TextField {...field('/agencyCode', w.agencyCode)} hint={w.agencyCodeHint} autoComplete="off" />
    </FormDrawer>
  );
}

/** The code by which other systems of the State know the unit; left empty, it has none. */
export function AgencyCodeForm({ unit, onClose }: { unit: UnitView; onClose: () => void }) {
  const w = useWords(words);
  const form = useForm<AgencyCodeDraft>({
    keep: `unit/${unit.id}/agency-code`,
    shape: shapes.AgencyCodeDraft,
    start: { agencyCode: unit.agencyCode },
    version: unit.version,
    save: (body, { version }) => api.put('/units/{id}/agency-code', { id: unit.id, version, body }),
    said: w.agencyCodeSaved,
    onClose,
  });
  return (
    <FormDrawer form={form} title={w.agencyCodeTitle(unit.name)}>
      <p>{w.agencyCodeLead}</p>
      <TextField {...form.field('/agencyCode', w.agencyCode)} hint={w.agencyCodeHint} autoFocus autoComplete="off" />
    </FormDrawer>
  );
}

/** A name with its kind from a day on: the day may be to come. */
export function RenameForm({ unit, onClose }: { unit: UnitView; onClose: () => void }) {
  const w = useWords(words);
  const form = useForm<Partial<UnitNameDraft>>({
    keep: `unit/${unit.id}/name`,
    shape: shapes.UnitNameDraft,
    start: { name: unit.name, validFrom: today() },
    version: unit.version,
    save: (draft, { version }) => api.put('/units/{id}/name', { id: unit.id, version, body: draft as UnitNameDraft }),
    said: w.renamed,
    onClose,
  });
  return (
    <FormDrawer form={form} title={w.renameTitle(unit.name)} submit={w.rename}>
      <p>{w.renameLead}</p>
      <TextField {...form.field('/name', w.name)} hint={w.nameHint} autoFocus autoComplete="off" />
      <DateField {...form.field('/validFrom', w.from)} />
    </FormDrawer>
  );
}
