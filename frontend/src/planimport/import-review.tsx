import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api, download } from '../api/client';
import { queries } from '../api/queries';
import { useWords } from '../i18n/language';
import { Bar } from '../ui/bar';
import { Button } from '../ui/button';
import { Ask } from '../ui/form/ask';
import { LinkButton } from '../ui/link-button';
import { Page } from '../ui/page';
import { EmptyState, Failure } from '../ui/states';
import { ImportStatus } from './import-state';
import { importReading } from './reads';
import { Review } from './review';
import type { PlanImportView } from './types';
import { words } from './words';
import './planimport.css';

const POLL = 1500;

export function Screen() {
  const { id } = useParams({ from: '/plan-imports/$id' });
  const query = useSuspenseQuery({
    ...importReading(id),
    refetchInterval: (state) => (state.state.data?.state === 'READING' ? POLL : false),
  });
  const view = query.data;
  return (
    <Page
      wide
      title={view.fileName}
      lead={<ImportStatus state={view.state} />}
      actions={<Acts view={view} />}
      key={view.id}
    >
      {view.state === 'READING' && <Reading view={view} />}
      {view.state === 'REFUSED' && <Refused view={view} />}
      {view.state === 'ACCEPTED' && <Accepted view={view} />}
      {view.state === 'READY' && view.proposal && <Review view={{ ...view, proposal: view.proposal }} />}
    </Page>
  );
}

function Acts({ view }: { view: PlanImportView }) {
  const w = useWords(words);
  const navigate = useNavigate();
  const [removing, setRemoving] = useState(false);
  const [error, setError] = useState<Error>();
  return (
    <>
      {error && <Failure error={error} />}
      <Button onPress={() => download('/plan-imports/{id}/content', { id: view.id }, view.fileName).catch(setError)}>
        {w.downloadOriginal}
      </Button>
      {view.can.includes('PLAN_IMPORT_EDIT') && view.state !== 'ACCEPTED' && (
        <Button kind="quiet" onPress={() => setRemoving(true)}>
          {w.removeImport}
        </Button>
      )}
      {removing && (
        <Ask
          title={w.removeImport}
          lead={w.removeLead}
          submit={w.removeImport}
          danger
          said={w.removed}
          onClose={() => setRemoving(false)}
          act={async () => {
            const { version } = queries.getQueryData(importReading(view.id).queryKey) ?? view;
            await api.delete('/plan-imports/{id}', { id: view.id, version });
            await navigate({ to: '/plan-imports' });
          }}
        />
      )}
    </>
  );
}

function Reading({ view }: { view: PlanImportView }) {
  const w = useWords(words);
  return (
    <div className="card pad stack">
      <p className="strong" role="status">
        {w.phases[view.phase ?? 'WAITING']}
      </p>
      <Bar value={view.progress} of={100} label={w.progress(view.progress)} />
      <p className="muted">{w.mayLeave}</p>
    </div>
  );
}

function Refused({ view }: { view: PlanImportView }) {
  const w = useWords(words);
  return (
    <div className="notice late">
      <strong>{w.states.REFUSED}</strong>
      {view.problem && <p>{view.problem.detail}</p>}
      <p>{w.refusedNext}</p>
      <p>
        <LinkButton to="/plan-imports">{w.again}</LinkButton>
      </p>
    </div>
  );
}

function Accepted({ view }: { view: PlanImportView }) {
  const w = useWords(words);
  return (
    <EmptyState
      title={w.acceptedTitle}
      action={
        view.plan && (
          <LinkButton kind="primary" to="/plans/$id" params={{ id: view.plan.id }}>
            {w.openPlan}
          </LinkButton>
        )
      }
    />
  );
}
