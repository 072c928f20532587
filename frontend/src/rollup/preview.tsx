import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api/client';
import type { ConsolidationView } from '../api/schema';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { Button } from '../ui/button';
import { Segments } from '../ui/choice';
import { ErrorSummary } from '../ui/error-summary';
import { Drawer } from '../ui/overlays';
import { Failure, Loading } from '../ui/states';
import { say } from '../ui/toast';
import { useAct } from '../ui/use-act';
import { Named } from './facts';
import { type Basis, consolidationReading, type Which } from './reads';
import './rollup.css';
import { words } from './words';

type Shape = Which & { title: string; onClose: () => void };

/** What would be taken and what not, before it is done; one press makes the report and opens it. */
export function Preview({ period, year, title, onClose }: Shape) {
  const w = useWords(words);
  const { unit } = useSession();
  const [basis, setBasis] = useState<Basis>('ACCEPTED');
  const { data, error, refetch } = useQuery(consolidationReading(unit.unit.id, { period, year }, basis));
  return (
    <Drawer title={title} onClose={onClose} wide>
      <div className="stack">
        <Segments
          label={w.basis}
          value={basis}
          onChange={setBasis}
          options={(['ACCEPTED', 'SENT'] as const).map((id) => ({ id, name: w.bases[id] }))}
        />
        {error ? <Failure error={error} retry={refetch} /> : data ? <Found found={data} /> : <Loading />}
      </div>
    </Drawer>
  );
}

function Found({ found }: { found: ConsolidationView }) {
  const w = useWords(words);
  const missing = found.parts.filter((part) => !part.report);
  const taken = found.parts.filter((part) => part.report);
  const units = new Set(found.parts.map((part) => part.unit.id)).size;
  return (
    <>
      <Act found={found} units={units} />
      <Named title={`${w.notTaken} (${missing.length})`} parts={missing} open />
      <Named title={`${w.willBeTaken} (${taken.length})`} parts={taken} />
    </>
  );
}

function Act({ found, units }: { found: ConsolidationView; units: number }) {
  const w = useWords(words);
  const navigate = useNavigate();
  const { unit, may } = useSession();
  const { run, busy, error } = useAct();
  const { period, year, basis, report, state, taken } = found;
  if (report && state && state !== 'DRAFT') {
    return (
      <p className="notice wait">
        <span>
          {w.standing(w.stands[state])}{' '}
          <Link to="/reports/$id" params={{ id: report.id }}>
            {w.open}
          </Link>
        </span>
      </p>
    );
  }
  const make = async () => {
    const body = { period, year, basis };
    const made = await run((act) => api.post('/units/{id}/consolidations', { id: unit.unit.id, body, act }));
    if (made) {
      say(w.said(taken));
      navigate({ to: '/reports/$id', params: { id: made.id } });
    }
  };
  return (
    <>
      <ErrorSummary error={error} />
      <p>{taken ? w.taken(taken, units) : w.nothing}</p>
      {may('REPORT_COMPILE') && taken > 0 && (
        <div>
          <Button kind="primary" isPending={busy} onPress={make}>
            {w.take(taken)}
          </Button>
        </div>
      )}
    </>
  );
}
