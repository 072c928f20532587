import { useQuery } from '@tanstack/react-query';
import { CalendarPlus, FilePlus2, LayoutTemplate, type LucideIcon, Network } from 'lucide-react';
import type { ComponentType } from 'react';
import { api } from '../api/client';
import { useList } from '../api/queries';
import type { PlanView, UnitView } from '../api/schema';
import { thisYear } from '../i18n/format';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { BeginForm, type Source } from './begin-form';
import { words } from './begin-words';
import { PlanHeadForm } from './plan-head-form';
import { usePlan } from './use-plan';

export type WayShape = { onClose: () => void; onSaved: (plan: PlanView) => void };
type Way = { id: keyof typeof words.vi.ways; Icon: LucideIcon; Form: ComponentType<WayShape> };

/** Every way to begin, in the order offered; its words are at `ways` in begin-words.ts. */
export const WAYS: Way[] = [
  { id: 'copy', Icon: CalendarPlus, Form: FromOriginal },
  { id: 'superior', Icon: Network, Form: FromSuperior },
  { id: 'template', Icon: LayoutTemplate, Form: FromTemplate },
  { id: 'blank', Icon: FilePlus2, Form: PlanHeadForm },
];

function FromTemplate(shape: WayShape) {
  const w = useWords(words);
  const list = useList('/plan-templates', {});
  const sources = list.items.map((one) => ({
    id: one.code,
    name: one.name,
    note: `${one.summary} ${w.templateSize(one.clauses, one.topics, one.targets)}`,
    year: thisYear(),
  }));
  return (
    <BeginForm
      {...shape}
      keep="begin/template"
      words={{ ...w.ways.template, source: w.template, none: w.noTemplates, title: w.titleFromTemplate }}
      sources={list.isSuccess ? sources : undefined}
      failure={list.error}
      begin={(code, body, act) => api.post('/plan-templates/{code}/plans', { code, body, act })}
    />
  );
}

function FromOriginal(shape: WayShape) {
  const w = useWords(words);
  const { plans, ready, error } = usePlan();
  return (
    <BeginForm
      {...shape}
      keep="begin/copy"
      words={{ ...w.ways.copy, source: w.original, none: w.noOriginals, title: w.titleFromOriginal }}
      sources={ready && !error ? plans.map((plan) => sourceOf(plan, plan.year + 1, String(plan.year))) : undefined}
      failure={error}
      begin={(id, body, act) => api.post('/plans/{id}/copies', { id, body, act })}
    />
  );
}

function FromSuperior(shape: WayShape) {
  const w = useWords(words);
  const { unit } = useSession();
  const above = useQuery({
    queryKey: ['/units', unit.unit.id, 'above'],
    queryFn: () => unitsAbove(unit.unit.id, (id) => api.get('/units/{id}', { id })),
  });
  const list = useList('/plans', { state: 'ISSUED', sort: '-year', limit: 200 });
  const sources = list.items
    .filter((plan) => above.data?.includes(plan.unit.id))
    .map((plan) => sourceOf(plan, plan.year, [plan.unit.name, plan.documentNumber].filter(Boolean).join(', ')));
  return (
    <BeginForm
      {...shape}
      keep="begin/superior"
      words={{ ...w.ways.superior, source: w.superiorPlan, none: w.noSuperiors, title: w.titleFromSuperior }}
      sources={list.isSuccess && above.isSuccess ? sources : undefined}
      failure={list.error ?? above.error}
      begin={(id, body, act) => api.post('/plans/{id}/derivations', { id, body, act })}
    />
  );
}

const sourceOf = (plan: PlanView, year: number, note: string): Source => ({
  id: plan.id,
  name: plan.title,
  note,
  year,
});

/** The ids of the units above, nearest first. */
export async function unitsAbove(
  id: string,
  read: (id: string) => Promise<Pick<UnitView, 'parent'>>,
): Promise<string[]> {
  const { parent } = await read(id);
  return parent ? [parent.id, ...(await unitsAbove(parent.id, read))] : [];
}
