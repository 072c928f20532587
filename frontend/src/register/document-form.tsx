import { api, unfinished } from '../api/client';
import type { KnownDocumentDraft, KnownDocumentView } from '../api/schema';
import * as shapes from '../api/shapes';
import { today } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Select } from '../ui/choice';
import { DateField } from '../ui/date-field';
import { filled, LinesField, TextArea, TextField } from '../ui/fields';
import { FormDrawer } from '../ui/form/form';
import { rereading } from '../ui/form/options';
import { useForm } from '../ui/form/use-form';
import { words } from './words';

type Draft = KnownDocumentDraft & { amendedBy: string[] };

const draftOf = (document: KnownDocumentView): Draft => ({
  unit: document.unit.id,
  number: document.number,
  issuedOn: document.issuedOn,
  issuer: document.issuer,
  kind: document.kind,
  title: document.title,
  inForceFrom: document.inForceFrom,
  inForceTo: document.inForceTo,
  replacedBy: document.replacedBy,
  amendedBy: document.amendedBy,
  source: document.source,
  checkedOn: document.checkedOn,
});

type Shape = { unit: string; document?: KnownDocumentView; onClose: () => void };

/** One document as it was published; its register cannot change. */
export function DocumentForm({ unit, document, onClose }: Shape) {
  const w = useWords(words);
  const form = useForm<Draft>({
    keep: `known-document/${document?.id ?? 'new'}`,
    shape: shapes.KnownDocumentDraft,
    start: document ? draftOf(document) : unfinished<Draft>({ unit, amendedBy: [] }),
    version: document?.version,
    save: (draft, { version, act }) => {
      const body = { ...draft, amendedBy: filled(draft.amendedBy) };
      return document
        ? api.put('/known-documents/{id}', { id: document.id, version, body })
        : api.post('/known-documents', { body, act });
    },
    reread: document && rereading(() => api.get('/known-documents/{id}', { id: document.id }), draftOf),
    said: w.saved,
    onClose,
  });
  const { field } = form;
  return (
    <FormDrawer form={form} title={document ? w.edit : w.add}>
      <div className="form-grid">
        <TextField {...field('/number', w.number)} hint={w.numberHint} />
        <DateField {...field('/issuedOn', w.issuedOn)} />
        <Select {...field('/kind', w.kind)} options={Object.entries(w.kinds).map(([id, name]) => ({ id, name }))} />
        <TextField {...field('/issuer', w.issuer)} />
      </div>
      <TextArea {...field('/title', w.title)} />
      <div className="form-grid">
        <DateField {...field('/inForceFrom', w.inForceFrom)} />
        <DateField {...field('/inForceTo', w.inForceTo)} />
      </div>
      <TextField {...field('/replacedBy', w.replacedBy)} hint={w.replacedByHint} />
      <LinesField {...field('/amendedBy', w.amendments)} />
      <TextField {...field('/source', w.source)} hint={w.sourceHint} />
      <DateField {...field('/checkedOn', w.checkedOn)} hint={w.checkedOnHint} max={today()} />
    </FormDrawer>
  );
}
