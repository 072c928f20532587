import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useListing } from '../api/queries';
import type { JobName } from '../api/schema';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { Select } from '../ui/choice';
import { Filters } from '../ui/filters';
import { Page } from '../ui/page';
import { EmptyState, Failure, Loading } from '../ui/states';
import { words as uiWords } from '../ui/words';
import './job.css';
import { JobTable } from './job-table';
import { jobList, runList } from './reads';
import { RunLines } from './run-lines';
import { standingOf } from './standing';
import { words } from './words';

/** How often a screen that is looked at asks again. */
const LOOK_AGAIN = 30_000;
const FEW = 5;

/** What the server does by the clock: what failed first, then each job with its next turn, then what was done. */
export function Screen() {
  const w = useWords(words);
  const jobs = useQuery({ ...jobList(), refetchInterval: LOOK_AGAIN });
  const failing = jobs.data?.items.filter((job) => standingOf(job) === 'failed').length ?? 0;
  return (
    <Page title={jobs.data ? (failing ? w.bad(failing) : w.well) : w.title} lead={w.lead}>
      {jobs.isPending && <Loading rows={7} />}
      {jobs.error && <Failure error={jobs.error} retry={jobs.refetch} />}
      {jobs.data && (
        <>
          {jobs.data.items.some(({ failures }) => failures > 0) && <FailedRuns />}
          <JobTable jobs={jobs.data.items} />
          <Runs />
        </>
      )}
    </Page>
  );
}

function FailedRuns() {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { outcome } = useSearch({ from: '/jobs' });
  const list = useListing(runList(undefined, true, FEW));
  if (list.items.length === 0 || outcome)
    return list.error ? <Failure error={list.error} retry={list.refetch} /> : null;
  return (
    <section aria-labelledby="failed" className="stack tight">
      <h2 id="failed">{w.failed}</h2>
      <p className="muted">{w.failedLead}</p>
      <RunLines runs={list.items} />
      {list.hasNextPage && (
        <div>
          <Button onPress={() => list.fetchNextPage()}>{ui.more}</Button>
        </div>
      )}
    </section>
  );
}

function Runs() {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const filters = useSearch({ from: '/jobs' });
  const navigate = useNavigate();
  const set = (change: typeof filters) => navigate({ to: '/jobs', search: { ...filters, ...change } });
  const { job, outcome } = filters;
  const list = useListing(runList(job as JobName | undefined, outcome ? outcome === 'failed' : undefined, 30));
  const choices = (names: Record<string, string>) => Object.entries(names).map(([id, name]) => ({ id, name }));
  const active = [job, outcome].filter(Boolean).length;
  return (
    <section aria-labelledby="runs" className="stack">
      <div>
        <h2 id="runs">{w.runs}</h2>
        <p className="muted">{w.runsLead}</p>
      </div>
      <Filters active={active}>
        <Select
          label={w.ofJob}
          optional
          empty={ui.all}
          options={choices(w.names)}
          value={job}
          onChange={(next) => set({ job: next })}
        />
        <Select
          label={w.outcome}
          optional
          empty={ui.all}
          options={choices(w.outcomes)}
          value={outcome}
          onChange={(next) => set({ outcome: next })}
        />
      </Filters>
      {list.isPending && <Loading rows={5} />}
      {list.error && <Failure error={list.error} retry={list.refetch} />}
      {list.isSuccess && list.items.length === 0 && (
        <EmptyState title={active ? w.noneSo : w.empty}>{!active && w.emptyLead}</EmptyState>
      )}
      {list.items.length > 0 && <RunLines runs={list.items} />}
      {list.hasNextPage && (
        <div>
          <Button onPress={() => list.fetchNextPage()}>{ui.more}</Button>
        </div>
      )}
    </section>
  );
}
