import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClauseView, PlanView } from '../api/schema';
import { useWords } from '../i18n/language';
import { Annexes, Paper } from '../paper/paper';
import { Button } from '../ui/button';
import { EmptyState, Failure, Loading } from '../ui/states';
import { useOpen } from '../ui/use-open';
import { Clause } from './clause';
import { ClauseForm } from './clause-form';
import { below } from './clauses';
import { clausesReading, paperReading } from './reads';
import { words } from './words';

/** Contents at the left, the paper in the middle, notes level with each clause at the right. */
export function PlanDocument({ plan }: { plan: PlanView }) {
  const w = useWords(words);
  const tree = useQuery(clausesReading(plan.id));
  const paper = useQuery(paperReading(plan.id));
  const [open, setOpen] = useState<string>();
  const form = useOpen<'add' | 'edit'>('clause');
  if (tree.error || paper.error) return <Failure error={(tree.error ?? paper.error)!} retry={tree.refetch} />;
  if (!tree.data || !paper.data) return <Loading rows={12} />;
  const clauses = tree.data.items;
  const chosen = clauses.find((clause) => clause.id === form.id);
  const editable = plan.state === 'DRAFT' && plan.can.includes('PLAN_EDIT');
  const late = (clause: ClauseView) => below(clauses, clause).reduce((sum, one) => sum + one.progress.overdue, 0);
  // Legal bases at the start come before the sentence that introduces the sections.
  const others = clauses.findIndex((clause) => clause.kind !== 'LEGAL_BASIS' || clause.heading);
  const bases = others < 0 ? clauses.length : others;
  const show = (clause: ClauseView) => (
    <Clause
      key={clause.id}
      clause={clause}
      plan={plan}
      open={open === clause.id}
      onToggle={() => setOpen(open === clause.id ? undefined : clause.id)}
      onEdit={editable ? () => form.open('edit', clause.id) : undefined}
      onAddBelow={editable ? () => form.open('add', clause.id) : undefined}
    />
  );
  return (
    <div className="plan-layout">
      <nav className="contents" aria-label={w.contents}>
        <strong>{w.contents}</strong>
        {clauses
          .filter((clause) => clause.depth <= 1 && (clause.heading || clause.depth === 0))
          .map((clause) => (
            <a key={clause.id} href={`#c-${clause.id}`} className={clause.depth ? 'deeper' : undefined}>
              <span>
                {clause.label} {clause.heading}
              </span>
              {late(clause) > 0 && <b className="tone-late">{late(clause)}</b>}
            </a>
          ))}
      </nav>
      <Paper
        paper={paper.data}
        actions={
          editable && (
            <div className="paper-acts">
              <Button onPress={() => form.open('add')}>{w.addClause}</Button>
            </div>
          )
        }
      >
        {clauses.slice(0, bases).map(show)}
        {plan.preamble && <p>{plan.preamble}</p>}
        {clauses.slice(bases).map(show)}
        {clauses.length === 0 && <EmptyState title={w.noClauses}>{w.noClausesLead}</EmptyState>}
        {plan.closing && <p>{plan.closing}</p>}
      </Paper>
      {paper.data.annexes.length > 0 && (plan.state === 'ISSUED' || plan.state === 'CLOSED') && (
        <p className="annex-note small muted">{w.annexAsSigned}</p>
      )}
      <Annexes paper={paper.data} />
      {form.act === 'add' && <ClauseForm plan={plan} parent={chosen} onClose={form.close} />}
      {form.act === 'edit' && chosen && <ClauseForm plan={plan} clause={chosen} onClose={form.close} />}
    </div>
  );
}
