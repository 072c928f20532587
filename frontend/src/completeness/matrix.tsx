import { Link } from '@tanstack/react-router';
import { CircleDashed, FilePen, Inbox, type LucideIcon, Send, Undo2 } from 'lucide-react';
import type { CompletenessCell, CompletenessView } from '../api/schema';
import { capital, clock, shortDate } from '../i18n/format';
import { useWords } from '../i18n/language';
import { useSession } from '../session/session';
import { Status, type Tone } from '../ui/status';
import { Remind } from './chase';
import { PERIODS } from './reads';
import { cellOf, IS, type Period } from './standing';
import { words } from './words';

export const LOOK: Record<keyof (typeof words)['vi']['states'], { tone: Tone; icon?: LucideIcon }> = {
  NONE: { tone: 'todo', icon: CircleDashed },
  DRAFT: { tone: 'todo', icon: FilePen },
  SUBMITTED: { tone: 'wait' },
  APPROVED: { tone: 'wait', icon: Send },
  SENT: { tone: 'doing', icon: Send },
  RECEIVED: { tone: 'doing', icon: Inbox },
  RETURNED: { tone: 'late', icon: Undo2 },
  ACCEPTED: { tone: 'done' },
};

type Shape = { rows: CompletenessView[]; period: Period; year: number };

/** Units by periods, in each cell its state in words; on phones a card for each unit with the period looked at. */
export function Matrix({ rows, period, year }: Shape) {
  const w = useWords(words);
  const { may } = useSession();
  return (
    <div className="card table stacked completeness">
      <table>
        <thead>
          <tr>
            <th scope="col">{w.unit}</th>
            {PERIODS.map((one) => (
              <th key={one} scope="col" data-chosen={one === period || undefined}>
                {capital(w.periods[one])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.unit.id} data-thing={row.unit.id}>
              <th scope="row">{row.unit.name}</th>
              {PERIODS.map((one) => {
                const cell = cellOf(row, one);
                return (
                  <td key={one} data-chosen={one === period || undefined}>
                    <div className="row between">
                      <div>
                        {cell ? <Cell cell={cell} unit={row.unit.name} /> : <span className="muted">{w.notDue}</span>}
                      </div>
                      {cell && one === period && IS.missing(cell) && may('REPORT_ACCEPT') && (
                        <Remind units={[row.unit]} period={period} year={year} />
                      )}
                    </div>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell, unit }: { cell: CompletenessCell; unit: string }) {
  const w = useWords(words);
  const { report, state = 'NONE', sentOn, late, daysLate, edition = 1, remindedAt, reopenedSection: section } = cell;
  const look = LOOK[state];
  // What is not there and past its day is late whatever its state.
  const status = (
    <Status {...look} tone={late && IS.missing(cell) ? 'late' : look.tone}>
      {w.states[state]}
    </Status>
  );
  const facts = [
    late && w.late(daysLate),
    sentOn && shortDate(sentOn),
    edition > 1 && w.edition(edition),
    section && w.reopened(section, clock(cell.reopenedUntil!)),
    remindedAt && IS.missing(cell) && w.reminded(clock(remindedAt)),
  ].filter(Boolean);
  return (
    <>
      {report ? (
        <Link to="/reports/$id" params={{ id: report }} className="quiet-link">
          {status}
          <span className="visually-hidden">, {unit}</span>
        </Link>
      ) : (
        status
      )}
      {facts.length > 0 && <small className={late ? 'block tone-late' : 'block muted'}>{facts.join(', ')}</small>}
    </>
  );
}
