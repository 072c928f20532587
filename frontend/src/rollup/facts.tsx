import type { ReportPartView } from '../api/schema';
import { shortDate } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Status, type Tone } from '../ui/status';
import { words } from './words';

const TONE: Record<keyof (typeof words)['vi']['states'], Tone> = {
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
  const { state = 'NONE', report, documentNumber, sentOn, edition = 1, daysLate } = part;
  const facts = [
    documentNumber,
    sentOn && w.sentOn(shortDate(sentOn)),
    edition > 1 && w.edition(edition),
    daysLate > 0 && w.late(daysLate),
    state === 'ACCEPTED' && !report && w.counted,
  ].filter(Boolean);
  return (
    <>
      <Status tone={TONE[state]}>{w.states[state]}</Status>
      {facts.length > 0 && <small className="block muted">{facts.join(', ')}</small>}
    </>
  );
}
