import { useSuspenseQuery } from '@tanstack/react-query';
import { choosePlan, unitPlansQuery, usePlan } from '../plan/current';
import { useUnit } from '../session/me';
import { words } from './words';

/** The year one works in is the year of the plan; several plans of one year are told apart by their titles. */
export function PlanSwitcher() {
  const { unit } = useUnit();
  const { data } = useSuspenseQuery(unitPlansQuery(unit.id));
  const plan = usePlan();
  if (!plan) return null;
  if (data.items.length === 1) return <span className="top-year">{words.year(plan.year)}</span>;
  const sameYear = new Set(data.items.map((one) => one.year)).size < data.items.length;
  return (
    <select
      className="top-plan"
      aria-label={words.plan}
      value={plan.id}
      onChange={(event) => choosePlan(event.target.value)}
    >
      {data.items.map((one) => (
        <option key={one.id} value={one.id}>
          {sameYear ? `${words.year(one.year)} · ${one.documentNumber ?? one.title}` : words.year(one.year)}
        </option>
      ))}
    </select>
  );
}
