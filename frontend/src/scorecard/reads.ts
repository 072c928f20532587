import { listing, reading } from '../api/queries';

export const scorecardReading = (id: string) => reading('/scorecards/{id}', { id });
export const linesReading = (id: string) => reading('/scorecards/{id}/lines', { id });
export const ownList = (unit: string) => listing('/scorecards', { unit });
/** Those of the units below that were submitted. */
export const belowList = (within: string, criteriaSet: string) => listing('/scorecards', { within, criteriaSet });
/** By which the unit is scored. */
export const scoringList = (unit: string) => listing('/criteria-sets', { scores: unit, state: 'PUBLISHED' });
export const setList = (unit: string) => listing('/criteria-sets', { unit });
export const setReading = (id: string) => reading('/criteria-sets/{id}', { id });
