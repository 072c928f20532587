import { useNavigate, useSearch } from '@tanstack/react-router';
import { FileSpreadsheet, Plus, Printer } from 'lucide-react';
import { lazy, Suspense, useCallback, useState } from 'react';
import { assigneeList } from '../account/reads';
import { useListing } from '../api/queries';
import { channelList } from '../channel/reads';
import { useWords } from '../i18n/language';
import { usePlan } from '../plan/use-plan';
import { useSession } from '../session/session';
import { words as standingWords } from '../standing/words';
import { Button } from '../ui/button';
import { Select } from '../ui/choice';
import { Filters, SearchField } from '../ui/filters';
import { Page } from '../ui/page';
import { SheetButton } from '../ui/sheet-button';
import { EmptyState, Failure, Loading } from '../ui/states';
import { useOpen } from '../ui/use-open';
import { words as uiWords } from '../ui/words';
import { type Group, grouped, isDueIn, ownFirst } from './groups';
import { dueWithin, GROUPINGS, STATES, taskFilter, taskList, taskSearch } from './reads';
import { TaskDrawer } from './task-drawer';
import { TaskForm } from './task-form';
import { TaskImport } from './task-import';
import { TaskTable } from './task-table';
import './tasks.css';
import { words } from './words';
import { YearStrip } from './year-strip';

const PartySheets = lazy(async () => ({ default: (await import('./party-sheets')).PartySheets }));

/** The plan's tasks; every filter is in the address. */
export function Screen() {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const states = useWords(standingWords);
  const { me, unit, may } = useSession();
  const { plan, ready } = usePlan();
  const filters = useSearch({ from: '/tasks' });
  const navigate = useNavigate();
  const making = useOpen<'one' | 'many'>('task');
  const set = (change: typeof filters, replace = false) =>
    navigate({ to: '/tasks', search: { ...filters, ...change }, replace });
  const list = useListing(taskList(plan?.id, filters), !!plan);
  const assignees = useListing(assigneeList(unit.unit.id));
  const channels = useListing(channelList(unit.unit.id));
  const { q, state, assignee, channel, clause, by, month } = filters;
  const active = [q, state, assignee, channel, clause, month].filter(Boolean).length;
  const filtered = active > 0;
  const late = list.items.filter((task) => task.standing === 'OVERDUE').length;
  const shown = list.items.filter((task) => !month || isDueIn(task, plan?.year ?? 0, Number(month)));
  // who gives out tasks reads the plan in its order; who only does some finds them first
  const [own, others] = ownFirst(shown, may('TASK_EDIT') ? [] : me.assignees);
  const groups: Group[] = [
    ...(own.length ? [{ name: w.own, tasks: own }] : []),
    ...grouped(others, by, w.ungrouped[by ?? 'clause']),
  ];
  const [printing, setPrinting] = useState(false);
  const printed = useCallback(() => setPrinting(false), []);
  const canCreate = may('TASK_EDIT') && plan && plan.state !== 'CLOSED';
  return (
    <Page
      wide
      sheets={printing}
      title={w.heading(list.total, late)}
      lead={plan?.title}
      actions={
        <>
          {plan && list.items.length > 0 && (
            <>
              <Button onPress={() => setPrinting(true)} isPending={printing}>
                <Printer size={17} aria-hidden="true" />
                {w.print}
              </Button>
              <SheetButton
                list="/tasks/sheet"
                ask={{ ...taskFilter(plan.id, filters), ...dueWithin(plan.year, month) }}
              />
            </>
          )}
          {canCreate && (
            <>
              <Button onPress={() => making.open('many')}>
                <FileSpreadsheet size={17} aria-hidden="true" />
                {w.importTasks}
              </Button>
              <Button kind="primary" onPress={() => making.open('one')}>
                <Plus size={17} aria-hidden="true" />
                {w.create}
              </Button>
            </>
          )}
        </>
      }
    >
      <Filters active={active}>
        <SearchField
          label={w.search}
          hint={w.searchHint}
          value={q}
          onChange={(next, first) => set({ q: next }, !first)}
        />
        <Select
          label={w.state}
          optional
          empty={ui.all}
          options={[{ id: 'OVERDUE', name: states.OVERDUE }, ...STATES.map((one) => ({ id: one, name: states[one] }))]}
          value={state}
          onChange={(next) => set({ state: taskSearch.state(next) })}
        />
        <Select
          label={w.assignee}
          optional
          empty={ui.all}
          options={assignees.items}
          value={assignee}
          onChange={(next) => set({ assignee: next })}
        />
        <Select
          label={w.channel}
          optional
          empty={ui.all}
          options={channels.items}
          value={channel}
          onChange={(next) => set({ channel: next })}
        />
        <Select
          label={w.by}
          optional
          empty={w.groupings.clause}
          options={GROUPINGS.map((one) => ({ id: one, name: w.groupings[one] }))}
          value={by}
          onChange={(next) => set({ by: taskSearch.by(next) })}
        />
        {filtered && (
          <Button kind="quiet" onPress={() => navigate({ to: '/tasks', search: { by } })}>
            {w.clear}
          </Button>
        )}
      </Filters>
      {ready && !plan && <EmptyState title={w.empty}>{w.noPlan}</EmptyState>}
      {plan && list.isPending && <Loading rows={8} />}
      {list.error && <Failure error={list.error} retry={list.refetch} />}
      {list.isSuccess && list.items.length === 0 && (
        <EmptyState title={filtered ? w.noMatch : w.empty}>{filtered ? w.noMatchLead : w.emptyLead}</EmptyState>
      )}
      {plan && list.items.length > 0 && (
        <>
          <YearStrip
            tasks={list.items}
            year={plan.year}
            month={month ? Number(month) : undefined}
            onChoose={(next) => set({ month: next?.toString() })}
          />
          <TaskTable groups={groups} year={plan.year} onOpen={(task) => set({ task: task.id })} />
        </>
      )}
      {printing && plan && (
        <Suspense>
          <PartySheets plan={plan} only={assignee} onDone={printed} />
        </Suspense>
      )}
      {list.hasNextPage && <Button onPress={() => list.fetchNextPage()}>{ui.more}</Button>}
      {filters.task && <TaskDrawer id={filters.task} onClose={() => set({ task: undefined }, true)} />}
      {making.act === 'one' && plan && <TaskForm plan={plan} onClose={making.close} />}
      {making.act === 'many' && plan && <TaskImport plan={plan} onClose={making.close} />}
    </Page>
  );
}
