import type { Ref, TaskView } from '../api/schema';
import { collator } from '../i18n/format';
import type { GROUPINGS } from './reads';

export type Grouping = (typeof GROUPINGS)[number];
export type Group = { name: string; tasks: TaskView[] };

const LAST = '￿';
const NAME = {
  clause: ({ clause }: TaskView) => clause && [clause.path && `${clause.path}.`, clause.name].filter(Boolean).join(' '),
  channel: ({ channels }: TaskView) => channels[0]?.name,
  lead: ({ lead }: TaskView) => lead?.name,
};

/** Tasks in named groups, those without a name last. */
export function grouped(tasks: TaskView[], by: Grouping | undefined, unnamed: string): Group[] {
  const groups = new Map<string, TaskView[]>();
  for (const task of tasks) {
    const name = NAME[by ?? 'clause'](task) || LAST;
    groups.set(name, [...(groups.get(name) ?? []), task]);
  }
  return [...groups]
    .sort(([a], [b]) => collator.compare(a, b))
    .map(([name, rows]) => ({ name: name === LAST ? unnamed : name, tasks: rows }));
}

/** The tasks somebody leads or helps with before those of others; all in one list for who has none. */
export function ownFirst(tasks: TaskView[], assignees: { id: string }[]): [own: TaskView[], others: TaskView[]] {
  const mine = new Set(assignees.map(({ id }) => id));
  const own = ({ lead, coordinating }: TaskView) =>
    (lead && mine.has(lead.id)) || coordinating.some(({ id }) => mine.has(id));
  return [tasks.filter(own), tasks.filter((task) => !own(task))];
}

export type PartySheet = { party: Ref; leads: TaskView[]; helps: TaskView[] };

/** What each party leads and helps with, by its name, or what `only` one does; cancelled tasks are nobody's. */
export function partySheets(tasks: TaskView[], only?: string): PartySheet[] {
  const sheets = new Map<string, PartySheet>();
  const of = (party: Ref) => {
    const sheet = sheets.get(party.id) ?? { party, leads: [], helps: [] };
    sheets.set(party.id, sheet);
    return sheet;
  };
  for (const task of tasks.filter(({ state }) => state !== 'CANCELLED')) {
    if (task.lead) of(task.lead).leads.push(task);
    for (const party of task.coordinating) of(party).helps.push(task);
  }
  return [...sheets.values()]
    .filter(({ party }) => !only || party.id === only)
    .sort((a, b) => collator.compare(a.party.name, b.party.name));
}

/** How many tasks are due in each month of `year`, and how many of those are late. */
export function dueByMonth(tasks: TaskView[], year: number) {
  return Array.from({ length: 12 }, (_, month) => {
    const due = tasks.filter((task) => isDueIn(task, year, month + 1));
    return { due: due.length, late: due.filter(({ standing }) => standing === 'OVERDUE').length };
  });
}

export const isDueIn = ({ dueOn, state }: TaskView, year: number, month: number) =>
  state !== 'CANCELLED' && !!dueOn?.startsWith(`${year}-${String(month).padStart(2, '0')}`);
