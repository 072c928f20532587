import { Link, useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api/client';
import { useListing } from '../api/queries';
import type { CriteriaSetView, ScorecardView } from '../api/schema';
import { date, thisYear } from '../i18n/format';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { Button } from '../ui/button';
import { Select } from '../ui/choice';
import { ErrorSummary } from '../ui/error-summary';
import { Page } from '../ui/page';
import { EmptyState, Failure, Loading } from '../ui/states';
import { Status, type Tone } from '../ui/status';
import { useAct } from '../ui/use-act';
import { useOpen } from '../ui/use-open';
import { points } from './decimal';
import { belowList, ownList, scoringList, setList } from './reads';
import './scorecard.css';
import { SetForm } from './set-form';
import { words } from './words';

export const TONES: Record<ScorecardView['state'], Tone> = {
  DRAFT: 'todo',
  SUBMITTED: 'wait',
  APPRAISED: 'doing',
  EXPLAINED: 'wait',
  FINAL: 'done',
};

/** A unit's own scorecards; of a unit with others below it also its criteria and their scores. */
export function Screen() {
  const w = useWords(words);
  const { unit } = useSession();
  const above = unit.kind !== 'COMMUNE';
  return (
    <Page title={above ? w.headingAbove(unit.unit.name) : w.heading(unit.unit.name)} lead={w.lead} wide>
      {above && <Above />}
      <Own above={above} />
    </Page>
  );
}

function Own({ above }: { above: boolean }) {
  const w = useWords(words);
  const { unit, may } = useSession();
  const own = useListing(ownList(unit.unit.id));
  const sets = useListing(scoringList(unit.unit.id));
  const failed = own.error ?? sets.error;
  if (failed) return <Failure error={failed} retry={own.refetch} />;
  if (own.isPending || sets.isPending) return <Loading rows={4} />;
  const open = sets.items.filter((set) => !own.items.some((one) => one.criteriaSet.id === set.id));
  if (!own.items.length && !open.length)
    return above ? null : <EmptyState title={w.ownNone}>{w.ownNoneLead}</EmptyState>;
  return (
    <>
      {open.length > 0 && (
        <section className="stack">
          <h2>{w.toBegin}</h2>
          <ul className="card rows">
            {open.map((set) => (
              <li key={set.id} className="criteria-row">
                <SetFacts set={set} />
                {may('SCORECARD_EDIT') && <Begin set={set} />}
              </li>
            ))}
          </ul>
        </section>
      )}
      {own.items.length > 0 && (
        <section className="stack">
          <h2>{w.own}</h2>
          <Scores scorecards={own.items} name={(one) => one.criteriaSet.name} head={w.chosenSet} />
        </section>
      )}
    </>
  );
}

function SetFacts({ set }: { set: CriteriaSetView }) {
  const w = useWords(words);
  return (
    <div>
      <Link to="/criteria-sets/$id" params={{ id: set.id }} className="quiet-link">
        {set.name}
      </Link>
      <div className="fact-line">
        <span>{w.setOf(set.unit.name, set.year)}</span>
        <span>{w.total(points(set.total))}</span>
        {set.dueOn && <span>{w.due(date(set.dueOn))}</span>}
        {set.state === 'DRAFT' && <Status tone="todo">{w.setStates.DRAFT}</Status>}
      </div>
    </div>
  );
}

function Begin({ set }: { set: CriteriaSetView }) {
  const w = useWords(words);
  const { unit } = useSession();
  const navigate = useNavigate();
  const { run, busy, error } = useAct();
  const begin = async () => {
    const body = { unit: unit.unit.id, criteriaSet: set.id };
    const made = await run((act) => api.post('/scorecards', { body, act }), w.begun);
    if (made) navigate({ to: '/scorecards/$id', params: { id: made.id } });
  };
  return (
    <div>
      <ErrorSummary error={error} />
      <Button kind="primary" isPending={busy} onPress={begin} about={set.name}>
        {w.begin}
      </Button>
    </div>
  );
}

type ScoresShape = { scorecards: ScorecardView[]; name: (one: ScorecardView) => string; head: string };

/** Scorecards with their totals; on phones a card each. */
function Scores({ scorecards, name, head }: ScoresShape) {
  const w = useWords(words);
  return (
    <div className="card table stacked scorecard">
      <table>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{w.state}</th>
            <th scope="col" className="figure">
              {w.max}
            </th>
            <th scope="col" className="figure">
              {w.self}
            </th>
            <th scope="col" className="figure">
              {w.first}
            </th>
            <th scope="col" className="figure">
              {w.result}
            </th>
          </tr>
        </thead>
        <tbody>
          {scorecards.map((one) => (
            <tr key={one.id} data-thing={one.id}>
              <th scope="row">
                <Link to="/scorecards/$id" params={{ id: one.id }} className="quiet-link">
                  {name(one)}
                </Link>
              </th>
              <td>
                <Status tone={one.late && one.state === 'DRAFT' ? 'late' : TONES[one.state]}>
                  {w.states[one.state]}
                </Status>
                {one.state === 'DRAFT' && <small className="block muted">{w.missing(one.missing)}</small>}
              </td>
              <td className="figure" data-label={w.max}>
                {points(one.max)}
              </td>
              <td className="figure" data-label={w.self}>
                {points(one.self)}
              </td>
              <td className="figure" data-label={one.first === undefined ? undefined : w.first}>
                {one.first !== undefined && points(one.first)}
              </td>
              <td className="figure strong" data-label={one.result === undefined ? undefined : w.result}>
                {one.result !== undefined && points(one.result)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The unit's criteria, and how the units below stand with one of them. */
function Above() {
  const w = useWords(words);
  const { unit, may } = useSession();
  const { act, open, close } = useOpen<'new' | 'example'>('criteria-set');
  const [chosen, choose] = useState<string>();
  const sets = useListing(setList(unit.unit.id));
  if (sets.error) return <Failure error={sets.error} retry={sets.refetch} />;
  if (sets.isPending) return <Loading rows={6} />;
  const published = sets.items.filter((set) => set.state === 'PUBLISHED');
  const looked = published.find(({ id }) => id === chosen) ?? published[0];
  const create = may('CRITERIA_SET_EDIT') && (
    <div className="row">
      <Button onPress={() => open('example')}>{w.fromExample}</Button>
      <Button kind={sets.items.length ? 'secondary' : 'primary'} onPress={() => open('new')}>
        <Plus size={17} aria-hidden="true" />
        {w.newSet}
      </Button>
    </div>
  );
  return (
    <>
      {looked && (
        <section className="stack">
          <h2>{w.below}</h2>
          {published.length > 1 && (
            <Select
              label={w.chosenSet}
              value={looked.id}
              onChange={choose}
              options={published.map(({ id, name, year }) => ({ id, name: `${name} (${year})` }))}
            />
          )}
          <Below set={looked.id} />
        </section>
      )}
      <section className="stack">
        <div className="row between">
          <h2>{w.sets}</h2>
          {sets.items.length > 0 && create}
        </div>
        {sets.items.length ? (
          <ul className="card rows">
            {sets.items.map((set) => (
              <li key={set.id} data-thing={set.id}>
                <SetFacts set={set} />
              </li>
            ))}
          </ul>
        ) : (
          <EmptyState title={w.setsNone} action={create}>
            {w.setsNoneLead}
          </EmptyState>
        )}
      </section>
      {act && <SetForm unit={unit.unit.id} year={thisYear()} example={act === 'example'} onClose={close} />}
    </>
  );
}

function Below({ set }: { set: string }) {
  const w = useWords(words);
  const { unit } = useSession();
  const list = useListing(belowList(unit.unit.id, set));
  if (list.error) return <Failure error={list.error} retry={list.refetch} />;
  if (list.isPending) return <Loading rows={4} />;
  if (!list.items.length) return <p className="muted">{w.belowNone}</p>;
  return (
    <>
      <Scores scorecards={list.items} name={(one) => one.unit.name} head={w.unit} />
      {list.hasNextPage && (
        <div>
          <Button isPending={list.isFetchingNextPage} onPress={() => list.fetchNextPage()}>
            {w.more}
          </Button>
        </div>
      )}
    </>
  );
}
