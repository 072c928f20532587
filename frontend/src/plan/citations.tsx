import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api/client';
import { freshId } from '../api/fresh-id';
import type { Citation, CitedDocumentDraft, CitedDocumentView, PlanView } from '../api/schema';
import * as shapes from '../api/shapes';
import { date } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { ErrorSummary } from '../ui/error-summary';
import { TextArea, TextField } from '../ui/fields';
import { FormDrawer } from '../ui/form/form';
import { Failure, Loading } from '../ui/states';
import { useAct } from '../ui/use-act';
import { useOpen } from '../ui/use-open';
import { KnownChoice } from './known-choice';
import { type PlanList, useItemForm, usePlanList } from './plan-list';
import { words } from './words';

const asDraft = ({ id, asWritten, asVerified, clause, note }: CitedDocumentView): CitedDocumentDraft => ({
  id,
  asWritten,
  asVerified,
  clause,
  note,
});

/** The register's entry differs: the citation was not looked up, and yet there is a warning. */
const fromRegister = ({ asVerified, warnings }: CitedDocumentView) => !asVerified && warnings.length > 0;

/** The plan's legal bases: as written and as verified, side by side. */
export function Citations({ plan }: { plan: PlanView }) {
  const w = useWords(words);
  const list = usePlanList(plan, '/plans/{id}/cited-documents', asDraft);
  const { act, id, open, close } = useOpen<'add' | 'edit'>('citation');
  const edited = list.items.find((document) => act === 'edit' && document.id === id);
  return (
    <section className="stack">
      {list.editable && (
        <div>
          <Button size="small" onPress={() => open('add')}>
            {w.addCitation}
          </Button>
        </div>
      )}
      {list.query.isPending && <Loading />}
      {list.query.error && <Failure error={list.query.error} />}
      {list.query.isSuccess && list.items.length === 0 && <p className="muted">{w.noCitations}</p>}
      <ul className="card rows">
        {list.items.map((document) => (
          <li key={document.id} data-thing={document.id} className="stack tight">
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
            {list.editable && <Corrections plan={plan} document={document} version={list.version ?? plan.version} />}
            {document.note && <p className="small muted">{document.note}</p>}
            {list.editable && (
              <div>
                <Button
                  size="small"
                  about={document.asWritten.number ?? document.asWritten.title}
                  kind={fromRegister(document) ? 'secondary' : 'quiet'}
                  onPress={() => open('edit', document.id)}
                >
                  {fromRegister(document) ? w.checkRegister : w.editCitation}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {act === 'add' && <Form list={list} draft={{ id: freshId(), asWritten: {} }} onClose={close} />}
      {edited && <Form list={list} draft={asDraft(edited)} onClose={close} />}
    </section>
  );
}

type CorrectionsShape = { plan: PlanView; document: CitedDocumentView; version: number };

/** One press cites what is in force, in the list and in the text. */
function Corrections({ plan, document, version }: CorrectionsShape) {
  const w = useWords(words);
  const { run, busy, error } = useAct();
  if (document.corrections.length === 0) return null;
  const old = document.asWritten.number ?? document.asWritten.title ?? '';
  return (
    <div className="row">
      <ErrorSummary error={error} />
      {document.corrections.map(({ citation: { number = '' }, beside }) => (
        <Button
          key={number}
          size="small"
          isPending={busy}
          aria-label={beside ? w.citeTooWith(number, old) : w.citeInsteadOf(number, old)}
          onPress={() =>
            run(
              () =>
                api.put('/plans/{id}/cited-documents/{citation}/correction', {
                  id: plan.id,
                  citation: document.id,
                  version,
                  body: { number },
                }),
              beside ? w.citedToo(number) : w.citedInstead(number),
            )
          }
        >
          {beside ? w.citeToo(number) : w.citeInstead(number)}
        </Button>
      ))}
    </div>
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

type FormShape = { list: PlanList<'/plans/{id}/cited-documents'>; draft: CitedDocumentDraft; onClose: () => void };

/** A document that nobody looked up has no verified citation. */
const withoutEmpty = (draft: CitedDocumentDraft): CitedDocumentDraft =>
  draft.asVerified && !Object.values(draft.asVerified).some(Boolean) ? { ...draft, asVerified: undefined } : draft;

function Form({ list, ...shape }: FormShape) {
  const w = useWords(words);
  const { form, onRemove } = useItemForm(list, { ...shape, shape: shapes.CitedDocumentDraft, also: withoutEmpty });
  const { field, store } = form;
  // looked up on blur, not on every key
  const [lookedUp, setLookedUp] = useState(store.held.values.asWritten.number);
  const fields = (part: 'asWritten' | 'asVerified', title: string, onBlur?: () => void) => (
    <fieldset className="stack">
      <legend>
        <h3>{title}</h3>
      </legend>
      <div className="form-grid">
        <TextField {...field(`/${part}/number`, w.docNumber)} onBlur={onBlur} />
        <DateField {...field(`/${part}/date`, w.docDate)} />
      </div>
      <TextField {...field(`/${part}/issuer`, w.docIssuer)} />
      <TextArea {...field(`/${part}/title`, w.docTitle)} rows={2} />
    </fieldset>
  );
  return (
    <FormDrawer form={form} title={w.editCitation} onRemove={onRemove}>
      {fields('asWritten', w.asWritten, () => setLookedUp(store.held.values.asWritten.number))}
      {lookedUp && <KnownChoice number={lookedUp} onTake={(known) => store.change('/asVerified', known)} />}
      {fields('asVerified', w.asVerified)}
      <TextArea {...field('/note', w.docNote)} hint={w.docNoteHint} rows={2} />
    </FormDrawer>
  );
}
