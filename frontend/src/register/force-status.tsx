import { parseDate } from '@internationalized/date';
import { Ban, FilePlus2 } from 'lucide-react';
import type { KnownDocumentView } from '../api/schema';
import { date } from '../i18n/format';
import { useWords } from '../i18n/language';
import { Status } from '../ui/status';
import { words } from './words';

const LOOK = {
  IN_FORCE: { tone: 'done' },
  AMENDED: { tone: 'wait', icon: FilePlus2 },
  NOT_YET_IN_FORCE: { tone: 'wait' },
  NO_LONGER_IN_FORCE: { tone: 'late', icon: Ban },
  REPLACED: { tone: 'todo' },
  UNCHECKED: { tone: 'todo' },
} as const;

type Shape = {
  document: KnownDocumentView;
  /** Finds a document by its number; without it numbers are text. */
  onLookUp?: (number: string) => void;
};

/** The day after a last day. */
const after = (iso: string) => parseDate(iso).add({ days: 1 }).toString();

/** Whether a document is in force today, with what replaced or amended it and the day somebody checked. */
export function ForceStatus({ document, onLookUp }: Shape) {
  const w = useWords(words);
  const { force, inForceFrom, inForceTo, replacedBy, amendedBy, checkedOn } = document;
  const ended = force === 'NO_LONGER_IN_FORCE';
  const name = ended && inForceTo ? w.endedFrom(date(after(inForceTo))) : w.forces[force];
  return (
    <>
      <Status {...LOOK[force]}>{name}</Status>
      {!ended && inForceFrom && <p className="small muted">{w.from(date(inForceFrom))}</p>}
      {!ended && inForceTo && <p className="small muted">{w.until(date(inForceTo))}</p>}
      {replacedBy && <Numbers name={w.replacedBy} numbers={[replacedBy]} onLookUp={onLookUp} />}
      {!ended && amendedBy.length > 0 && <Numbers name={w.amendedBy} numbers={amendedBy} onLookUp={onLookUp} />}
      {checkedOn && <p className="small muted">{w.checked(date(checkedOn))}</p>}
    </>
  );
}

type NumbersShape = { name: string; numbers: string[]; onLookUp: Shape['onLookUp'] };

function Numbers({ name, numbers, onLookUp }: NumbersShape) {
  const w = useWords(words);
  return (
    <p className="small">
      {name}{' '}
      {numbers.map((number, i) => (
        <span key={number}>
          {i > 0 && ', '}
          {onLookUp ? (
            <button type="button" className="link" title={w.lookUp(number)} onClick={() => onLookUp(number)}>
              {number}
            </button>
          ) : (
            number
          )}
        </span>
      ))}
    </p>
  );
}
