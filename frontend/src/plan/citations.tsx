import { TriangleAlert } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Problem } from '../api/problem';
import type { Citation, CitedDocumentDraft, CitedDocumentView, PlanView } from '../api/schema';
import { date } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { ErrorSummary } from '../ui/error-summary';
import { TextArea, TextField } from '../ui/fields';
import { Drawer } from '../ui/overlays';
import { Failure, Loading } from '../ui/states';
import { words as uiWords } from '../ui/words';
import { KnownChoice } from './known-choice';
import { type PlanList, usePlanList } from './plan-list';
import { words } from './words';

const asDraft = ({ id, asWritten, asVerified, clause, note }: CitedDocumentView): CitedDocumentDraft => ({
  id,
  asWritten,
  asVerified,
  clause,
  note,
});

/** The register knows the document and has it otherwise: the citation was not looked up, and yet there is a warning. */
const fromRegister = ({ asVerified, warnings }: CitedDocumentView) => !asVerified && warnings.length > 0;

/** What the plan leans on: as its writer put it, and as it was found to be, side by side. */
export function Citations({ plan }: { plan: PlanView }) {
  const w = useWords(words);
  const list = usePlanList(plan, '/plans/{id}/cited-documents', asDraft);
  const [draft, setDraft] = useState<CitedDocumentDraft>();
  return (
    <section className="stack">
      {list.editable && (
        <div>
          <Button size="small" onPress={() => setDraft({ id: crypto.randomUUID(), asWritten: {} })}>
            {w.addCitation}
          </Button>
        </div>
      )}
      {list.query.isPending && <Loading />}
      {list.query.error && <Failure error={list.query.error} />}
      {list.query.isSuccess && list.items.length === 0 && <p className="muted">{w.noCitations}</p>}
      <ul className="card rows">
        {list.items.map((document) => (
          <li key={document.id} className="stack tight">
            <div className="columns">
              <Reading title={w.asWritten} citation={document.asWritten} />
              {document.asVerified ? (
                <Reading title={w.asVerified} citation={document.asVerified} />
              ) : (
                <p className="muted small">{w.notVerified}</p>
              )}
            </div>
            {document.warnings.map((warning) => (
              <p key={warning.code} className="notice wait">
                <strong>
                  <TriangleAlert size={15} aria-hidden="true" /> {warning.detail}
                </strong>
              </p>
            ))}
            {document.note && <p className="small muted">{document.note}</p>}
            {list.editable && (
              <div>
                <Button
                  size="small"
                  kind={fromRegister(document) ? 'secondary' : 'quiet'}
                  onPress={() => setDraft(asDraft(document))}
                >
                  {fromRegister(document) ? w.checkRegister : w.editCitation}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {draft && <Form list={list} draft={draft} set={setDraft} />}
    </section>
  );
}

function Reading({ title, citation }: { title: string; citation: Citation }) {
  return (
    <div>
      <small className="muted">{title}</small>
      <p>
        <strong>{citation.number}</strong>
        {citation.date && `, ${date(citation.date)}`}
        {citation.issuer && `, ${citation.issuer}`}
      </p>
      {citation.title && <p className="small">{citation.title}</p>}
    </div>
  );
}

type FormShape = {
  list: PlanList<'/plans/{id}/cited-documents'>;
  draft: CitedDocumentDraft;
  set: (draft?: CitedDocumentDraft) => void;
};

function Form({ list, draft, set }: FormShape) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const place = list.placeOf(draft.id);
  // looked up when the field is left, not with every key
  const [lookedUp, setLookedUp] = useState(draft.asWritten.number);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await list.save(draft)) set(undefined);
  };
  // once verified it is no longer held against the register, so that it ended must stay said
  const take = (asVerified: Citation, end?: string) =>
    set({ ...draft, asVerified, note: draft.note || end || undefined });
  const fields = (part: 'asWritten' | 'asVerified', title: string) => {
    const citation = draft[part] ?? {};
    const put = (change: Partial<Citation>) => {
      const next = { ...citation, ...change };
      set({ ...draft, [part]: part === 'asWritten' || Object.values(next).some(Boolean) ? next : undefined });
    };
    const at = (member: string) =>
      list.error instanceof Problem ? list.error.at(`${place}/${part}/${member}`) : undefined;
    return (
      <fieldset className="stack">
        <legend>
          <h3>{title}</h3>
        </legend>
        <div className="form-grid">
          <TextField
            label={w.docNumber}
            value={citation.number ?? ''}
            onChange={(text) => put({ number: text || undefined })}
            onBlur={part === 'asWritten' ? () => setLookedUp(citation.number) : undefined}
            pointer={`${place}/${part}/number`}
            error={at('number')}
          />
          <DateField
            label={w.docDate}
            value={citation.date}
            onChange={(day) => put({ date: day })}
            pointer={`${place}/${part}/date`}
            error={at('date')}
          />
        </div>
        <TextField
          label={w.docIssuer}
          value={citation.issuer ?? ''}
          onChange={(text) => put({ issuer: text || undefined })}
          pointer={`${place}/${part}/issuer`}
          error={at('issuer')}
        />
        <TextArea
          label={w.docTitle}
          rows={2}
          value={citation.title ?? ''}
          onChange={(text) => put({ title: text || undefined })}
          pointer={`${place}/${part}/title`}
          error={at('title')}
        />
      </fieldset>
    );
  };
  return (
    <Drawer title={w.editCitation} onClose={() => set(undefined)}>
      <form onSubmit={submit} noValidate className="stack">
        <ErrorSummary error={list.error} />
        {fields('asWritten', w.asWritten)}
        {lookedUp && <KnownChoice number={lookedUp} onTake={take} />}
        {fields('asVerified', w.asVerified)}
        <TextArea
          label={w.docNote}
          hint={w.docNoteHint}
          optional
          rows={2}
          value={draft.note ?? ''}
          onChange={(note) => set({ ...draft, note: note || undefined })}
          pointer={`${place}/note`}
          error={list.error instanceof Problem ? list.error.at(`${place}/note`) : undefined}
        />
        <div className="actions">
          <Button
            kind="quiet"
            onPress={async () => {
              if (await list.remove(draft.id)) set(undefined);
            }}
          >
            {ui.remove}
          </Button>
          <Button type="submit" kind="primary" isPending={list.busy}>
            {ui.save}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}
