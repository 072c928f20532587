import { Ban, CircleCheckBig, CircleDashed, Hourglass, TriangleAlert } from 'lucide-react';
import type { KnownDocumentView } from '../api/schema';
import { date, today } from '../i18n/format';
import { useWords } from '../i18n/language';
import { forceOn } from './force';
import { words } from './words';

const LOOK = {
  COMING: [Hourglass, 'wait'],
  VALID: [CircleCheckBig, 'done'],
  ENDED: [Ban, 'late'],
  REPLACED: [TriangleAlert, 'wait'],
  UNTOLD: [CircleDashed, 'todo'],
} as const;

type Shape = { document: KnownDocumentView; onLookUp: (number: string) => void };

/** Whether a document holds today, since or until when, and the way to what replaced it. */
export function ForceStatus({ document, onLookUp }: Shape) {
  const w = useWords(words);
  const force = forceOn(today(), document);
  const [Icon, tone] = LOOK[force];
  const { inForceFrom, inForceTo, replacedBy } = document;
  const ends = force === 'ENDED' || (force === 'VALID' && inForceTo);
  return (
    <>
      <span className={`status ${tone}`}>
        <Icon size={15} strokeWidth={2.2} aria-hidden="true" />
        {w.forces[force]}
      </span>
      {ends && inForceTo && <p className="small muted">{w.until(date(inForceTo))}</p>}
      {!ends && inForceFrom && <p className="small muted">{w.from(date(inForceFrom))}</p>}
      {replacedBy && (
        <p className="small">
          {w.replacedBy}{' '}
          <button type="button" className="link" title={w.lookUp(replacedBy)} onClick={() => onLookUp(replacedBy)}>
            {replacedBy}
          </button>
        </p>
      )}
    </>
  );
}
