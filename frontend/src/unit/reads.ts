import { flag, text } from '../api/search';

export const unitSearch = { q: text, level: text, ended: flag };
