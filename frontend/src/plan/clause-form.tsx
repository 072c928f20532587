import { freshId } from '../api/fresh-id';
import type { ClauseDraft, ClauseView, PlanView } from '../api/schema';
import * as shapes from '../api/shapes';
import { useWords } from '../i18n/language';
import { Select } from '../ui/choice';
import { TextArea, TextField } from '../ui/fields';
import { FormDrawer } from '../ui/form/form';
import type { Form } from '../ui/form/use-form';
import { below, type Placed } from './clauses';
import { useItemForm, usePlanList } from './plan-list';
import { words } from './words';

const asDraft = ({ id, parent, label, kind, heading, text }: Placed): ClauseDraft => ({
  id,
  parent,
  label,
  kind,
  heading,
  text,
});

/** The tree with one clause changed, or added at the end of its parent, or removed with its descendants. */
export function withClause(clauses: Placed[], draft: ClauseDraft): ClauseDraft[] {
  const drafts = clauses.map(asDraft);
  const at = drafts.findIndex((one) => one.id === draft.id);
  if (at >= 0) return drafts.map((one, index) => (index === at ? draft : one));
  const parent = clauses.find((one) => one.id === draft.parent);
  const end = parent ? clauses.indexOf(parent) + below(clauses, parent).length : drafts.length;
  return [...drafts.slice(0, end), draft, ...drafts.slice(end)];
}

export function withoutClause(clauses: Placed[], id: string): ClauseDraft[] {
  const clause = clauses.find((one) => one.id === id);
  const gone = new Set(clause && below(clauses, clause).map((one) => one.id));
  return clauses.filter((one) => !gone.has(one.id)).map(asDraft);
}

const WAYS = { put: withClause, without: withoutClause };

type Shape = { plan: PlanView; clause?: ClauseView; parent?: ClauseView; onClose: () => void };

export function ClauseForm({ plan, clause, parent, onClose }: Shape) {
  const w = useWords(words);
  const list = usePlanList(plan, '/plans/{id}/clauses', asDraft, WAYS);
  const draft = clause ? asDraft(clause) : { id: freshId(), parent: parent?.id, kind: parent?.kind ?? 'TEXT' };
  const { form, onRemove } = useItemForm(list, { draft, shape: shapes.ClauseDraft, onClose });
  return (
    <FormDrawer form={form} title={clause ? w.editClause : w.addClause} onRemove={onRemove}>
      <ClauseFields form={form} />
    </FormDrawer>
  );
}

/** What is written of one clause, in a draft plan and in an amendment. */
export function ClauseFields({ form: { field } }: { form: Form<ClauseDraft> }) {
  const w = useWords(words);
  return (
    <>
      <TextField {...field('/label', w.label)} hint={w.labelHint} />
      <Select {...field('/kind', w.kind)} options={Object.entries(w.kinds).map(([id, name]) => ({ id, name }))} />
      <TextField {...field('/heading', w.clauseHeading)} />
      <TextArea {...field('/text', w.clauseText)} rows={8} />
    </>
  );
}
