import { type FormEvent, useState } from 'react';
import { api } from '../api/client';
import { Problem } from '../api/problem';
import type { ClauseDraft, ClauseKind, ClauseTree, ClauseView, PlanView } from '../api/schema';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { Select } from '../ui/choice';
import { ErrorSummary } from '../ui/error-summary';
import { TextArea, TextField } from '../ui/fields';
import { Drawer } from '../ui/overlays';
import { useAct } from '../ui/use-act';
import { words as uiWords } from '../ui/words';
import { below } from './clauses';
import { words } from './words';

type Shape = { plan: PlanView; tree: ClauseTree; clause?: ClauseView; parent?: ClauseView; onClose: () => void };

const asDraft = ({ id, parent, label, kind, heading, text }: ClauseView): ClauseDraft => ({
  id,
  parent,
  label,
  kind,
  heading,
  text,
});

/** The tree with one clause changed, or added at the end of its parent, or taken out with what stands under it. */
export function withClause(clauses: ClauseView[], draft: ClauseDraft): ClauseDraft[] {
  const drafts = clauses.map(asDraft);
  const at = drafts.findIndex((one) => one.id === draft.id);
  if (at >= 0) return drafts.map((one, index) => (index === at ? draft : one));
  const parent = clauses.find((one) => one.id === draft.parent);
  const end = parent ? clauses.indexOf(parent) + below(clauses, parent).length : drafts.length;
  return [...drafts.slice(0, end), draft, ...drafts.slice(end)];
}

export function withoutClause(clauses: ClauseView[], clause: ClauseView): ClauseDraft[] {
  const gone = new Set(below(clauses, clause).map((one) => one.id));
  return clauses.filter((one) => !gone.has(one.id)).map(asDraft);
}

export function ClauseForm({ plan, tree, clause, parent, onClose }: Shape) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { run, busy, error } = useAct();
  const [draft, setDraft] = useState<ClauseDraft>(() =>
    clause ? asDraft(clause) : { id: crypto.randomUUID(), parent: parent?.id, kind: parent?.kind ?? 'TEXT' },
  );
  const set = (change: Partial<ClauseDraft>) => setDraft((old) => ({ ...old, ...change }));
  const items = withClause(tree.items, draft);
  const place = `/items/${items.findIndex((one) => one.id === draft.id)}`;
  const at = (member: string) => (error instanceof Problem ? error.at(place + member) : undefined);
  const put = async (list: ClauseDraft[], said: string) => {
    const seen = { id: plan.id, version: tree.version };
    if (await run(() => api.put('/plans/{id}/clauses', { ...seen, body: { items: list } }), said)) onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    put(items, w.clauseSaved);
  };
  return (
    <Drawer title={clause ? w.editClause : w.addClause} onClose={onClose}>
      <form onSubmit={submit} noValidate className="stack">
        <ErrorSummary error={error} />
        <TextField
          label={w.label}
          hint={w.labelHint}
          optional
          value={draft.label ?? ''}
          onChange={(label) => set({ label: label || undefined })}
          pointer={`${place}/label`}
          error={at('/label')}
        />
        <Select
          label={w.kind}
          options={Object.entries(w.kinds).map(([id, name]) => ({ id, name }))}
          value={draft.kind}
          onChange={(kind) => set({ kind: kind as ClauseKind })}
          pointer={`${place}/kind`}
          error={at('/kind')}
        />
        <TextField
          label={w.clauseHeading}
          optional
          value={draft.heading ?? ''}
          onChange={(heading) => set({ heading: heading || undefined })}
          pointer={`${place}/heading`}
          error={at('/heading')}
        />
        <TextArea
          label={w.clauseText}
          optional
          rows={8}
          value={draft.text ?? ''}
          onChange={(text) => set({ text: text || undefined })}
          pointer={`${place}/text`}
          error={at('/text')}
        />
        <div className="actions">
          {clause && (
            <Button kind="quiet" onPress={() => put(withoutClause(tree.items, clause), w.clauseRemoved)}>
              {ui.remove}
            </Button>
          )}
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button type="submit" kind="primary" isPending={busy}>
            {ui.save}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}
