import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { PlanView } from '../api/schema';
import { useWords } from '../i18n/language';
import { Warnings } from '../ui/warnings';
import { nameOf } from './clauses';
import { clausesReading } from './reads';
import { words } from './words';

/** The plan's warnings; one about a clause links to it in the paper, one about a cited document to the list of them. */
export function PlanWarnings({ plan }: { plan: PlanView }) {
  const w = useWords(words);
  const tree = useQuery({
    ...clausesReading(plan.id),
    enabled: plan.warnings.some((warning) => warning.subject),
  });
  return (
    <Warnings
      warnings={plan.warnings}
      toSubject={({ code, subject }) => {
        const clause = tree.data?.items.find((one) => one.id === subject);
        if (clause) {
          return (
            <Link to="/plans/$id" params={{ id: plan.id }} hash={`c-${clause.id}`}>
              {w.toClause} {nameOf(clause, tree.data?.items ?? [])}
            </Link>
          );
        }
        if (!code.startsWith('CITATION_') || !subject) return undefined;
        return (
          <Link to="/plans/$id" params={{ id: plan.id }} search={{ view: 'citations' }}>
            {w.citations}
          </Link>
        );
      }}
    />
  );
}
