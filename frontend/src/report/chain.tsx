import { Link } from '@tanstack/react-router';
import { CircleCheckBig, CircleDashed, CircleDot, TriangleAlert } from 'lucide-react';
import type { ReportView } from '../api/schema';
import { date, instant } from '../i18n/format';
import { useWords } from '../i18n/language';
import { words } from './words';

const STEPS = ['DRAFT', 'SUBMITTED', 'APPROVED', 'SENT', 'RECEIVED', 'ACCEPTED'] as const;
const ICONS = { done: CircleCheckBig, doing: CircleDot, todo: CircleDashed, late: TriangleAlert };

/** The way of a report from its first word to the unit above, and where it stands on it. */
export function Chain({ report: { state, receivedAt } }: { report: ReportView }) {
  const w = useWords(words);
  const returned = state === 'RETURNED';
  const at = returned ? STEPS.length - 1 : STEPS.indexOf(state as (typeof STEPS)[number]);
  const tone = (step: (typeof STEPS)[number], index: number) => {
    if (index === at && returned) return 'late';
    if (step === 'RECEIVED' && returned) return receivedAt ? 'done' : 'todo';
    if (index < at || (index === at && index >= STEPS.indexOf('APPROVED'))) return 'done';
    return index === at ? 'doing' : 'todo';
  };
  return (
    <ol className="chain" aria-label={w.chain}>
      {STEPS.map((step, index) => {
        const look = tone(step, index);
        const Icon = ICONS[look];
        return (
          <li key={step} className={`status ${look}`} aria-current={index === at ? 'step' : undefined}>
            <Icon size={15} aria-hidden="true" />
            {w.steps[look === 'late' ? 'RETURNED' : step]}
          </li>
        );
      })}
    </ol>
  );
}

/** Which edition it is, of which another has taken the place, and what came back with which reason. */
export function Editions({ report }: { report: ReportView }) {
  const w = useWords(words);
  const { corrects, correctedBy, state } = report;
  const returned = report.returnReason ? report : state === 'DRAFT' ? corrects : undefined;
  return (
    <>
      {correctedBy && (
        <p className="notice wait">
          <span>
            {w.correctedBy}{' '}
            <Link to="/reports/$id" params={{ id: correctedBy.id }}>
              {correctedBy.name}
            </Link>
          </span>
        </p>
      )}
      {corrects && (
        <p className="notice">
          <span>
            {w.edition(report.edition)},{' '}
            <Link to="/reports/$id" params={{ id: corrects.id }}>
              {w.corrects(corrects.documentNumber, date(corrects.issuedOn))}
            </Link>
          </span>
        </p>
      )}
      {returned?.returnReason && (
        <div className="notice late">
          <p>
            {report.decidedBy && report.decidedAt && state === 'RETURNED'
              ? w.returnedBy(report.decidedBy, instant(report.decidedAt), returned.returnReason)
              : w.returnedLine(returned.returnReason)}
          </p>
          <Meant report={report} sections={returned.returnedSections} figures={returned.returnedFigures} />
        </div>
      )}
    </>
  );
}

type Parts = { report: ReportView; sections: string[]; figures: string[] };

/** The sections lead to their text, the figures have their names. */
function Meant({ report, sections, figures }: Parts) {
  const w = useWords(words);
  const meant = report.sections.filter(({ code }) => sections.includes(code));
  const names = report.figures.filter(({ code }) => figures.includes(code)).map(({ name }) => name);
  return (
    <>
      {meant.length > 0 && (
        <p>
          {w.meantSections}:{' '}
          {meant.map(({ code, heading }, index) => (
            <span key={code}>
              {index > 0 && '; '}
              <a href={`#s-${code}`}>
                {code}. {heading}
              </a>
            </span>
          ))}
        </p>
      )}
      {names.length > 0 && (
        <p>
          {w.meantFigures}: {names.join('; ')}
        </p>
      )}
    </>
  );
}
