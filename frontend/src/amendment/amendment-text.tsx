import { Pencil, Plus } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api/client';
import { freshId } from '../api/fresh-id';
import type { AmendmentDraft, AmendmentView, ClauseDraft } from '../api/schema';
import * as shapes from '../api/shapes';
import { useWords } from '../i18n/language';
import { ClauseFields, withClause, withoutClause } from '../plan/clause-form';
import { placed } from '../plan/clauses';
import { words as planWords } from '../plan/words';
import { Button } from '../ui/button';
import { filled, LinesField, TextArea } from '../ui/fields';
import { FormDrawer } from '../ui/form/form';
import { rereading } from '../ui/form/options';
import { useForm } from '../ui/form/use-form';
import { useOpen } from '../ui/use-open';
import { AmendedTargets, AmendedTopics } from './amended-items';
import { draftOf, useAmended } from './use-amended';
import { words } from './words';

const reread = (id: string) => api.get('/amendments/{id}', { id });

/** The plan's whole text as it shall read, each clause to be changed, added to or repealed. */
export function AmendmentText({ amendment }: { amendment: AmendmentView }) {
  const w = useWords(words);
  const pw = useWords(planWords);
  const form = useOpen<'head' | 'add' | 'edit'>('amendment-text');
  const [fresh, setFresh] = useState(freshId);
  const clauses = placed(amendment.text.clauses);
  const chosen = clauses.find(({ id }) => id === form.id);
  const add = (parent = '') => {
    setFresh(freshId());
    form.open('add', parent);
  };
  return (
    <div className="stack">
      <div className="row">
        <Button onPress={() => form.open('head')}>{w.editHead}</Button>
        <Button onPress={() => add()}>{pw.addClause}</Button>
      </div>
      <article className="card amended-text" lang="vi">
        <h2>{amendment.text.title}</h2>
        {amendment.text.preamble && <p>{amendment.text.preamble}</p>}
        {clauses.map((clause) => {
          const head = [clause.label, clause.heading].filter(Boolean).join(' ');
          const name = [clause.label, clause.heading ?? clause.text?.slice(0, 40)].filter(Boolean).join(' ');
          return (
            <section
              key={clause.id}
              data-thing={clause.id}
              className={`amended-clause depth-${Math.min(clause.depth, 3)}`}
            >
              <div>
                {clause.heading && <strong>{head}</strong>}
                {clause.text && (
                  <p>
                    {!clause.heading && clause.label ? `${clause.label} ` : ''}
                    {clause.text}
                  </p>
                )}
              </div>
              <div className="row">
                <Button
                  kind="quiet"
                  size="small"
                  aria-label={w.editOf(name)}
                  onPress={() => form.open('edit', clause.id)}
                >
                  <Pencil size={15} aria-hidden="true" />
                </Button>
                <Button kind="quiet" size="small" aria-label={w.addAfter(name)} onPress={() => add(clause.id)}>
                  <Plus size={15} aria-hidden="true" />
                </Button>
              </div>
            </section>
          );
        })}
        {amendment.text.closing && <p>{amendment.text.closing}</p>}
      </article>
      <AmendedTopics amendment={amendment} />
      <AmendedTargets amendment={amendment} />
      {form.act === 'head' && <HeadForm amendment={amendment} onClose={form.close} />}
      {form.act === 'edit' && chosen && <ClauseForm amendment={amendment} clause={chosen} onClose={form.close} />}
      {form.act === 'add' && (
        <ClauseForm
          amendment={amendment}
          clause={{ id: fresh, parent: chosen?.id, kind: chosen?.kind ?? 'TEXT' }}
          onClose={form.close}
        />
      )}
    </div>
  );
}

function HeadForm({ amendment, onClose }: { amendment: AmendmentView; onClose: () => void }) {
  const w = useWords(words);
  const form = useForm<AmendmentDraft>({
    keep: `amendment/${amendment.id}`,
    shape: shapes.AmendmentDraft,
    start: draftOf(amendment),
    version: amendment.version,
    save: (draft, { version }) =>
      api.put('/amendments/{id}', {
        id: amendment.id,
        version,
        body: { ...draft, bases: filled(draft.bases), recipients: filled(draft.recipients) },
      }),
    reread: rereading(() => reread(amendment.id), draftOf),
    said: w.saved,
    onClose,
  });
  const { field } = form;
  return (
    <FormDrawer form={form} title={w.editHead}>
      <LinesField {...field('/bases', w.bases)} hint={w.basesHint} />
      <TextArea {...field('/text/title', w.title)} rows={2} />
      <TextArea {...field('/text/preamble', w.preamble)} />
      <TextArea {...field('/text/closing', w.closing)} rows={2} />
      <LinesField {...field('/recipients', w.recipients)} />
    </FormDrawer>
  );
}

type ClauseShape = { amendment: AmendmentView; clause: ClauseDraft; onClose: () => void };

function ClauseForm({ clause: { id, parent, label, kind, heading, text }, ...rest }: ClauseShape) {
  const pw = useWords(planWords);
  const item: ClauseDraft = { id, parent, label, kind, heading, text };
  const { form, isNew, onRemove } = useAmended({
    list: 'clauses',
    item,
    shape: shapes.ClauseDraft,
    ways: {
      put: (clauses, clause) => withClause(placed(clauses), clause),
      without: (clauses, gone) => withoutClause(placed(clauses), gone),
    },
    ...rest,
  });
  return (
    <FormDrawer form={form} title={isNew ? pw.addClause : pw.editClause} onRemove={onRemove}>
      <ClauseFields form={form} />
    </FormDrawer>
  );
}
