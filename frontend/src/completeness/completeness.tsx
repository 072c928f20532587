import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useListing } from '../api/queries';
import type { Search } from '../api/search';
import { capital, date, today } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Consolidate } from '../rollup/consolidate';
import { useSession } from '../session/session';
import { Segments, Select } from '../ui/choice';
import { Filters, SearchField } from '../ui/filters';
import { Page } from '../ui/page';
import { SheetButton } from '../ui/sheet-button';
import { EmptyState, Failure, Loading } from '../ui/states';
import { Chase } from './chase';
import './completeness.css';
import { Matrix } from './matrix';
import { completenessList, type completenessSearch, PERIODS, SHOWN } from './reads';
import { cellOf, IS, periodDue, rowsOf, STANDING } from './standing';
import { words } from './words';

const StateMap = lazy(async () => ({ default: (await import('./state-map')).StateMap }));

type Filter = Search<typeof completenessSearch>;

/** Which units below have reported on which periods; what is missing is chased from here, what was sent is decided on. */
export function Screen() {
  const w = useWords(words);
  const { unit } = useSession();
  const filters = useSearch({ from: '/completeness' });
  const navigate = useNavigate();
  const set = (change: Filter, replace = false) =>
    navigate({ to: '/completeness', search: { ...filters, ...change }, replace });
  const { items, isPending, error, refetch } = useListing(completenessList(unit.unit.id, filters));
  if (isPending) return <Loading page rows={10} />;
  if (error) return <Failure error={error} retry={refetch} />;
  const period = filters.period ?? periodDue(items, today());
  const cells = items.flatMap((row) => cellOf(row, period) ?? []);
  const rows = rowsOf(items, { ...filters, period });
  const year = filters.year ?? today().slice(0, 4);
  const title = cells.length
    ? w.heading(cells.filter(IS.missing).length, cells.length, w.of(period, year))
    : w.headingEmpty;
  const years = Array.from({ length: 5 }, (_, back) => String(Number(today().slice(0, 4)) - back));
  return (
    <Page
      wide
      title={title}
      lead={cells[0] && w.lead(unit.unit.name, date(cells[0].dueOn))}
      actions={
        <>
          <Chase rows={rows} period={period} year={Number(year)} shown={filters.shown} />
          {cells.length > 0 && (
            <SheetButton
              list="/units/{id}/completeness/sheet"
              ask={{
                id: unit.unit.id,
                year: Number(year),
                q: filters.q,
                ...(filters.shown && { period, standing: STANDING[filters.shown] }),
              }}
            />
          )}
          {cells.length > 0 && <Consolidate period={period} year={Number(year)} named={w.of(period, year)} />}
        </>
      }
    >
      <ul className="tiles">
        {SHOWN.map((shown) => (
          <li key={shown}>
            <button
              type="button"
              className={`card tile ${shown}`}
              aria-pressed={filters.shown === shown}
              onClick={() => set({ shown: filters.shown === shown ? undefined : shown })}
            >
              <span>{w.shown[shown]}</span>
              <strong className="big-figure">{cells.filter(IS[shown]).length}</strong>
            </button>
          </li>
        ))}
      </ul>
      <Segments
        label={w.period}
        value={period}
        onChange={(chosen) => set({ period: chosen })}
        options={PERIODS.map((id) => ({ id, name: capital(w.periods[id]) }))}
      />
      <Filters active={[filters.q, filters.sort, filters.year].filter(Boolean).length}>
        <SearchField
          label={w.search}
          hint={w.searchHint}
          value={filters.q}
          onChange={(q, first) => set({ q }, !first)}
        />
        <Select
          label={w.year}
          value={year}
          onChange={(chosen) => set({ year: chosen, period: undefined })}
          options={years.map((id) => ({ id, name: id }))}
        />
        <Select
          label={w.sort}
          value={filters.sort ?? 'name'}
          onChange={(chosen) => set({ sort: chosen === 'urgency' ? 'urgency' : undefined })}
          options={[
            { id: 'name', name: w.sorts.name },
            { id: 'urgency', name: w.sorts.urgency },
          ]}
        />
      </Filters>
      {rows.length > 1 && (
        <Suspense fallback={<Loading />}>
          <StateMap rows={rows} period={period} year={Number(year)} />
        </Suspense>
      )}
      {rows.length ? (
        <Matrix rows={rows} period={period} year={Number(year)} />
      ) : (
        items.length > 0 && <EmptyState title={w.none}>{w.noneLead}</EmptyState>
      )}
    </Page>
  );
}
