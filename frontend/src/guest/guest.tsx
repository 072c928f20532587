import { useQuery } from '@tanstack/react-query';
import { createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Problem } from '../api/problem';
import { queries, reading } from '../api/queries';
import type { GuestView } from '../api/schema';
import { keep } from '../api/token';
import { useWords } from '../i18n/language';
import { Outside } from '../session/outside';
import { DraftOwner } from '../ui/form/drafts';
import { Page } from '../ui/page';
import { EmptyState, Failure, Loading } from '../ui/states';
import { Duty } from './duty';
import './guest.css';
import { words } from './words';

/** The unit this device was last given duties by, to be named when the link opens no more. */
const UNIT = 'loa.guest-unit';

/** The secret stands behind the #, which no browser sends; from there it goes into the head of each request. */
function enter() {
  const secret = /^#([\w-]+)$/.exec(location.hash)?.[1];
  keep(secret ? { accessToken: secret } : undefined);
  return secret;
}

/** All an outside party sees, without an account: its duties, and what to do about each. */
function Duties() {
  const [secret, setSecret] = useState(enter);
  useEffect(() => {
    const changed = () => {
      queries.clear();
      setSecret(enter());
    };
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  const query = useQuery({ ...reading('/guest'), enabled: !!secret });
  const party = query.data;
  useEffect(() => {
    if (party) localStorage.setItem(UNIT, party.unit.name);
  }, [party]);
  const gone = !secret || (query.error instanceof Problem && [401, 404].includes(query.error.status));
  return (
    <Outside>
      {gone ? (
        <Gone />
      ) : party ? (
        <DraftOwner.Provider value={`guest/${party.id}`}>
          <Party party={party} />
        </DraftOwner.Provider>
      ) : query.error ? (
        <Failure error={query.error} retry={query.refetch} />
      ) : (
        <Loading rows={6} />
      )}
    </Outside>
  );
}

function Gone() {
  const w = useWords(words);
  return (
    <Page title={w.gone} lead={w.goneWhy}>
      <p className="notice wait">{w.goneAsk(localStorage.getItem(UNIT) ?? undefined)}</p>
    </Page>
  );
}

function Party({ party }: { party: GuestView }) {
  const w = useWords(words);
  const open = party.duties.filter(({ state }) => state !== 'DONE');
  const finished = party.duties.filter(({ state }) => state === 'DONE');
  const late = open.filter(({ standing }) => standing === 'OVERDUE').length;
  return (
    <Page
      title={party.name}
      lead={
        <>
          {w.lead(party.unit.name)}
          {open.length > 0 && <strong className="guest-count">{w.count(open.length, late)}</strong>}
        </>
      }
    >
      {open.length === 0 && <EmptyState title={w.none}>{w.noneLead}</EmptyState>}
      <ul className="plain stack">
        {open.map((duty) => (
          <Duty key={duty.id} duty={duty} party={party} />
        ))}
      </ul>
      {finished.length > 0 && (
        <details>
          <summary>{w.finished(finished.length)}</summary>
          <ul className="plain stack">
            {finished.map((duty) => (
              <Duty key={duty.id} duty={duty} party={party} />
            ))}
          </ul>
        </details>
      )}
    </Page>
  );
}

// What frames a form may ask before another page is opened, though here there is one alone.
const root = createRootRoute();
const router = createRouter({
  routeTree: root.addChildren([createRoute({ getParentRoute: () => root, path: '/g', component: Duties })]),
});

export const Guest = () => <RouterProvider router={router as never} />;
