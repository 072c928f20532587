import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { PlanView } from '../api/schema';
import { useWords } from '../i18n/language';
import { Warnings } from '../ui/warnings';
import { nameOf } from './clauses';
import { clausesReading } from './reads';
import { words } from './words';

/** The plan's warnings; one about a clause links to it in the paper. */
export function PlanWarnings({ plan }: { plan: PlanView }) {
  const w = useWords(words);
  const tree = useQuery({
    ...clausesReading(plan.id),
    enabled: plan.warnings.some((warning) => warning.subject),
  });
  return (
    <Warnings
      warnings={plan.warnings}
      toSubject={(warning) => {
        const { subject } = warning;
        if (warning.code.startsWith('CITATION_')) {
          return (
            <Link to="/plans/$id" params={{ id: plan.id }} search={{ view: 'citations' }}>
              {w.citations}
            </Link>
          );
        }
        const clause = tree.data?.items.find((one) => one.id === subject);
        return (
          clause && (
            <Link to="/plans/$id" params={{ id: plan.id }} hash={`c-${clause.id}`}>
              {w.toClause} {nameOf(clause, tree.data?.items ?? [])}
            </Link>
          )
        );
      }}
    />
  );
}
