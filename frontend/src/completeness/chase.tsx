import { BellRing } from 'lucide-react';
import { api } from '../api/client';
import type { CompletenessView, UnitRef } from '../api/schema';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { Ask } from '../ui/form/ask';
import { say } from '../ui/toast';
import { useAct } from '../ui/use-act';
import { useOpen } from '../ui/use-open';
import { words as uiWords } from '../ui/words';
import { cellOf, IS, type Period, type Shown } from './standing';
import { words } from './words';

type Which = { period: Period; year: number };

/** What can be done with all rows shown: the missing reminded, those to decide returned with one reason. */
export function Chase({ rows, period, year, shown }: Which & { rows: CompletenessView[]; shown?: Shown }) {
  const w = useWords(words);
  const ui = useWords(uiWords);
  const { unit, may } = useSession();
  const { act: asking, open, close } = useOpen<'remind' | 'return'>('completeness');
  const among = (which: Shown) =>
    rows.filter((row) => {
      const cell = cellOf(row, period);
      return cell && IS[which](cell);
    });
  const missing = among('missing').map((row) => row.unit);
  const waiting = shown === 'waiting' ? among('waiting').flatMap((row) => cellOf(row, period) ?? []) : [];
  if (!may('REPORT_ACCEPT')) return null;
  return (
    <>
      {waiting.length > 0 && <Button onPress={() => open('return')}>{w.returnShown(waiting.length)}</Button>}
      {missing.length > 0 && (
        <Button onPress={() => open('remind')}>
          <BellRing size={17} aria-hidden="true" />
          {w.remindAll(missing.length)}
        </Button>
      )}
      {asking === 'remind' && (
        <Ask
          title={w.remindAll(missing.length)}
          lead={w.remindLead(missing.length, w.of(period, year))}
          label={w.note}
          keep={`remind/${period}/${year}`}
          submit={w.remind}
          onClose={close}
          act={async (note, _, act) => {
            const body = { units: missing.map(({ id }) => id), period, year, note: note || undefined };
            const told = await api.post('/units/{id}/reminders', { id: unit.unit.id, body, act });
            say(w.remindedSaid(told.reminded.length, told.spared.length));
          }}
        />
      )}
      {asking === 'return' && (
        <Ask
          title={w.returnShown(waiting.length)}
          lead={w.returnLead}
          label={ui.reason}
          keep={`returns/${period}/${year}`}
          required
          submit={w.returnShown(waiting.length)}
          onClose={close}
          said={w.returnedSaid}
          act={async (reason) => {
            for (const { report: id, version } of waiting)
              await api.put('/reports/{id}/return', { id: id!, version: version!, body: { reason } });
          }}
        />
      )}
    </>
  );
}

/** Reminds at one press. */
export function Remind({ units, period, year }: Which & { units: UnitRef[] }) {
  const w = useWords(words);
  const { unit } = useSession();
  const { run, busy, error } = useAct();
  const press = () =>
    run(async (act) => {
      const body = { units: units.map(({ id }) => id), period, year };
      const told = await api.post('/units/{id}/reminders', { id: unit.unit.id, body, act });
      say(w.remindedSaid(told.reminded.length, told.spared.length));
    });
  return (
    <>
      <ErrorSummary error={error} />
      <Button size="small" about={units.map(({ name }) => name).join(', ')} isPending={busy} onPress={press}>
        {w.remind}
      </Button>
    </>
  );
}
