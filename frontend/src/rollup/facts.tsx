import type { ReportPartView } from '../api/schema';
import { words as completenessWords } from '../completeness/words';
import { shortDate } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Status, type Tone } from '../ui/status';
import { words } from './words';

const TONE: Record<keyof (typeof completenessWords)['vi']['states'], Tone> = {
  NONE: 'late',
  DRAFT: 'late',
  SUBMITTED: 'late',
  APPROVED: 'late',
  SENT: 'wait',
  RECEIVED: 'wait',
  RETURNED: 'late',
  ACCEPTED: 'done',
};

/** How the report of a unit stands, and of which edition that is. */
export function Facts({ part }: { part: ReportPartView }) {
  const w = useWords(words);
  const cw = useWords(completenessWords);
  const { state = 'NONE', report, documentNumber, sentOn, edition = 1, daysLate } = part;
  const facts = [
    documentNumber,
    sentOn && w.sentOn(shortDate(sentOn)),
    edition > 1 && cw.edition(edition),
    daysLate > 0 && cw.late(daysLate),
    state === 'ACCEPTED' && !report && w.counted,
  ].filter(Boolean);
  return (
    <>
      <Status tone={TONE[state]}>{cw.states[state]}</Status>
      {facts.length > 0 && <small className="block muted">{facts.join(', ')}</small>}
    </>
  );
}

/** Units by name, each with how its report stands. */
export function Named({ title, parts, open }: { title: string; parts: ReportPartView[]; open?: boolean }) {
  if (!parts.length) return null;
  return (
    <details className="contributors" open={open}>
      <summary>{title}</summary>
      <ul className="plain">
        {parts.map((part) => (
          <li key={part.unit.id + part.report} className="row between">
            <span>{part.unit.name}</span>
            <span>
              <Facts part={part} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
