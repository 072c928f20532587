import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import { reading } from '../api/queries';
import type { ReorganisationDraft, ReorganisationView, UnitView } from '../api/schema';
import { date } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { Drawer } from '../ui/overlays';
import { Failure } from '../ui/states';
import { useAct } from '../ui/use-act';
import { words } from './words';

type Shape = { body: ReorganisationDraft; view: ReorganisationView; onBack: () => void; onClose: () => void };

/** What a reorganisation would do, and what stays behind; the second step does it. */
export function Preview({ body, view, onBack, onClose }: Shape) {
  const w = useWords(words);
  const { run, busy, error } = useAct();
  const carryOut = async () => {
    if (await run(() => api.post('/unit-reorganisations', { body }), w.carriedOut)) onClose();
  };
  return (
    <Drawer title={w.previewTitle} onClose={onClose} wide>
      <div className="stack footed">
        <ErrorSummary error={error} />
        <p>{w.previewLead}</p>
        <ul>
          {view.from.map((unit, place) => (
            <li key={unit.id}>
              {body.from[place]!.share === 'FULL' ? w.ends(unit.name, date(unit.validTo!)) : w.stands(unit.name)}
            </li>
          ))}
          {view.to.map((unit) => (
            <li key={unit.code}>
              <strong>{w.begins(unit.name, unit.code, date(unit.validFrom))}</strong>
            </li>
          ))}
        </ul>
        <h3>{w.stays}</h3>
        <ul>
          {view.from.map((unit) => (
            <Held key={unit.id} unit={unit} />
          ))}
        </ul>
        <p className="muted">{w.staysLead}</p>
        <div className="actions form-actions">
          <Button onPress={onBack}>{w.back}</Button>
          <Button kind="primary" isPending={busy} onPress={carryOut}>
            {w.carryOut}
          </Button>
        </div>
      </div>
    </Drawer>
  );
}

function Held({ unit }: { unit: UnitView }) {
  const w = useWords(words);
  const { data, error } = useQuery(reading('/units/{id}/holdings', { id: unit.id }));
  if (error) return <Failure error={error} />;
  const nouns = Object.entries(w.holdings) as [keyof typeof w.holdings, string][];
  const held = data && nouns.filter(([noun]) => data[noun] > 0).map(([noun, word]) => w.held(data[noun], word));
  return (
    <li>
      {unit.name}: {held && (held.join(', ') || w.nothingStays)}
    </li>
  );
}
