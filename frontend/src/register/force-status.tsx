import { Ban, TriangleAlert } from 'lucide-react';
import type { KnownDocumentView } from '../api/schema';
import { date, today } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Status } from '../ui/status';
import { forceOn } from './force';
import { words } from './words';

const LOOK = {
  COMING: { tone: 'wait' },
  VALID: { tone: 'done' },
  ENDED: { tone: 'late', icon: Ban },
  REPLACED: { tone: 'wait', icon: TriangleAlert },
  UNTOLD: { tone: 'todo' },
} as const;

type Shape = { document: KnownDocumentView; onLookUp: (number: string) => void };

/** Whether a document is in force today, since or until when, with a link to its replacement. */
export function ForceStatus({ document, onLookUp }: Shape) {
  const w = useWords(words);
  const force = forceOn(today(), document);
  const { inForceFrom, inForceTo, replacedBy } = document;
  const ends = force === 'ENDED' || (force === 'VALID' && inForceTo);
  return (
    <>
      <Status {...LOOK[force]}>{w.forces[force]}</Status>
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
