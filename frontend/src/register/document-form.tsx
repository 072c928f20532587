import { type FormEvent, useState } from 'react';
import { api, unfinished } from '../api/client';
import { Problem } from '../api/problem';
import type { DocumentKind, KnownDocumentDraft, KnownDocumentView } from '../api/schema';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { Select } from '../ui/choice';
import { DateField } from '../ui/date-field';
import { ErrorSummary } from '../ui/error-summary';
import { TextArea, TextField } from '../ui/fields';
import { Drawer } from '../ui/overlays';
import { useAct } from '../ui/use-act';
import { words as uiWords } from '../ui/words';
import { words } from './words';

type Draft = Partial<KnownDocumentDraft> & { unit: string };

const asDraft = (document: KnownDocumentView): Draft => ({
  unit: document.unit.id,
  number: document.number,
  issuedOn: document.issuedOn,
  issuer: document.issuer,
  kind: document.kind,
  title: document.title,
  inForceFrom: document.inForceFrom,
  inForceTo: document.inForceTo,
  replacedBy: document.replacedBy,
  source: document.source,
});

type Shape = { unit: string; document?: KnownDocumentView; onClose: () => void };

/** One document as it was published; its register cannot change. */
export function DocumentForm({ unit, document, onClose }: Shape) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { run, busy, error } = useAct();
  const [draft, setDraft] = useState<Draft>(() => (document ? asDraft(document) : { unit }));
  const set = (change: Partial<Draft>) => setDraft((old) => ({ ...old, ...change }));
  const at = (pointer: string) => (error instanceof Problem ? error.at(pointer) : undefined);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const saved = await run(
      (act) =>
        document
          ? api.put('/known-documents/{id}', { id: document.id, version: document.version, body: unfinished(draft) })
          : api.post('/known-documents', { body: unfinished(draft), act }),
      w.saved,
    );
    if (saved) onClose();
  };
  const text = (member: 'number' | 'issuer' | 'replacedBy' | 'source') => ({
    value: draft[member] ?? '',
    onChange: (value: string) => set({ [member]: value || undefined }),
    pointer: `/${member}`,
    error: at(`/${member}`),
  });
  const day = (member: 'issuedOn' | 'inForceFrom' | 'inForceTo') => ({
    value: draft[member],
    onChange: (value: string | undefined) => set({ [member]: value }),
    pointer: `/${member}`,
    error: at(`/${member}`),
  });
  const labels = {
    '/number': w.number,
    '/issuedOn': w.issuedOn,
    '/issuer': w.issuer,
    '/kind': w.kind,
    '/title': w.title,
    '/inForceFrom': w.inForceFrom,
    '/inForceTo': w.inForceTo,
    '/replacedBy': w.replacedBy,
    '/source': w.source,
  };
  return (
    <Drawer title={document ? w.edit : w.add} onClose={onClose}>
      <form onSubmit={submit} noValidate className="stack">
        <ErrorSummary error={error} labels={labels} />
        <div className="form-grid">
          <TextField label={w.number} hint={w.numberHint} isRequired {...text('number')} />
          <DateField label={w.issuedOn} isRequired {...day('issuedOn')} />
          <Select
            label={w.kind}
            options={Object.entries(w.kinds).map(([id, name]) => ({ id, name }))}
            value={draft.kind}
            onChange={(kind) => set({ kind: kind as DocumentKind })}
            pointer="/kind"
            error={at('/kind')}
            isRequired
          />
          <TextField label={w.issuer} isRequired {...text('issuer')} />
        </div>
        <TextArea
          label={w.title}
          value={draft.title ?? ''}
          onChange={(title) => set({ title: title || undefined })}
          pointer="/title"
          error={at('/title')}
          isRequired
        />
        <div className="form-grid">
          <DateField label={w.inForceFrom} optional {...day('inForceFrom')} />
          <DateField label={w.inForceTo} optional {...day('inForceTo')} />
        </div>
        <TextField label={w.replacedBy} hint={w.replacedByHint} optional {...text('replacedBy')} />
        <TextField label={w.source} hint={w.sourceHint} optional {...text('source')} />
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
