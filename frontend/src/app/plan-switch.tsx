import { useWords } from '../i18n/language';
import { usePlan } from '../plan/use-plan';
import { Select } from '../ui/choice';
import { words } from './words';

/** Which of the unit's plans the screens speak of. */
export function PlanSwitch() {
  const w = useWords(words);
  const { plan, plans, choose } = usePlan();
  if (!plan || plans.length < 2) return plan ? <span className="topbar-plan">{plan.year}</span> : null;
  const options = plans.map(({ id, year, title }) => ({ id, name: String(year), note: title }));
  return (
    <div className="topbar-plan label-hidden">
      <Select label={w.plan} options={options} value={plan.id} onChange={(id) => id && choose(id)} />
    </div>
  );
}
