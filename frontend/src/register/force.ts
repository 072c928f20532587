import type { KnownDocumentView } from '../api/schema';

export type Force = 'COMING' | 'VALID' | 'ENDED' | 'REPLACED' | 'UNTOLD';

type Dates = Pick<KnownDocumentView, 'inForceFrom' | 'inForceTo' | 'replacedBy'>;

/** A document's state on a day ('YYYY-MM-DD'); `inForceTo` is its last day in force. `UNTOLD` if nothing is known. */
export function forceOn(day: string, { inForceFrom, inForceTo, replacedBy }: Dates): Force {
  if (inForceTo && inForceTo < day) return 'ENDED';
  if (inForceFrom && inForceFrom > day) return 'COMING';
  if (replacedBy && !inForceTo) return 'REPLACED';
  return inForceFrom || inForceTo ? 'VALID' : 'UNTOLD';
}
