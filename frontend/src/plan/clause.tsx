import { Pencil, Plus } from 'lucide-react';
import { lazy, Suspense } from 'react';
import type { ClauseView, PlanView } from '../api/schema';
import { useLanguage, useWords } from '../i18n/language';
import { StandingStatus } from '../standing/standing-status';
import { Button } from '../ui/button';
import { Loading } from '../ui/states';
import { words } from './words';

const LivePanel = lazy(async () => ({ default: (await import('./live-panel')).LivePanel }));

type Shape = {
  clause: ClauseView;
  plan: PlanView;
  open: boolean;
  onToggle: () => void;
  onEdit?: () => void;
  onAddBelow?: () => void;
};

/** One clause as written; its margin note shows its standing and opens the live panel. */
export function Clause({ clause, plan, open, onToggle, onEdit, onAddBelow }: Shape) {
  const w = useWords(words);
  const language = useLanguage();
  const { progress } = clause;
  const standing = progress.overdue
    ? 'OVERDUE'
    : progress.inProgress
      ? 'IN_PROGRESS'
      : progress.done && progress.done === progress.total - progress.cancelled
        ? 'DONE'
        : 'PLANNED';
  const head = [clause.label, clause.heading].filter(Boolean).join(' ');
  return (
    <section
      id={`c-${clause.id}`}
      data-thing={clause.id}
      className={`clause depth-${Math.min(clause.depth, 3)}${progress.total > 0 ? ' noted' : ''}${open ? ' open' : ''}`}
    >
      {clause.heading && (clause.depth === 0 ? <h2>{head}</h2> : <h3>{head}</h3>)}
      {clause.text && (
        <p className={clause.kind === 'LEGAL_BASIS' ? 'basis' : undefined}>
          {!clause.heading && clause.label ? `${clause.label} ` : ''}
          {clause.text}
        </p>
      )}
      {progress.total > 0 && (
        <button
          type="button"
          lang={language}
          className={`margin-note ${standing.toLowerCase()}`}
          aria-expanded={open}
          onClick={onToggle}
        >
          <StandingStatus standing={standing} />
          <span>
            {w.doneOf(progress.done, progress.total - progress.cancelled)}
            {clause.evidenceCount > 0 && `, ${w.proofs(clause.evidenceCount)}`}
            <span className="visually-hidden">: {head || clause.text}</span>
          </span>
        </button>
      )}
      {(onEdit || onAddBelow) && (
        <div className="clause-acts" lang={language}>
          <Button kind="quiet" size="small" aria-label={`${w.editClause} ${head}`} onPress={onEdit}>
            <Pencil size={15} aria-hidden="true" />
          </Button>
          <Button kind="quiet" size="small" aria-label={`${w.addBelow} ${head}`} onPress={onAddBelow}>
            <Plus size={15} aria-hidden="true" />
          </Button>
        </div>
      )}
      {open && (
        <Suspense fallback={<Loading rows={2} />}>
          <LivePanel clause={clause} plan={plan} />
        </Suspense>
      )}
    </section>
  );
}
