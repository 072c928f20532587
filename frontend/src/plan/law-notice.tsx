import { useQuery } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import { reading } from '../api/queries';
import type { PlanView } from '../api/schema';
import { useWords } from '../i18n/language';
import { Failure } from '../ui/states';
import { words } from './words';

const LAW = ['NO_LONGER_IN_FORCE', 'NOT_YET_IN_FORCE', 'AMENDED', 'REPLACED'].map((force) => `CITATION_${force}`);

/** A warning that a cited document is not in force as it stands. */
export const ofLaw = ({ code }: { code: string }) => LAW.includes(code);

/** Which cited documents are not in force as they stand on a day, before somebody submits or signs. */
export function LawNotice({ plan, on }: { plan: PlanView; on?: string }) {
  const w = useWords(words);
  const cited = useQuery(reading('/plans/{id}/cited-documents', { id: plan.id, on }));
  if (cited.error) return <Failure error={cited.error} retry={cited.refetch} />;
  if (!cited.data) return null;
  const { items } = cited.data;
  // those that only the text names are told with the plan
  const inText = plan.warnings.filter(({ subject }) => !items.some((one) => one.id === subject));
  const warnings = [...items.flatMap((one) => one.warnings), ...inText].filter(ofLaw);
  if (warnings.length === 0) return null;
  return (
    <div className="notice late" role="status">
      <strong>
        <TriangleAlert size={16} aria-hidden="true" /> {w.lawNotice(warnings.length)}
      </strong>
      <ul>
        {warnings.map((warning) => (
          <li key={warning.code + warning.subject}>{warning.detail}</li>
        ))}
      </ul>
    </div>
  );
}
