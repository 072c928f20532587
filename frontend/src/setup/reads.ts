import { text } from '../api/search';

/** The unit chosen to be set up stays in the address. */
export const setupSearch = { unit: text };
