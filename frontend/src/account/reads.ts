import { listing } from '../api/queries';
import { text } from '../api/search';

export const assigneeList = (unit: string) => listing('/assignees', { unit, limit: 200 });
export const accountList = (unit: string) => listing('/accounts', { unit, count: true, limit: 100 });
/** A unit below the own one, chosen to be set up or to see its accounts, stays in the address. */
export const unitChosen = { unit: text };
